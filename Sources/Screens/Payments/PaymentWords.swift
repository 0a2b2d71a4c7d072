import Domain

/// The words of payments.
enum PaymentWords {
    static let title = Phrase(zh: "待发补助", en: "Pending payments")
    static let payment = Phrase(zh: "补助", en: "Payment")
    static let programme = Phrase(zh: "项目", en: "Programme")
    static let period = Phrase(zh: "期间", en: "Period")
    static let amount = Phrase(zh: "金额", en: "Amount")
    static let status = Phrase(zh: "状态", en: "Status")
    static let why = Phrase(zh: "原因/账户", en: "Why / account")
    static let reason = Phrase(zh: "原因", en: "Why")
    static let advice = Phrase(zh: "怎么办", en: "What to do")
    static let account = Phrase(zh: "收款账户", en: "Paid to")
    static let currentAccount = Phrase(zh: "现登记账户", en: "Account on file")
    static let paidOn = Phrase(zh: "发放日期", en: "Paid on")
    static let others = Phrase(zh: "同一项目其他期间", en: "Other periods of this programme")
    static let group = Phrase(zh: "分组", en: "group")
    static let groupHelp = Phrase(
        zh: "轮换：按项目、个人、家庭、村", en: "by programme, person, household, village in turn")
    static let filter = Phrase(zh: "状态", en: "state")
    static let filterHelp = Phrase(
        zh: "轮换：全部待发、受阻、退回、已发放",
        en: "all pending, blocked, returned, paid in turn")
    static let programmeFilter = Phrase(zh: "选项目", en: "one programme")
    static let programmeHelp = Phrase(zh: "轮换：只看一个项目", en: "one programme in turn")
    static let openGroup = Phrase(zh: "列出这一组的各笔补助", en: "list the payments of this group")
    static let totals = Phrase(zh: "小计", en: "totals")
    static let totalsHelp = Phrase(zh: "各组的人数、笔数和合计", en: "sums of each group")
    static let person = Phrase(zh: "档案", en: "file")
    static let personHelp = Phrase(zh: "打开本人档案", en: "open the person's file")
    static let correct = Phrase(zh: "改账户", en: "mend")
    static let correctHelp = Phrase(zh: "更正本人的账户或资料", en: "correct the person's account or data")
    static let allPending = Phrase(zh: "全部待发", en: "all pending")
    static let marked = Phrase(zh: "已标记", en: "Marked")
    static let grandTotal = Phrase(zh: "合计", en: "Total")
    static let groupColumn = Phrase(zh: "组", en: "Group")
    static let personsColumn = Phrase(zh: "人", en: "Persons")
    static let paymentsColumn = Phrase(zh: "笔", en: "Payments")

    static func cameBack(_ reason: PaymentReason) -> Phrase {
        Phrase(
            zh: "曾退 \(reason.term.zh)", en: "came back: \(reason.term.en)")
    }

    static func cameBackAtLength(_ reason: PaymentReason) -> Phrase {
        Phrase(
            zh: "同一账户上次被银行退回（\(reason.term.zh)），还没有更正。\(reason.advice.zh)",
            en: "The last payment into this account came back (\(reason.term.en)) and nobody "
                + "mended it. \(reason.advice.en)")
    }

    static func sum(persons: Int, payments: Int, amount: Money) -> Phrase {
        Phrase(
            zh: "\(persons) 人 · \(payments) 笔 · \(amount)",
            en: "\(persons) persons, \(payments) payments, \(amount)")
    }
}
