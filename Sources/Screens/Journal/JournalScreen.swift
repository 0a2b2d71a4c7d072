import Domain
import TerminalKit

/// What was done in the area, the latest first; any step can be taken back with a reason.
///
/// The search box takes words of the subject, the reason, the author and the origin, and a day or a
/// month.
struct JournalScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case undo, filter
    }

    typealias Row = JournalRow
    typealias News = Never

    static let name = "journal"
    static let lead = 2
    static let hasDetail = true
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .undo, [.character("u")], help: JournalWords.undoHelp, footer: JournalWords.undo,
            needs: .writing),
        Binding(
            .filter, [.character("f")], help: JournalWords.filterHelp,
            footer: JournalWords.filter),
    ]

    var list = PagedList<JournalRow>()
    var box = SearchBox()
    private var group = JournalGroup.all

    func title(in context: Context) -> String { context(JournalWords.title) }

    func headline(in context: Context) -> String {
        context(group == .all ? JournalWords.title : JournalWords.title(of: group))
    }

    func searchLabel(in context: Context) -> String {
        context(group == .all ? ListWords.search : JournalWords.search(in: group))
    }

    func emptyText(in context: Context) -> String {
        if box.words.isEmpty { return context(CoreWords.nothing) }
        return context(group == .all ? ListWords.noMatch : JournalWords.noMatch(in: group))
    }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<JournalRow> {
        let filter = JournalFilter(typed: box.words, kinds: group.kinds)
        return { registry, request throws(RegistryError) in try registry.journal(filter, request) }
    }

    func columns(in context: Context) -> [TableColumn<JournalRow>] {
        JournalColumns.all(in: context)
    }

    func drawDetail(of row: JournalRow, into frame: inout Frame, in context: Context) {
        var lines: [(Phrase, String)] = row.changes.map { change in
            let before = context(change.before)
            let after = context(change.after)
            return (change.term, before.isEmpty ? after : "\(before) > \(after)")
        }
        if row.kind.isLook, let reason = row.untoldReason {
            lines.append((JournalWords.why, reason))
        }
        if let origin = row.origin { lines.append((JournalWords.origin, origin)) }
        LabelledLines.draw(lines, into: &frame, in: context)
    }

    mutating func open(_ row: JournalRow, in context: Context) -> [Effect<Message>] {
        [.push(UndoDialog(row))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .undo: return list.current.map { [.push(UndoDialog($0))] } ?? []
        case .filter:
            group = group.next
            list.reset()
            return [page(list.initialRequest, in: context)]
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        guard action == .undo else { return nil }
        guard let row = list.current else { return JournalWords.nothing }
        return row.reasonToStay
    }

    func ownNeed(for action: Own, in context: Context) -> Need? {
        action == .undo ? list.current?.need(toUndoIn: context) : nil
    }
}
