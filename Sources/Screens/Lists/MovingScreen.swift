import Domain
import TerminalKit

/// What the keys of a screen ask for whose rows or lines are all at hand.
enum MovingAction<Own: Hashable & CaseIterable & Sendable>: Hashable, CaseIterable, Sendable {
    case move(ListMove)
    case back
    case own(Own)

    static var allCases: [MovingAction] {
        ListMove.allCases.map(MovingAction.move) + [.back] + Own.allCases.map(MovingAction.own)
    }
}

/// A screen that moves through what it holds: the keys for that are written here for all.
protocol MovingScreen: Screen where Action == MovingAction<Own> {
    /// The screen's own actions.
    associatedtype Own: Hashable & CaseIterable & Sendable

    /// The screen's own keys.
    static var ownKeys: [Binding<Own>] { get }

    /// Moves the selection, or the page.
    mutating func move(_ move: ListMove, in context: Context)
    /// Does what one of the screen's own keys asks for.
    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>]
    /// What an own action asks for as things are; nil if it is what its line says.
    func ownNeed(for action: Own, in context: Context) -> Need?
    /// Why an own key can do nothing now.
    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase?
}

extension MovingScreen {
    static var keymap: [Binding<Action>] {
        ownKeys.map { $0.map(Action.own) }
            + moves
            + [
                Binding(
                    .back, [.escape, .character("q"), .left, .character("h")],
                    help: ListWords.backHelp, footer: CoreWords.back)
            ]
    }

    private static var moves: [Binding<Action>] {
        ListMove.allCases.map { Binding(.move($0), $0.keys, help: ListWords.help($0)) }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .move(let move):
            self.move(move, in: context)
            return []
        case .back: return [.pop]
        case .own(let own): return performOwn(own, in: context)
        }
    }

    func ownNeed(for action: Own, in context: Context) -> Need? { nil }
    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? { nil }

    func need(for action: Action, in context: Context) -> Need? {
        guard case .own(let own) = action else { return nil }
        return ownNeed(for: own, in: context)
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        switch action {
        case .move, .back: nil
        case .own(let own): reasonOwnDisabled(own, in: context)
        }
    }
}
