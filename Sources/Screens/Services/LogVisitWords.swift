import Domain

/// The words of the forms of visits and screenings.
enum LogVisitWords {
    static let day = Phrase(zh: "日期", en: "Date")
    static let person = Phrase(zh: "对象", en: "Person")
    static let purpose = Phrase(zh: "目的", en: "Purpose")
    static let place = Phrase(zh: "地点", en: "Place")
    static let topics = Phrase(zh: "宣传主题", en: "Topics")
    static let services = Phrase(zh: "提供的服务", en: "Services")
    static let consent = Phrase(zh: "知情选择", en: "Consent")
    static let outcome = Phrase(zh: "结果", en: "Outcome")
    static let nextVisit = Phrase(zh: "下次日期", en: "Next date")
    static let note = Phrase(zh: "备注", en: "Note")
    static let period = Phrase(zh: "末次月经", en: "Last period")
    static let wholeHousehold = Phrase(zh: "全户", en: "whole household")

    static let dayHint = Phrase(
        zh: "实际发生的日期：t 今天、-3d 三天前、3.5、2011-03-05；补录也照实填",
        en: "when it happened: t today, -3d, 3.5, 2011-03-05; late entry keeps the true date")
    static let personHint = Phrase(
        zh: "本户的人：输入姓名或首字母；按退格键改为全户",
        en: "a member: type name or initials; Backspace for the whole household")
    static let tickHint = Phrase(
        zh: "空格打开和勾选，或输入首字母；Enter 下一栏",
        en: "Space opens and ticks, or type letters; Enter goes on")
    static let consentHint = Phrase(
        zh: "谢绝也是答复：任务结束，不催促", en: "declined is an answer: the task is closed")
    static let outcomeHint = Phrase(zh: "一句话", en: "in a line")
    static let nextVisitHint = Phrase(
        zh: "约好的下次日期：+2w 两周后、+1m 一个月后、12.20；没有就留空",
        en: "agreed next date: +2w, +1m, 12.20; empty if there is none")
    static let noteHint = Phrase(
        zh: "下次用得着的话。^O 换行", en: "worth knowing next time; ^O new line")
    static let periodHint = Phrase(
        zh: "末次月经第一天，阴历阳历都可以，如 9.1、农历2011年八月初四",
        en: "first day of the last period, like 9.1; lunar too, L2011-08-04")

    static let title = Phrase(zh: "登记访视", en: "Log a visit")

    static func title(_ household: String) -> Phrase {
        Phrase(zh: "登记访视：\(household)", en: "Log a visit: \(household)")
    }

    static func late(_ days: Int) -> Phrase {
        Phrase(zh: "补录 \(days) 天", en: "entered \(days) days late")
    }

    static func ago(_ days: Int) -> Phrase {
        switch days {
        case 0: Phrase(zh: "今天", en: "today")
        case 1...: Phrase(zh: "\(days) 天前", en: "\(days) d ago")
        default: Phrase(zh: "在今天之后", en: "after today")
        }
    }

    static func ahead(_ days: Int) -> Phrase {
        days > 0
            ? Phrase(zh: "\(days) 天后", en: "in \(days) days")
            : Phrase(zh: "不在今天之后", en: "not after today")
    }

    /// The expected date of delivery, 280 days after the last period began (Naegele's rule).
    static func expected(from period: Day, on today: Day) -> Phrase {
        let due = period + 280
        let days = max(0, today - period)
        return Phrase(
            zh: "预产期 \(due)，孕 \(days / 7) 周 \(days % 7) 天",
            en: "due \(due), week \(days / 7)+\(days % 7)")
    }
}
