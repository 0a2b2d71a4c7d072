import Domain

/// The words of what is due.
enum TodayWords {
    static let title = Phrase(zh: "今日", en: "Today")
    static let late = Phrase(zh: "期限", en: "Term")
    static let what = Phrase(zh: "要做什么", en: "What to do")
    static let due = Phrase(zh: "应在之前", en: "Due by")
    static let lateOnly = Phrase(zh: "只看逾期", en: "late only")
    static let lateHelp = Phrase(zh: "只看逾期的，或全部", en: "only what is late, or everything")
    static let ahead = Phrase(zh: "往后看", en: "ahead")
    static let aheadHelp = Phrase(
        zh: "轮换：今天、7 天内、30 天内", en: "today, 7 days, 30 days ahead in turn")
    static let nothing = Phrase(zh: "今天没有到期的事。", en: "Nothing is due today.")
    static let log = Phrase(zh: "登记", en: "log")
    static let logHelp = Phrase(
        zh: "登记这次服务，做完自动销项", en: "log this service; the entry then goes away")
    static let fileHelp = Phrase(zh: "打开这一户的档案", en: "open the file of the household")
    static let file = Phrase(zh: "档案", en: "file")

    static func agreed(_ what: String) -> Phrase {
        Phrase(zh: "约好的\(what)", en: "agreed: \(what)")
    }

    static func payment(_ reason: Phrase) -> Phrase {
        Phrase(zh: "补助：\(reason.zh)", en: "payment: \(reason.en)")
    }

    static func secondVisit(_ year: Int) -> Phrase {
        Phrase(zh: "\(year) 年度年审未见到，再访", en: "review \(year): visit again")
    }

    static let visitAgain = Phrase(zh: "再访", en: "visit again")

    static func lateBy(_ days: Int) -> Phrase {
        Phrase(zh: "逾期 \(days)天", en: "\(days)d late")
    }

    static func inDays(_ days: Int) -> Phrase {
        days == 0 ? Phrase(zh: "今天", en: "today") : Phrase(zh: "还有 \(days)天", en: "in \(days)d")
    }

    static func headline(_ total: Count, ahead: Int) -> Phrase {
        ahead == 0
            ? Phrase(
                zh: "可以做的事 \(total) 件，逾期在前，按走访顺序",
                en: "\(total) to do: late first, in walking order")
            : Phrase(zh: "\(ahead) 天内 \(total) 件", en: "\(total) within \(ahead) days")
    }
}
