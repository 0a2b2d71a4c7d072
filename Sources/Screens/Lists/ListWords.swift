import Domain

/// The words of lists.
enum ListWords {
    static let search = Phrase(zh: "查找", en: "search")
    static let searchHelp = Phrase(zh: "在本列表中查找", en: "search in this list")
    static let noMatch = Phrase(
        zh: "没有符合的记录。少打几个字试试，Esc 清除。",
        en: "Nothing matches. Try fewer words; Esc clears.")
    static let openHelp = Phrase(zh: "打开选中的一行", en: "open the selected row")
    static let backHelp = Phrase(zh: "返回上一步，不丢任何内容", en: "back one step; nothing is lost")
    static let mark = Phrase(zh: "标记", en: "mark")
    static let markHelp = Phrase(zh: "标记这一行；Esc 取消全部标记", en: "mark this row; Esc clears all marks")
    static let sort = Phrase(zh: "排序", en: "sort")

    static func help(_ move: ListMove) -> Phrase {
        switch move {
        case .up: Phrase(zh: "上一行", en: "previous row")
        case .down: Phrase(zh: "下一行", en: "next row")
        case .pageUp: Phrase(zh: "上一页", en: "previous page")
        case .pageDown: Phrase(zh: "下一页", en: "next page")
        case .first: Phrase(zh: "第一行", en: "first row")
        case .last: Phrase(zh: "最后一行", en: "last row")
        }
    }

    static func place(_ position: Int?, _ total: Count) -> Phrase {
        let text = position.map { "\($0)/\(total)" } ?? "\(total)"
        return Phrase(zh: text, en: text)
    }
}
