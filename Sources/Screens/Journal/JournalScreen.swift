import Domain
import TerminalKit

/// What was done in the area, the latest first; any step can be taken back with a reason.
struct JournalScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case undo
    }

    typealias Row = JournalRow
    typealias News = Never

    static let name = "journal"
    static let lead = 2
    static let isSearchable = false
    static let hasDetail = true
    static let ownKeys: [Binding<Own>] = [
        Binding(.undo, [.character("u")], help: JournalWords.undoHelp, footer: JournalWords.undo)
    ]

    var list = PagedList<JournalRow>()
    var box = SearchBox()

    func title(in context: Context) -> String { context(JournalWords.title) }

    func headline(in context: Context) -> String { context(JournalWords.title) }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<JournalRow> {
        { registry, request throws(RegistryError) in try registry.journal(of: nil, request) }
    }

    func columns(in context: Context) -> [TableColumn<JournalRow>] {
        JournalColumns.all(in: context)
    }

    func drawDetail(of row: JournalRow, into frame: inout Frame, in context: Context) {
        let lines: [(Phrase, String)] = row.changes.map { change in
            let before = context(change.before)
            let after = context(change.after)
            return (change.term, before.isEmpty ? after : "\(before) > \(after)")
        }
        LabelledLines.draw(lines, into: &frame, in: context)
    }

    mutating func open(_ row: JournalRow, in context: Context) -> [Effect<Message>] {
        [.push(UndoDialog(row))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        list.current.map { [.push(UndoDialog($0))] } ?? []
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        guard let row = list.current else { return JournalWords.nothing }
        return row.isUndone ? JournalWords.alreadyUndone : nil
    }
}
