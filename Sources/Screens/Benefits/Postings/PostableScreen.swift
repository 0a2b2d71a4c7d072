import Domain
import TerminalKit

/// The lists that wait to be posted: one goes up, or several at one place and day.
struct PostableScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case next, mark, all
    }

    enum Message: Sendable {
        case lists([Postable])
    }

    static let name = "postable"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .next, [.enter, .right, .character("l")], help: PostableWords.nextHelp,
            footer: PostableWords.next, needs: .role(.keepPostings)),
        Binding(
            .mark, [.character(" ")], help: PostableWords.markHelp, footer: ListWords.mark),
        Binding(
            .all, [.character("a")], help: PostableWords.allHelp, footer: PostableWords.all),
    ]

    private var list = RowList<Postable>()
    private var marked: Set<Postable> = []
    private var isRead = false

    func title(in context: Context) -> String { context(PostableWords.title) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let area = context.account.area
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                .lists(try registry.postable(in: area))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .lists(let lists):
            isRead = true
            list.show(lists)
            marked.formIntersection(lists)
            return []
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 2)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .next: return [.push(PostListsScreen(chosen, in: context))]
        case .mark:
            guard let row = list.current else { return [] }
            if marked.remove(row) == nil { marked.insert(row) }
            move(.down, in: context)
        case .all: marked = marked.count == list.rows.count ? [] : Set(list.rows)
        }
        return []
    }

    /// The marked lists in their order, or the selected one.
    private var chosen: [Postable] {
        marked.isEmpty
            ? [list.current].compactMap(\.self) : list.rows.filter(marked.contains)
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        list.current == nil ? PostableWords.none : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let heading = marked.isEmpty ? PostableWords.title : PostableWords.marked(marked.count)
        frame.putLine(
            context(heading),
            in: Rect(column: 2, row: 0, columns: frame.size.columns - 2, rows: 1), role: .heading)
        guard !list.rows.isEmpty else {
            guard isRead else { return }
            var page = PageText(width: frame.size.columns - 4)
            page.paragraph(context(PostableWords.none), role: .dim)
            frame.inside(frame.bounds.splitTop(2).rest.inset(columns: 2, rows: 0)) {
                page.draw(from: 0, into: &$0)
            }
            return
        }
        let columns: [TableColumn<Postable>] = [
            TableColumn(context(PostingWords.area), 8...18) { $0.areaName },
            TableColumn(context(PostingWords.level), 4...9) { context($0.level.term) },
            TableColumn(context(BenefitWords.programme), 14...34) {
                PaymentColumns.programme($0.programme, in: context)
            },
            TableColumn(context(BenefitWords.year), 4...6) { String($0.year) },
            TableColumn(context(PostingWords.cases), 5...6, edge: .right) { String($0.count) },
        ]
        let marked = marked
        frame.inside(frame.bounds.splitTop(1).rest) { inner in
            list.draw(columns, into: &inner) { marked.contains($0) }
        }
    }
}
