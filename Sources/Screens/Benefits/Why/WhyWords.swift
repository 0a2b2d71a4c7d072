import Domain

/// The words of the page that says why.
enum WhyWords {
    static let title = Phrase(zh: "为什么", en: "Why")
    static let list = Phrase(zh: "能享受什么", en: "What is owed")
    static let openCase = Phrase(zh: "申报", en: "apply")
    static let openCaseHelp = Phrase(zh: "登记一份申报", en: "open a case")
    static let openHelp = Phrase(zh: "打开这个项目这一年的申报", en: "open the case of this programme and year")
    static let paper = Phrase(zh: "记材料", en: "paper")
    static let paperHelp = Phrase(zh: "登记一份出示过的材料", en: "note a paper that was shown")
    static let next = Phrase(zh: "下一项目", en: "next programme")
    static let nextHelp = Phrase(zh: "同一个人的下一个项目", en: "the next programme, same person")
    static let previousHelp = Phrase(zh: "同一个人的上一个项目", en: "the programme before, same person")
    static let earlier = Phrase(zh: "上一期", en: "earlier")
    static let earlierHelp = Phrase(
        zh: "前一年（按月的项目：前一月）", en: "the year before; the month, if monthly")
    static let laterHelp = Phrase(zh: "后一年（按月的项目：后一月）", en: "the year after; the month, if monthly")
    static let verdict = Phrase(zh: "结论", en: "Verdict")
    static let caseColumn = Phrase(zh: "申报", en: "Case")
    static let noCase = Phrase(zh: "还没有申报", en: "no case yet")
    static let noCaseHint = Phrase(
        zh: "这个项目这一年还没有申报，按 n 登记。",
        en: "There is no case of this programme and year yet: n opens one.")
    static let caseThere = Phrase(
        zh: "这一年已经申报过了，按 Enter 打开。",
        en: "There is a case of this year already: Enter opens it.")
    static let closed = Phrase(
        zh: "这个项目已经停止，不再接受新的申报。",
        en: "This programme is closed: no new case can arise.")
    static let chooseSomebody = Phrase(
        zh: "先选一名成员，或一笔补助。", en: "Choose a member first, or a payment.")
    static let notLoaded = Phrase(zh: "档案还没有读出来。", en: "The file is not read yet.")
    static let noProgrammes = Phrase(
        zh: "没有定义任何项目。请县里检查项目定义文件。",
        en: "No programme is defined. The county checks its definition files.")
    static let entitled = Phrase(zh: "符合", en: "entitled")
    static let notEntitled = Phrase(zh: "不符合", en: "not entitled")
    static let unclear = Phrase(zh: "还不能定", en: "not settled yet")
    static let lacksPapers = Phrase(zh: "只缺材料", en: "only papers are missing")
    static let noRule = Phrase(zh: "这一年没有规定", en: "no rule for this year")
    static let until = Phrase(zh: "期限", en: "Apply by")
    static let when = Phrase(zh: "到时", en: "In time")
    static let posting = Phrase(zh: "公示", en: "Posting")

    static func title(_ name: String) -> Phrase {
        Phrase(zh: "为什么 \(name)", en: "Why: \(name)")
    }

    static func rule(_ version: String) -> Phrase {
        Phrase(zh: "规则 \(version)", en: "rule \(version)")
    }

    static func source(_ circular: String) -> Phrase {
        Phrase(zh: "依据 \(circular)", en: "set by \(circular)")
    }

    static func judged(on day: Day) -> Phrase {
        Phrase(zh: "按 \(day) 的情况判断", en: "judged as of \(day)")
    }

    static func meets(on day: Day, today: Day) -> Phrase {
        day > today
            ? Phrase(
                zh: "\(day) 起满足时间条件（还有 \(day - today) 天）",
                en: "time is met on \(day), in \(day - today) days")
            : Phrase(zh: "\(day) 起已满足时间条件", en: "time has been met since \(day)")
    }

    static func apply(until day: Day, today: Day) -> Phrase {
        let left = day - today
        switch left {
        case ..<0:
            return Phrase(
                zh: "\(day) 已截止；请问县里能否补报。",
                en: "closed on \(day); ask the county about late cases")
        case 0: return Phrase(zh: "\(day)，今天截止", en: "\(day): today is the last day")
        default:
            return Phrase(zh: "\(day) 前申报（还有 \(left) 天）", en: "\(day), \(left) days left")
        }
    }

    static func posted(until day: Day) -> Phrase {
        Phrase(zh: "公示至 \(day)", en: "posted until \(day)")
    }
}
