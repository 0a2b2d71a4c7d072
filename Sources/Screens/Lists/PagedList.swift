import Domain

/// A window on a list that is read by key, a page at a time.
///
/// It holds at most a few pages, however long the list is. Moving asks for the page that is missing
/// and answers the request; the screen loads it and hands it back with ``take(_:for:)``.
struct PagedList<Row: Keyed> {
    private(set) var rows: [Row] = []
    /// The row that the next key acts on.
    private(set) var selected = 0
    /// The row drawn at the top.
    private(set) var top = 0
    private(set) var hasBefore = false
    private(set) var hasAfter = false
    private(set) var total = Count(0)
    /// How many rows stand before the first of the window, where that is known.
    private(set) var offset: Int?
    /// Whether nothing was loaded yet.
    private(set) var isFresh = true
    /// The rows that the user marked, wherever in the list they are.
    private(set) var marked: [PageKey: Row] = [:]
    /// The rows that fit on the screen.
    var height: Int

    init(height: Int = 20) {
        self.height = max(1, height)
    }

    var current: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

    /// The rows to draw.
    var visible: ArraySlice<Row> { rows[min(top, rows.count)..<min(top + height, rows.count)] }

    /// The place of the selected row in the whole list, counted from 1, where it is known.
    var position: Int? { offset.map { $0 + selected + 1 } }

    /// The rows of one request: enough that a page down needs one.
    private var pageSize: Int { max(height, 8) * 2 }

    /// The request that shows the list from its beginning.
    var initialRequest: PageRequest { .first(limit: pageSize) }

    /// The request that looks at the same place anew.
    var refreshRequest: PageRequest {
        guard let first = rows.first, hasBefore || top > 0 else { return initialRequest }
        return .from((rows.indices.contains(top) ? rows[top] : first).key, limit: pageSize)
    }

    /// The request that is needed where all rows from the place of the window on are gone.
    var endRequest: PageRequest? { rows.isEmpty && hasBefore ? .last(limit: pageSize) : nil }

    /// Moves the selection; answers the request that is needed to go on, if any.
    mutating func move(_ move: ListMove) -> PageRequest? {
        switch move {
        case .up: return step(-1)
        case .down: return step(1)
        case .pageUp: return step(-height)
        case .pageDown: return step(height)
        case .first:
            if hasBefore {
                seeksFirst = true
                return .first(limit: pageSize)
            }
            select(0)
        case .last:
            if hasAfter { return .last(limit: pageSize) }
            select(rows.count - 1)
        }
        return nil
    }

    /// Selects a row of the window.
    mutating func select(_ index: Int) {
        selected = min(max(0, index), max(0, rows.count - 1))
        if selected < top { top = selected }
        if selected >= top + height { top = selected - height + 1 }
        top = min(top, max(0, rows.count - 1))
    }

    /// Marks the selected row, or takes its mark away.
    mutating func toggleMark() {
        guard let row = current else { return }
        if marked.removeValue(forKey: row.key) == nil { marked[row.key] = row }
    }

    /// Takes all marks away.
    mutating func clearMarks() {
        marked = [:]
    }

    private mutating func step(_ count: Int) -> PageRequest? {
        let wanted = selected + count
        if wanted >= rows.count, hasAfter, let last = rows.last {
            select(rows.count - 1)
            pending = count > 1 ? wanted - (rows.count - 1) : 1
            return .after(last.key, limit: pageSize)
        }
        if wanted < 0, hasBefore, let first = rows.first {
            let missing = -wanted
            select(0)
            pending = -missing
            return .before(first.key, limit: pageSize)
        }
        select(wanted)
        return nil
    }

    /// Rows still to go once the page that was asked for is here.
    private var pending = 0
    /// Whether the page asked for shall show the first row, not the row that was selected.
    private var seeksFirst = false

    /// Takes the page that answers `request`.
    mutating func take(_ page: Page<Row>, for request: PageRequest) {
        isFresh = false
        total = page.total
        defer { pending = 0 }
        switch request {
        case .after:
            rows += page.rows
            hasAfter = page.hasAfter
            dropFront()
            select(selected + pending)
        case .before:
            rows.insert(contentsOf: page.rows, at: 0)
            hasBefore = page.hasBefore
            offset = offset.map { max(0, $0 - page.rows.count) }
            if !page.hasBefore { offset = 0 }
            top += page.rows.count
            selected += page.rows.count
            dropBack()
            select(selected + pending)
        case .first, .from:
            let kept = seeksFirst ? nil : current?.key
            let line = selected - top
            replace(with: page, from: offset.map { $0 + top })
            top = 0
            // The same record stays selected, wherever others' changes moved it.
            select(kept.flatMap { key in rows.firstIndex { $0.key == key } } ?? line)
            if seeksFirst { select(0) }
            seeksFirst = false
        case .last:
            replace(with: page)
            top = max(0, rows.count - height)
            select(rows.count - 1)
        }
    }

    /// Forgets everything, as when the words of a filter change.
    mutating func reset() {
        self = PagedList(height: height)
    }

    private mutating func replace(with page: Page<Row>, from known: Int? = nil) {
        rows = page.rows
        hasBefore = page.hasBefore
        hasAfter = page.hasAfter
        if !page.hasBefore {
            offset = 0
        } else if !page.hasAfter, !page.total.isCapped {
            offset = page.total.value - page.rows.count
        } else {
            offset = page.offset ?? known
        }
    }

    private mutating func dropFront() {
        let surplus = min(rows.count - 4 * pageSize, top)
        guard surplus > 0 else { return }
        rows.removeFirst(surplus)
        top -= surplus
        selected -= surplus
        offset = offset.map { $0 + surplus }
        hasBefore = true
    }

    private mutating func dropBack() {
        let surplus = min(rows.count - 4 * pageSize, rows.count - top - height)
        guard surplus > 0 else { return }
        rows.removeLast(surplus)
        hasAfter = true
    }
}
