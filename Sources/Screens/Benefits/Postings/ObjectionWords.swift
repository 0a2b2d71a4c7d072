import Domain

/// The words of one posting and of the objections to it.
enum ObjectionWords {
    static let heading = Phrase(zh: "异议", en: "Objections")
    static let none = Phrase(zh: "没有异议", en: "no objections")
    static let noneYet = Phrase(zh: "没有异议。", en: "There are no objections.")
    static let isOpen = Phrase(zh: "未处理", en: "open")
    static let raise = Phrase(zh: "登记异议", en: "objection")
    static let raiseHelp = Phrase(zh: "登记异议：可以不署名", en: "note an objection; nobody must be named")
    static let raiseTitle = Phrase(zh: "登记异议", en: "Note an objection")
    static let close = Phrase(zh: "处理异议", en: "close objection")
    static let closeHelp = Phrase(
        zh: "处理异议：写明核实情况和结果", en: "close the objection: what was found out")
    static let closeTitle = Phrase(zh: "处理异议", en: "Close an objection")
    static let focus = Phrase(zh: "名单/异议", en: "list/objections")
    static let focusHelp = Phrase(zh: "换到异议，或回到名单", en: "go to the objections, or to the list")
    static let openHelp = Phrase(zh: "打开这份申报", en: "open the case")
    static let wholeList = Phrase(zh: "整榜", en: "whole list")
    static let against = Phrase(zh: "对谁", en: "Against")
    static let raisedOn = Phrase(zh: "日期", en: "Day")
    static let raisedBy = Phrase(zh: "谁提出", en: "By whom")
    static let text = Phrase(zh: "内容", en: "What it says")
    static let outcome = Phrase(zh: "核实和处理", en: "What came of it")
    static let answer = Phrase(zh: "结论", en: "Finding")
    static let isUpheld = Phrase(zh: "异议成立", en: "upheld: it was right")
    static let isNotUpheld = Phrase(zh: "异议不成立", en: "not upheld")
    static let amount = Phrase(zh: "年金额", en: "A year")
    static let number = Phrase(zh: "序", en: "No")

    static let againstHint = Phrase(
        zh: "名单上的一人，或整榜；输入姓名或首字母", en: "a person on the list, or all of it; type letters")
    static let raisedOnHint = Phrase(zh: "收到的日期：t 今天、-1d 昨天", en: "when it came: t today, -1d")
    static let raisedByHint = Phrase(
        zh: "本人不愿具名就空着", en: "leave it empty if they do not want to be named")
    static let textHint = Phrase(zh: "按原话记", en: "in their own words")
    static let outcomeHint = Phrase(
        zh: "怎样核实的，结果是什么", en: "how it was looked into, and what was found")
    static let answerHint = Phrase(zh: "空格选择", en: "Space shows both")
    static let needAnswer = Phrase(zh: "请选异议是否成立。", en: "Choose whether it was right.")
    static let noOpen = Phrase(
        zh: "没有未处理的异议。", en: "There is no open objection.")
    static let wholeListOpened = Phrase(
        zh: "这条异议针对整榜，没有对应的一份申报。", en: "It is against the whole list, not one case.")

    static let raised = Phrase(
        zh: "异议已登记。处理之前，相关申报不能进入下一步。",
        en: "Noted. Until it is closed the cases it is about do not move on.")
    static let closed = Phrase(zh: "异议已处理。", en: "The objection is closed.")
    static let closedUpheld = Phrase(
        zh: "异议成立：相关申报须退回补正，或判为不符合。",
        en: "Upheld: the cases it is about are returned for correction, or found not entitled.")

    static func state(_ objections: [Objection]) -> Phrase {
        let open = objections.count(where: \.isOpen)
        guard !objections.isEmpty else { return none }
        return Phrase(
            zh: open == 0
                ? "异议 \(objections.count) 条，都已处理" : "异议 \(objections.count) 条，\(open) 条未处理",
            en: open == 0
                ? "\(objections.count) objections, all closed"
                : "\(objections.count) objections, \(open) open")
    }
}

/// The words of writing a poster.
enum PosterWords {
    static let title = Phrase(zh: "公示榜文件", en: "Poster")
    static let write = Phrase(zh: "写出", en: "write")
    static let writeHelp = Phrase(zh: "写出公示榜文件", en: "write the poster to the file")
    static let kind = Phrase(zh: "文本/PDF", en: "text/PDF")
    static let kindHelp = Phrase(zh: "换成文本，或 A4 的 PDF", en: "as text, or as PDF on A4")
    static let text = Phrase(zh: "文本", en: "text")
    static let pdf = Phrase(zh: "A4 的 PDF", en: "PDF on A4")
    static let masked = Phrase(
        zh: "身份证号只留前六位和后两位。", en: "Of identity numbers six and two digits are shown.")
    static let needPath = Phrase(
        zh: "请填文件路径，如 /media/usb/gongshi.pdf。",
        en: "Enter the file's path, such as /media/usb/poster.pdf.")

    static func written(_ path: String, _ persons: Int) -> Phrase {
        Phrase(zh: "已写出 \(path)，\(persons) 人。", en: "Wrote \(path), \(persons) persons.")
    }
}
