/// Draws rows in columns, with a marker at the selected one.
///
/// The selected row shows a marker and one cell in another role: not the whole row, because a
/// row whose attributes change is sent again, and over a slow line that is what people wait for.
public struct TableView<Row> {
    /// The columns, the one that names the row first.
    public let columns: [TableColumn<Row>]
    /// Whether the headings are drawn.
    public let showsHeadings: Bool

    /// Blank cells on the left, where the marks of rows stand.
    public let indent: Int
    /// Which column shows that its row is selected: best a short one that names the row.
    public let lead: Int

    /// Makes a table; one without marks needs no indent.
    public init(
        columns: [TableColumn<Row>], showsHeadings: Bool = true, indent: Int = 2, lead: Int = 0
    ) {
        self.columns = columns
        self.showsHeadings = showsHeadings
        self.indent = indent
        self.lead = lead
    }

    /// What marks a row.
    public struct Marks: OptionSet, Sendable {
        /// The bits.
        public let rawValue: Int
        /// Makes marks of bits.
        public init(rawValue: Int) { self.rawValue = rawValue }
        /// The next key acts on it.
        public static var selected: Marks { Marks(rawValue: 1) }
        /// The user marked it.
        public static var marked: Marks { Marks(rawValue: 2) }
    }

    /// Draws `rows` from a line of the region on; rows that do not fit are left out.
    ///
    /// - Parameter loaded: all rows at hand, where these are a window on more: the columns take
    ///   their width from them, so that they stand still while one moves.
    public func draw(
        _ rows: some Collection<Row>, of loaded: [Row]? = nil, into frame: inout Frame,
        from start: Int = 0, marks: (Int) -> Marks
    ) {
        let needs = columns.map { column in
            (loaded ?? Array(rows)).reduce(showsHeadings ? Width.of(column.title) : 0) {
                max($0, Width.of(column.cell($1).text))
            }
        }
        let width = frame.size.columns - indent - min(indent, 1)
        let layout = TableLayout(of: columns, in: width, needs: needs)
        var line = start
        if showsHeadings {
            for slot in layout.slots {
                let column = columns[slot.index]
                frame.putLine(
                    column.title, in: rect(slot, line), role: .heading, aligned: column.edge)
            }
            line += 1
        }
        for (index, row) in rows.enumerated() where line < frame.size.rows {
            draw(row, marks(index), layout, at: line, into: &frame)
            line += 1
        }
    }

    private func draw(
        _ row: Row, _ marks: Marks, _ layout: TableLayout, at line: Int, into frame: inout Frame
    ) {
        for slot in layout.slots {
            let column = columns[slot.index]
            let cell = column.cell(row)
            let isName = slot.index == lead
            let role: Role = isName && marks.contains(.selected) ? .selected : cell.role
            let text = cell.text.clipped(toWidth: slot.width, ellipsis: frame.glyphs.ellipsis)
            let used = Width.of(text)
            let shift = column.edge == .right ? slot.width - used : 0
            frame.put(text, at: Point(column: slot.start + indent + shift, row: line), role: role)
        }
        if marks.contains(.marked) {
            frame.put(
                String(frame.glyphs.marked), at: Point(column: 1, row: line), role: .marked)
        }
        if marks.contains(.selected) {
            frame.put(String(frame.glyphs.marker), at: Point(column: 0, row: line))
        }
    }

    private func rect(_ slot: TableLayout.Slot, _ line: Int) -> Rect {
        Rect(column: slot.start + indent, row: line, columns: slot.width, rows: 1)
    }
}
