import Domain

/// The words of grievances.
enum GrievanceWords {
    static let title = Phrase(zh: "诉求", en: "Grievances")
    static let aGrievance = Phrase(zh: "一件诉求", en: "A grievance")
    static let take = Phrase(zh: "登记", en: "record")
    static let takeHelp = Phrase(zh: "登记一件诉求", en: "record a grievance")
    static let takeTitle = Phrase(zh: "登记诉求", en: "Record a grievance")
    static let filter = Phrase(zh: "在办/全部", en: "open/all")
    static let filterHelp = Phrase(zh: "只看在办的，或连同办结的", en: "only those open, or also those closed")
    static let open = Phrase(zh: "在办的", en: "open")
    static let all = Phrase(zh: "全部", en: "all")
    static let due = Phrase(zh: "答复期限", en: "Answer by")
    static let left = Phrase(zh: "还有", en: "Time left")
    static let kind = Phrase(zh: "类别", en: "Kind")
    static let person = Phrase(zh: "何人", en: "Who")
    static let village = Phrase(zh: "哪个村", en: "Village")
    static let text = Phrase(zh: "内容", en: "About")
    static let receivedOn = Phrase(zh: "收到日期", en: "Received on")
    static let unnamed = Phrase(zh: "匿名", en: "unnamed")
    static let closedMark = Phrase(zh: "已办结", en: "closed")
    static let noneOpen = Phrase(
        zh: "没有在办的诉求。按 n 登记，按 f 看办结的。",
        en: "No open grievance: n records one, f shows the closed ones.")
    static let none = Phrase(zh: "还没有诉求。按 n 登记。", en: "No grievances yet: n records one.")

    static let note = Phrase(zh: "记一步", en: "note a step")
    static let noteHelp = Phrase(zh: "记下做了什么", en: "note what was done")
    static let noteTitle = Phrase(zh: "记一步", en: "Note a step")
    static let close = Phrase(zh: "办结", en: "close")
    static let closeHelp = Phrase(zh: "办结：结果，和怎样告知本人", en: "close it: the outcome, and how told")
    static let closeTitle = Phrase(zh: "办结诉求", en: "Close a grievance")
    static let caseHelp = Phrase(zh: "打开有关的申报", en: "open the case it is about")
    static let aCase = Phrase(zh: "申报", en: "case")
    static let steps = Phrase(zh: "做了什么", en: "What was done")
    static let noSteps = Phrase(zh: "还没有记录。按 n 记一步。", en: "Nothing yet: n notes a step.")
    static let outcome = Phrase(zh: "结果", en: "Outcome")
    static let toldHow = Phrase(zh: "怎样告知", en: "How told")
    static let isClosed = Phrase(
        zh: "已经办结。需要再办的请另登记一件。",
        en: "It is closed. Record another if there is more to do.")
    static let noPerson = Phrase(zh: "没有署名。", en: "Nobody is named.")
    static let noCase = Phrase(zh: "没有涉及哪份申报。", en: "It is not about a case.")

    static let villageHint = Phrase(zh: "村名或首字母；选了人就不用填", en: "letters; a person fills it in")
    static let personHint = Phrase(
        zh: "姓名、拼音或证号；不愿具名就空着", en: "name, pinyin or ID; empty if unnamed")
    static let kindHint = Phrase(
        zh: "空格列出全部；括号里是答复期限", en: "Space shows all, with their time limits")
    static let textHint = Phrase(zh: "按原话记", en: "in their own words")
    static let receivedHint = Phrase(zh: "收到的日期：t 今天、-1d 昨天", en: "when it came: t today, -1d")
    static let stepHint = Phrase(zh: "问了谁，做了什么", en: "who was asked, what was done")
    static let outcomeHint = Phrase(zh: "查明了什么，怎样解决", en: "what was found, how it was settled")
    static let toldHint = Phrase(zh: "如 入户当面告知", en: "such as at home in person")

    static let noted = Phrase(zh: "已记下。", en: "Noted.")
    static let closed = Phrase(zh: "诉求已办结。", en: "The grievance is closed.")

    static func taken(_ due: Day) -> Phrase {
        Phrase(zh: "诉求已登记，\(due) 前答复。", en: "Taken down; to be answered by \(due).")
    }

    static func dueNote(_ due: Day) -> Phrase {
        Phrase(zh: "\(due) 前答复", en: "to be answered by \(due)")
    }

    static func kind(_ kind: GrievanceKind) -> Phrase {
        let counting = kind.counting.term
        return Phrase(
            zh: "\(kind.term.zh)（\(kind.days) 个\(counting.zh)）",
            en: "\(kind.term.en) (\(kind.days) \(counting.en))")
    }

    static func left(_ days: Int) -> Phrase {
        switch days {
        case ..<0:
            let late = -days
            return Phrase(zh: "逾期 \(late) 天", en: "\(late) \(late == 1 ? "day" : "days") late")
        case 0: return Phrase(zh: "今天到期", en: "due today")
        default: return Phrase(zh: "\(days) 天", en: days == 1 ? "1 day" : "\(days) days")
        }
    }
}
