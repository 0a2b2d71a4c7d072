import Domain

/// The words of visits and screenings.
enum ServiceWords {
    static let services = Phrase(zh: "服务", en: "Services")
    static let day = Phrase(zh: "日期", en: "Date")
    static let what = Phrase(zh: "服务", en: "Service")
    static let consent = Phrase(zh: "知情选择", en: "Answer")
    static let answer = Phrase(zh: "选择", en: "Answer")
    static let findings = Phrase(zh: "异常", en: "Found")
    static let outcome = Phrase(zh: "结果", en: "Outcome")
    static let entered = Phrase(zh: "录入", en: "Entered")
    static let by = Phrase(zh: "录入人", en: "By")
    static let place = Phrase(zh: "地点", en: "Place")
    static let purpose = Phrase(zh: "目的", en: "Purpose")
    static let topics = Phrase(zh: "主题", en: "Topics")
    static let given = Phrase(zh: "提供", en: "Given")
    static let note = Phrase(zh: "备注", en: "Note")
    static let nextVisit = Phrase(zh: "下次", en: "Next")
    static let lastPeriod = Phrase(zh: "末次月经", en: "Last period")
    static let kind = Phrase(zh: "种类", en: "Kind")
    static let provider = Phrase(zh: "服务机构", en: "Provider")
    static let partner = Phrase(zh: "丈夫", en: "Husband")
    static let riskClass = Phrase(zh: "风险分类", en: "Risk class")
    static let item = Phrase(zh: "项目", en: "Item")
    static let value = Phrase(zh: "结果", en: "Value")
    static let limits = Phrase(zh: "参考值", en: "Limits")
    static let flag = Phrase(zh: "提示", en: "Flag")
    static let whose = Phrase(zh: "本人/丈夫", en: "Whose")
    static let visitTitle = Phrase(zh: "访视", en: "Visit")
    static let screeningTitle = Phrase(zh: "筛查", en: "Screening")
    static let all = Phrase(zh: "访视和筛查", en: "Visits and screenings")
    static let visitsOnly = Phrase(zh: "只看访视", en: "Visits only")
    static let screeningsOnly = Phrase(zh: "只看筛查", en: "Screenings only")
    static let filter = Phrase(zh: "筛选", en: "filter")
    static let filterHelp = Phrase(
        zh: "轮换：全部、只看访视、只看筛查", en: "both, visits only, screenings only in turn")
    static let person = Phrase(zh: "本人", en: "Person")
    static let openPerson = Phrase(zh: "打开本人档案", en: "open the person's file")
    static let file = Phrase(zh: "档案", en: "file")

    static func findings(_ count: Int) -> Phrase {
        Phrase(zh: "\(count) 项", en: "\(count)")
    }

    static func lateEntry(_ days: Int) -> Phrase {
        Phrase(zh: "补录 \(days)天后", en: "\(days) d later")
    }
}
