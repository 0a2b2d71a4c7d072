import Domain

/// The headings of what commands list.
enum ListingWords {
    static let name = Phrase(zh: "姓名", en: "Name")
    static let sex = Phrase(zh: "性别", en: "Sex")
    static let birthday = Phrase(zh: "生日", en: "Born")
    static let residentID = Phrase(zh: "身份证号", en: "Identity number")
    static let phone = Phrase(zh: "电话", en: "Telephone")
    static let household = Phrase(zh: "户号", en: "Household")
    static let village = Phrase(zh: "村", en: "Village")
    static let due = Phrase(zh: "应在之前", en: "Due by")
    static let late = Phrase(zh: "逾期天数", en: "Days late")
    static let what = Phrase(zh: "要做什么", en: "What to do")
    static let programme = Phrase(zh: "项目", en: "Programme")
    static let period = Phrase(zh: "期间", en: "Period")
    static let amount = Phrase(zh: "金额", en: "Amount")
    static let status = Phrase(zh: "状态", en: "Status")
    static let reason = Phrase(zh: "原因", en: "Reason")
    static let account = Phrase(zh: "账户", en: "Account")
    static let group = Phrase(zh: "分组", en: "Group")
    static let persons = Phrase(zh: "人数", en: "Persons")
    static let payments = Phrase(zh: "笔数", en: "Payments")
    static let row = Phrase(zh: "行", en: "Row")
    static let column = Phrase(zh: "列", en: "Column")
    static let value = Phrase(zh: "内容", en: "Value")
    static let problem = Phrase(zh: "问题", en: "Problem")
    static let entry = Phrase(zh: "序号", en: "Entry")
    static let day = Phrase(zh: "日期", en: "Day")
    static let clock = Phrase(zh: "时间", en: "Time")
    static let who = Phrase(zh: "谁", en: "Who")
    static let change = Phrase(zh: "事项", en: "Change")
    static let subject = Phrase(zh: "对象", en: "Subject")
    static let changes = Phrase(zh: "变化", en: "Changes")
    static let origin = Phrase(zh: "来源", en: "From")
    static let oneRecord = Phrase(
        zh: "--person、--household、--case 只能用一个。请去掉多余的。",
        en: "Give only one of --person, --household and --case.")
    static let noRows = Phrase(
        zh: "--limit 至少是 1。", en: "Give --limit at least 1.")
    static let undone = Phrase(zh: "已撤销", en: "Undone")
    static let screen = Phrase(zh: "屏幕", en: "Screen")
    static let keys = Phrase(zh: "按键", en: "Keys")
    static let help = Phrase(zh: "作用", en: "What they do")
    static let yes = Phrase(zh: "是", en: "yes")
    static let no = Phrase(zh: "否", en: "no")
    static let total = Phrase(zh: "合计", en: "Total")
    static let payment = Phrase(zh: "编号", en: "Payment")
    static let unstated = Phrase(zh: "未注明", en: "not stated")

    static func agreed(_ what: String) -> Phrase {
        Phrase(zh: "约好的\(what)", en: "agreed: \(what)")
    }

    static func payment(_ reason: Phrase) -> Phrase {
        Phrase(zh: "补助：\(reason.zh)", en: "payment: \(reason.en)")
    }

    static func secondVisit(_ year: Int) -> Phrase {
        Phrase(zh: "\(year) 年度年审未见到，再访", en: "annual review \(year): visit again")
    }

    static func found(_ shown: Int, of total: Count) -> Phrase {
        Phrase(zh: "找到 \(total) 人，列出 \(shown) 人。", en: "\(total) found, \(shown) listed.")
    }
}
