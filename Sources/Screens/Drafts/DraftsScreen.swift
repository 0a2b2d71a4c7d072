import Domain
import TerminalKit

/// Forms that are not saved yet: each can be gone on with or thrown away.
struct DraftsScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case open, discard, up, down, back
    }

    enum Message: Sendable {
        case drafts([Draft])
    }

    static let name = "drafts"
    static let keymap: [Binding<Action>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: DraftWords.goOn, footer: DraftWords.goOn
        ),
        Binding(
            .discard, [.character("D")], help: DraftWords.discardHelp,
            footer: DraftWords.discard),
        Binding(.down, ListMove.down.keys, help: ListWords.help(.down)),
        Binding(.up, ListMove.up.keys, help: ListWords.help(.up)),
        Binding(
            .back, [.escape, .character("q"), .left, .character("h")], help: ListWords.backHelp,
            footer: CoreWords.back),
    ]

    private var drafts: [Draft] = []
    private var selected = 0

    func title(in context: Context) -> String { context(HomeWords.drafts) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load { (registry: any Registry) throws(RegistryError) in
                .drafts(try registry.drafts())
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .drafts(let drafts):
            self.drafts = drafts
            selected = min(selected, max(0, drafts.count - 1))
            return []
        }
    }

    private var current: Draft? { drafts.indices.contains(selected) ? drafts[selected] : nil }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .back: return [.pop]
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(max(0, drafts.count - 1), selected + 1)
        case .open:
            guard let current, let screen = Forms.screen(resuming: current) else { return [] }
            return [.push(screen)]
        case .discard:
            guard let current else { return [] }
            return [.push(DiscardDraftDialog(current.id))]
        }
        return []
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        (action == .open || action == .discard) && current == nil ? DraftWords.none : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard !drafts.isEmpty else {
            frame.put(context(DraftWords.none), at: Point(column: 2, row: 1), role: .dim)
            return
        }
        let height = max(1, frame.size.rows - 1)
        let top = max(0, selected - height + 1)
        let columns: [TableColumn<Draft>] = [
            TableColumn(context(DraftWords.form), 10...20) { context(Forms.title(of: $0.form)) },
            TableColumn(context(DraftWords.about), 10...30) { context($0.title) },
            TableColumn(context(DraftWords.when), 16...16, drop: 1) {
                "\($0.at.day) \($0.at.clock)"
            },
        ]
        let rows = Array(drafts.dropFirst(top).prefix(height))
        TableView(columns: columns).draw(rows, of: drafts, into: &frame) { index in
            top + index == selected ? .selected : []
        }
        frame.cursor = Point(column: 0, row: 1 + selected - top)
    }
}
