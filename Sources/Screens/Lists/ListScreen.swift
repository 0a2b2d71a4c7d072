import Domain
import TerminalKit

/// A screen that shows one list: moving, searching, paging and drawing are done here for all.
protocol ListScreen: Screen
where Action == ListAction<Own>, Message == ListMessage<Row, News> {
    /// The screen's own actions.
    associatedtype Own: Hashable & CaseIterable & Sendable
    /// What the list shows.
    associatedtype Row: Keyed
    /// What the screen's own effects bring back.
    associatedtype News: Sendable = Never

    /// The window on the list.
    var list: PagedList<Row> { get set }
    /// The search box; a screen without search leaves it alone.
    var box: SearchBox { get set }

    /// The screen's own keys.
    static var ownKeys: [Binding<Own>] { get }
    /// Whether the list can be searched.
    static var isSearchable: Bool { get }

    /// How to read a page.
    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<Row>
    /// The columns.
    func columns(in context: Context) -> [TableColumn<Row>]
    /// Which of them shows that its row is selected: a short one, because it is sent at each step.
    static var lead: Int { get }
    /// The line above the table.
    func headline(in context: Context) -> String
    /// What stands before the words of a search, in the place of the headline: also in which part
    /// of the list it looks, if not in all of it.
    func searchLabel(in context: Context) -> String
    /// What Enter does.
    mutating func open(_ row: Row, in context: Context) -> [Effect<Message>]
    /// Does what one of the screen's own keys asks for.
    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>]
    /// Takes what one of the screen's own effects brought back.
    mutating func receiveNews(_ news: News, in context: Context) -> [Effect<Message>]
    /// Further effects when the screen comes up.
    mutating func appearToo(in context: Context) -> [Effect<Message>]
    /// Draws more about the selected row, where there is room beside the table.
    func drawDetail(of row: Row, into frame: inout Frame, in context: Context)
    /// Whether there is more to draw beside the table.
    static var hasDetail: Bool { get }
    /// Whether rows can be marked.
    static var isMarkable: Bool { get }
    /// What an own action asks for as things are; nil if it is what its line says.
    func ownNeed(for action: Own, in context: Context) -> Need?
    /// Why an own key can do nothing now.
    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase?
    /// The rows that fit: without headline and headings.
    func tableHeight(in context: Context) -> Int
    /// What to say where there are no rows.
    func emptyText(in context: Context) -> String
}

extension ListScreen {
    static var isSearchable: Bool { true }
    static var lead: Int { 0 }
    static var hasDetail: Bool { false }
    static var isMarkable: Bool { false }

    mutating func appearToo(in context: Context) -> [Effect<Message>] { [] }
    mutating func receiveNews(_ news: News, in context: Context) -> [Effect<Message>] { [] }
    func drawDetail(of row: Row, into frame: inout Frame, in context: Context) {}
    func ownNeed(for action: Own, in context: Context) -> Need? { nil }
    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? { nil }
    func searchLabel(in context: Context) -> String { context(ListWords.search) }
    func emptyText(in context: Context) -> String {
        context(box.words.isEmpty ? CoreWords.nothing : ListWords.noMatch)
    }

    static var keymap: [Binding<Action>] {
        var keys = [
            Binding(
                Action.open, [.enter, .right, .character("l")], help: ListWords.openHelp,
                footer: CoreWords.open)
        ]
        keys += ownKeys.map { $0.map(Action.own) }
        if isSearchable {
            keys.append(
                Binding(
                    .search, [.character("/"), .control("f")], help: ListWords.searchHelp,
                    footer: ListWords.search))
        }
        if isMarkable {
            keys.append(
                Binding(
                    .mark, [.character(" ")], help: ListWords.markHelp, footer: ListWords.mark))
        }
        keys += ListMove.allCases.map { Binding(.move($0), $0.keys, help: ListWords.help($0)) }
        keys.append(
            Binding(
                .back, [.escape, .character("q"), .left, .character("h")],
                help: ListWords.backHelp, footer: CoreWords.back))
        return keys
    }

    var isTypedInto: Bool { box.isTyping }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        list.height = tableHeight(in: context)
        return [page(list.refreshRequest, in: context)] + appearToo(in: context)
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        takeInList(key, in: context)
    }

    /// What a list does with a key before the key table; for screens that ask a question over it.
    mutating func takeInList(_ key: Key, in context: Context) -> [Effect<Message>]? {
        list.height = tableHeight(in: context)
        if case .mouse(let event) = key { return point(event, in: context) }
        switch box.handle(key) {
        case .passed: return nil
        case .taken, .left: return []
        case .changed, .cleared:
            list.reset()
            return [page(list.initialRequest, in: context)] + appearToo(in: context)
        }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .move(let move): return follow(list.move(move), in: context)
        case .open: return list.current.map { open($0, in: context) } ?? []
        case .search:
            box.isTyping = true
            return []
        case .mark:
            list.toggleMark()
            return follow(list.move(.down), in: context)
        case .back:
            if !list.marked.isEmpty {
                list.clearMarks()
                return []
            }
            guard !box.words.isEmpty else { return [.pop] }
            box = SearchBox()
            list.reset()
            return [page(list.initialRequest, in: context)] + appearToo(in: context)
        case .own(let own): return performOwn(own, in: context)
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .page(let page, let request):
            list.take(page, for: request)
            return follow(list.endRequest, in: context)
        case .news(let news): return receiveNews(news, in: context)
        }
    }

    func need(for action: Action, in context: Context) -> Need? {
        guard case .own(let own) = action else { return nil }
        return ownNeed(for: own, in: context)
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        switch action {
        case .open: list.current == nil ? CoreWords.nothing : nil
        case .own(let own): reasonOwnDisabled(own, in: context)
        default: nil
        }
    }

    /// Reads a page; the answer comes back as a message.
    func page(_ request: PageRequest, in context: Context) -> Effect<Message> {
        let read = loader(in: context)
        return .load { (registry: any Registry) throws(RegistryError) in
            .page(try read(registry, request), request)
        }
    }

    private func follow(_ request: PageRequest?, in context: Context) -> [Effect<Message>] {
        request.map { [page($0, in: context)] } ?? []
    }

    private mutating func point(_ event: MouseEvent, in context: Context) -> [Effect<Message>] {
        switch event.action {
        case .wheelUp: return follow(list.move(.up), in: context)
        case .wheelDown: return follow(list.move(.down), in: context)
        case .click:
            let line = event.point.row - 2
            guard line >= 0, line < list.visible.count else { return [] }
            let isAgain = list.top + line == list.selected
            list.select(list.top + line)
            guard isAgain, let row = list.current else { return [] }
            return open(row, in: context)
        }
    }

    func tableHeight(in context: Context) -> Int { max(1, context.size.rows - 2) }
}

extension ListScreen {
    func draw(into frame: inout Frame, in context: Context) {
        drawList(into: &frame, in: context)
    }

    /// Draws headline, table and detail; for screens that draw a question over them.
    func drawList(into frame: inout Frame, in context: Context) {
        drawHeadline(into: &frame, in: context)
        let body = frame.bounds.splitTop(1).rest
        let isWide = Self.hasDetail && frame.size.columns >= 116
        let (left, right) =
            isWide ? body.splitRight(44) : (body, Rect(column: 0, row: 0, columns: 0, rows: 0))
        let rows = Array(list.visible.prefix(max(0, left.rows - 1)))
        frame.inside(left) { inner in
            if rows.isEmpty, !list.isFresh {
                inner.put(emptyText(in: context), at: Point(column: 2, row: 1), role: .dim)
                return
            }
            let table = TableView(columns: columns(in: context), lead: Self.lead)
            table.draw(rows, of: list.rows, into: &inner) { index in
                var marks: TableView<Row>.Marks = []
                if list.top + index == list.selected { marks.insert(.selected) }
                if list.marked[rows[index].key] != nil { marks.insert(.marked) }
                return marks
            }
        }
        if !box.isTyping, list.current != nil, frame.cursor == nil {
            frame.cursor = Point(column: 0, row: 2 + list.selected - list.top)
        }
        if isWide, let row = list.current {
            frame.verticalLine(at: right.origin, rows: right.rows)
            frame.inside(right.inset(columns: 2, rows: 0)) {
                drawDetail(of: row, into: &$0, in: context)
            }
        }
    }

    private func drawHeadline(into frame: inout Frame, in context: Context) {
        let counter = context(
            ListWords.place(list.current == nil ? nil : list.position, list.total))
        let room = frame.size.columns - Width.of(counter) - 3
        if box.isShown {
            frame.inside(Rect(column: 0, row: 0, columns: room, rows: 1)) {
                box.draw(into: &$0, label: searchLabel(in: context))
            }
        } else {
            frame.putLine(
                headline(in: context),
                in: Rect(column: 2, row: 0, columns: max(0, room - 2), rows: 1), role: .heading)
        }
        frame.put(
            counter, at: Point(column: frame.size.columns - Width.of(counter) - 1, row: 0))
    }
}
