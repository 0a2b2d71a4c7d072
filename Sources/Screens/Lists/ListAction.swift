import Domain
import TerminalKit

/// What the keys of a list ask for: to move, to search, or something of the screen's own.
enum ListAction<Own: Hashable & CaseIterable & Sendable>: Hashable, CaseIterable, Sendable {
    case move(ListMove)
    case open, search, mark, back
    case own(Own)

    static var allCases: [ListAction] {
        ListMove.allCases.map(ListAction.move) + [.open, .search, .mark, .back]
            + Own.allCases.map(ListAction.own)
    }
}

/// A wish to move in a list.
enum ListMove: Hashable, CaseIterable, Sendable {
    case up, down, pageUp, pageDown, first, last

    /// The keys; the same on every screen.
    var keys: [Key] {
        switch self {
        case .up: [.up, .character("k")]
        case .down: [.down, .character("j")]
        case .pageUp: [.pageUp]
        case .pageDown: [.pageDown]
        case .first: [.home, .character("g")]
        case .last: [.end, .character("G")]
        }
    }
}

/// What the effects of a list bring back: a page, or something of the screen's own.
enum ListMessage<Row: Keyed, News: Sendable>: Sendable {
    case page(Page<Row>, PageRequest)
    case news(News)
}
