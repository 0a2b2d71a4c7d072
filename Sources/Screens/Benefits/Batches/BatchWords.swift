import Domain

/// The words of batches.
enum BatchWords {
    static let title = Phrase(zh: "发放批次", en: "Batches")
    static let homeText = Phrase(zh: "编批 · 报送 · 对账", en: "make, send, match")
    static let batch = Phrase(zh: "批次", en: "Batch")
    static let number = Phrase(zh: "批次号", en: "Number")
    static let area = Phrase(zh: "范围", en: "Area")
    static let period = Phrase(zh: "截止期间", en: "Up to")
    static let state = Phrase(zh: "状态", en: "State")
    static let lines = Phrase(zh: "行", en: "Lines")
    static let line = Phrase(zh: "序号", en: "Line")
    static let total = Phrase(zh: "金额", en: "Amount")
    static let paid = Phrase(zh: "已发放", en: "Paid")
    static let returned = Phrase(zh: "退回", en: "Returned")
    static let open = Phrase(zh: "未答复", en: "Open")
    static let made = Phrase(zh: "生成", en: "Made")
    static let digest = Phrase(zh: "校验码", en: "Digest")
    static let format = Phrase(zh: "文件", en: "File form")
    static let programme = Phrase(zh: "项目", en: "Programme")
    static let fund = Phrase(zh: "资金来源", en: "Fund")
    static let village = Phrase(zh: "村", en: "Village")
    static let answer = Phrase(zh: "银行答复", en: "Bank's answer")
    static let notAnswered = Phrase(zh: "未答复", en: "not answered")
    static let account = Phrase(zh: "账号", en: "Account")
    static let payments = Phrase(zh: "笔", en: "Payments")
    static let empty = Phrase(
        zh: "还没有批次。按 n 把到期的补助编成一批。",
        en: "No batches yet. Press n to gather what is due.")
    static let make = Phrase(zh: "编批", en: "new batch")
    static let makeHelp = Phrase(
        zh: "把到期、有账户的补助编成一批；先看合计，再确认",
        en: "gather what is due and has an account; sums first, then confirm")
    static let makeTitle = Phrase(zh: "编成一批", en: "Make a batch")
    static let confirm = Phrase(zh: "确认", en: "confirm")
    static let confirmHelp = Phrase(zh: "按所示合计编成一批", en: "make the batch with these sums")
    static let otherPeriod = Phrase(zh: "上一期间", en: "earlier")
    static let otherPeriodHelp = Phrase(
        zh: "轮换：到本年、本月、上月、上年为止",
        en: "up to this year, this month, last month, last year in turn")
    static let behind = Phrase(zh: "留下不发", en: "Stays behind")
    static let nothingDue = Phrase(
        zh: "没有可以编批的补助。待发补助里写着每笔为什么受阻。",
        en: "Nothing can be gathered. Pending payments say why each one is held up.")
    static let next = Phrase(zh: "下一步", en: "next step")
    static let nextHelp = Phrase(
        zh: "封存；封存后生成银行文件；报送后读入银行答复",
        en: "seal it; then write the bank's files; then read the bank's answer")
    static let showLines = Phrase(zh: "明细", en: "lines")
    static let showLinesHelp = Phrase(zh: "逐行列出这一批", en: "list the batch line by line")
    static let discard = Phrase(zh: "作废", en: "give up")
    static let discardHelp = Phrase(
        zh: "报送前作废这一批，写明原因；补助回到待发",
        en: "give up a batch not sent yet, with a reason; its payments are due again")
    static let dropHelp = Phrase(
        zh: "封存前把这一行移出；它的补助回到待发",
        en: "take the line out of a batch not sealed; its payments are due again")
    static let drop = Phrase(zh: "移出", en: "take out")
    static let filter = Phrase(zh: "筛选", en: "filter")
    static let filterHelp = Phrase(
        zh: "轮换：全部、退回、金额不符、未答复、已发放",
        en: "all, returned, amount differs, not answered, paid in turn")
    static let all = Phrase(zh: "全部", en: "all")
    static let other = Phrase(zh: "另一表", en: "other sums")
    static let otherHelp = Phrase(
        zh: "轮换：按项目、资金来源、村、银行答复合计",
        en: "sums by programme, fund, village, bank's answer in turn")
    static let sealed = Phrase(zh: "已封存，明细不能再改。", en: "Sealed: its lines are fixed now.")
    static let dropped = Phrase(zh: "已移出，回到待发。", en: "Taken out; it is due again.")
    static let cancelled = Phrase(zh: "已作废，补助回到待发。", en: "Given up; its payments are due again.")
    static let isDone = Phrase(zh: "这一批已经办完。", en: "This batch is done.")
    static let notMade = Phrase(zh: "已封存的批次不能改明细。", en: "A sealed batch keeps its lines.")
    static let isSent = Phrase(
        zh: "已报送的批次不能作废，请等银行答复。",
        en: "A batch that was sent cannot be given up: wait for the bank's answer.")
    static let sealTitle = Phrase(zh: "封存批次", en: "Seal the batch")
    static let sealText = Phrase(
        zh: "封存后行数、金额和校验码都固定，不能再移出任何一行。",
        en: "Once sealed, count, sum and digest are fixed and no line can be taken out.")
    static let reason = Phrase(zh: "原因", en: "Reason")
    static let fileTitle = Phrase(zh: "生成银行文件", en: "Write the bank's files")
    static let folder = Phrase(zh: "文件夹", en: "Folder")
    static let nextFormat = Phrase(zh: "格式", en: "form")
    static let nextFormatHelp = Phrase(zh: "轮换文件格式", en: "the forms of file in turn")
    static let write = Phrase(zh: "写文件", en: "write")
    static let writeHelp = Phrase(
        zh: "写出全部文件，并记为已报送", en: "write all files and note the batch as sent")
    static let again = Phrase(zh: "再写文件", en: "write again")
    static let againHelp = Phrase(
        zh: "已报送的批次：写明原因，再写一次银行文件",
        en: "a batch that was sent: write the bank's files again, with a reason")
    static let againLater = Phrase(
        zh: "还没有报送：按 b 办下一步，第一次写文件不用写原因。",
        en: "Not sent yet: b is the next step, and the first files need no reason.")
    static let againTitle = Phrase(zh: "再写银行文件", en: "Write the bank's files again")
    static let againText = Phrase(
        zh: "批次的状态不变。谁、什么时候、为什么再写一次，记入批次的记录。",
        en: "The batch stays as it is. Who writes them again, when and why is noted with it.")
    static let againWriteHelp = Phrase(
        zh: "记下原因，把全部文件再写一次", en: "note the reason and write all files once more")
    static let againField = Phrase(zh: "换栏", en: "other field")
    static let againFieldHelp = Phrase(
        zh: "换栏：原因、文件夹", en: "the other field: reason, folder")
    static let answerTitle = Phrase(zh: "读入银行答复", en: "Read the bank's answer")
    static let path = Phrase(zh: "文件", en: "File")
    static let read = Phrase(zh: "读入", en: "read")
    static let readHelp = Phrase(
        zh: "先核对，列出每类多少行；再按一次入账",
        en: "compare first and count each kind; press again to enter it")
    static let needPath = Phrase(zh: "请先写文件的路径。", en: "Write the file's path first.")
    static let close = Phrase(zh: "不改", en: "leave it")
    static let already = Phrase(
        zh: "这个文件以前读入过，什么也没有改变。",
        en: "This file was entered before; nothing changed.")

    static func madeNow(_ number: String) -> Phrase {
        Phrase(zh: "已生成批次 \(number)。", en: "Batch \(number) is made.")
    }

    static func written(_ count: Int, _ folder: String) -> Phrase {
        Phrase(
            zh: "已写出 \(count) 个文件到 \(folder)，批次记为已报送。",
            en: "\(count) files written to \(folder); the batch is noted as sent.")
    }

    static func writtenAgain(_ count: Int, _ folder: String) -> Phrase {
        Phrase(
            zh: "已把 \(count) 个文件再写到 \(folder)，原因已记录。",
            en: "\(count) files written again to \(folder); the reason is noted.")
    }

    static func entered(_ paid: Int, _ returned: Int, _ other: Int) -> Phrase {
        Phrase(
            zh: "已入账：发放 \(paid) 行，退回 \(returned) 行，其他 \(other) 行。",
            en: "Entered: \(paid) lines paid, \(returned) returned, \(other) others.")
    }

    static func comingBack(_ sums: [BatchSum]) -> Phrase {
        let lines = sums.reduce(0) { $0 + $1.lines }
        let amount = sums.reduce(Money.zero) { $0 + $1.amount }
        return Phrase(
            zh: "其中 \(lines) 行 \(amount)：账户上次被退回，还没有更正",
            en: "\(lines) of them (\(amount)): sent back last time, not mended")
    }

    static func sum(lines: Int, payments: Int, amount: Money) -> Phrase {
        Phrase(
            zh: "\(lines) 行 · \(payments) 笔 · \(amount)",
            en: "\(lines) lines, \(payments) payments, \(amount)")
    }
}
