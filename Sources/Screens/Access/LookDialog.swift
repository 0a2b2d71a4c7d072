import Domain
import TerminalKit

/// One look at a person's numbers or file in full: who, when, from where and why.
struct LookDialog: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case close
    }

    static let name = "look"
    static let isOverlay = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .close, [.escape, .enter, .character("q"), .left, .character("h")],
            help: ListWords.backHelp, footer: CoreWords.back)
    ]

    private let look: Look

    init(_ look: Look) {
        self.look = look
    }

    func title(in context: Context) -> String { context(look.kind.term) }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Never>] { [.pop] }

    mutating func receive(_ message: Never, in context: Context) -> [Effect<Never>] {}

    func draw(into frame: inout Frame, in context: Context) {
        let columns = min(frame.size.columns, 72)
        // As many rows as the reason can need, besides one for each other line.
        let reason = look.reason.wrapped(toWidth: max(4, columns - 14)).count
        let rows = min(frame.size.rows, reason + (look.origin == nil ? 5 : 6))
        let box = frame.bounds.centred(Size(columns: columns, rows: rows))
        frame.fill(box)
        frame.box(box, title: title(in: context))
        frame.inside(box.inset(columns: 2, rows: 1)) { inner in
            LabelledLines.draw(
                [
                    (RevealWords.when, "\(look.at.day) \(look.at.clock)"),
                    (RevealWords.who, look.byName),
                    (RevealWords.role, context(look.role.term)),
                    (RevealWords.origin, look.origin ?? ""),
                    (RevealWords.why, look.reason),
                ], into: &inner, in: context)
            inner.cursor = Point(column: 0, row: 0)
        }
    }
}
