import Domain

/// The words of `huize queue overview`, `huize compare`, `huize announce` and `huize case say`.
enum SupervisionCommandWords {
    static let place = Phrase(zh: "地方", en: "Place")
    static let code = Phrase(zh: "编码", en: "Code")
    static let waiting = Phrase(zh: "在办", en: "Open")
    static let oldest = Phrase(zh: "最早", en: "Oldest")
    static let returned = Phrase(zh: "补正中", en: "Returned")
    static let late = Phrase(zh: "超时限", en: "Late")
    static let due = Phrase(zh: "到期", en: "Fell due")
    static let offered = Phrase(zh: "已提供", en: "Offered")
    static let timely = Phrase(zh: "其中及时", en: "In time")
    static let decided = Phrase(zh: "应发笔", en: "Payments")
    static let paid = Phrase(zh: "已到账", en: "Paid")
    static let households = Phrase(zh: "户", en: "Households")
    static let visited = Phrase(zh: "已走访", en: "Visited")
    static let left = Phrase(zh: "还要做", en: "Still to do")
    static let number = Phrase(zh: "编号", en: "Number")
    static let until = Phrase(zh: "显示到", en: "Until")
    static let at = Phrase(zh: "时间", en: "When")
    static let by = Phrase(zh: "发布人", en: "By")
    static let text = Phrase(zh: "内容", en: "Text")
    static let message = Phrase(zh: "留言", en: "Message")
    static let withdrawn = Phrase(zh: "已撤下。", en: "Taken down.")
    static let said = Phrase(zh: "已留言。", en: "Left.")
    static let stopped = Phrase(
        zh: "中途停止，没有算完。请再执行一次。", en: "Stopped before the end: run it again.")

    static func announced(_ id: Announcement.ID, until day: Day) -> Phrase {
        Phrase(
            zh: "已发布通知 \(id.rawValue)，显示到 \(day)。",
            en: "Announced as \(id.rawValue), until \(day).")
    }

    static func order(_ first: Day, _ last: Day) -> Phrase {
        Phrase(
            zh: "起始日期 \(first) 晚于截止日期 \(last)。请更正 --from 或 --to。",
            en: "\(first) lies after \(last): correct --from or --to.")
    }
}
