extension Frame {
    /// Draws `text` in one row, as much as fits before the edge and in `maxWidth` columns.
    ///
    /// - Returns: The columns used.
    @discardableResult
    public mutating func put(
        _ text: some StringProtocol, at point: Point, role: Role = .normal, maxWidth: Int? = nil
    ) -> Int {
        let row = point.row + origin.row
        guard row >= clip.row, row < clip.endRow else {
            return min(Width.of(text), max(0, maxWidth ?? .max))
        }
        let start = point.column + origin.column
        let room = max(0, clip.endColumn - start)
        let end = start + min(max(0, maxWidth ?? room), room)
        var column = start
        for character in text {
            if Cleaner.isClean(character) {
                guard place(character, &column, row, end, role) else { break }
                continue
            }
            for piece in Cleaner.pieces(of: character, standIn: glyphs.standIn) {
                guard place(piece, &column, row, end, role) else { return column - start }
            }
        }
        return column - start
    }

    /// Draws `text` in a rectangle's first row, clipped with an ellipsis and filled to its width.
    public mutating func putLine(
        _ text: some StringProtocol, in rect: Rect, role: Role = .normal,
        aligned edge: TextEdge = .left
    ) {
        guard rect.rows > 0 else { return }
        let line = text.padded(toWidth: rect.columns, aligned: edge, ellipsis: glyphs.ellipsis)
        put(line, at: rect.origin, role: role)
    }

    /// Fills a rectangle with one narrow character.
    public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role = .normal) {
        let cell = Cell(Cleaner.isClean(character) ? character : glyphs.standIn, role: role)
        let area = clip.intersection(rect.moved(columns: origin.column, rows: origin.row))
        guard !area.isEmpty, Width.of(cell.character) == 1 else { return }
        for row in area.row..<area.endRow {
            splitWide(at: area.column, row)
            splitWide(at: area.endColumn, row)
            let first = row * fullSize.columns + area.column
            for index in first..<first + area.columns { cells[index] = cell }
        }
    }

    /// Empties the region.
    public mutating func clear() {
        fill(bounds)
    }

    /// Gives the cells of a rectangle another role and leaves their text.
    public mutating func paint(_ rect: Rect, role: Role) {
        let area = clip.intersection(rect.moved(columns: origin.column, rows: origin.row))
        guard !area.isEmpty else { return }
        for row in area.row..<area.endRow {
            let first = row * fullSize.columns + area.column
            for index in first..<first + area.columns { cells[index].role = role }
        }
    }

    /// Draws a line to the right of `point`.
    public mutating func horizontalLine(at point: Point, columns: Int, role: Role = .border) {
        let rect = Rect(column: point.column, row: point.row, columns: columns, rows: 1)
        fill(rect, with: glyphs.horizontal, role: role)
    }

    /// Draws a line downwards from `point`.
    public mutating func verticalLine(at point: Point, rows: Int, role: Role = .border) {
        let rect = Rect(column: point.column, row: point.row, columns: 1, rows: rows)
        fill(rect, with: glyphs.vertical, role: role)
    }

    /// Draws a box along a rectangle's edge, its title in the upper one, and leaves the inside.
    public mutating func box(
        _ rect: Rect, title: String = "", role: Role = .border, titleRole: Role = .title
    ) {
        guard rect.columns > 1, rect.rows > 1 else { return }
        let right = rect.endColumn - 1
        let bottom = rect.endRow - 1
        horizontalLine(at: rect.origin, columns: rect.columns, role: role)
        horizontalLine(
            at: Point(column: rect.column, row: bottom), columns: rect.columns, role: role)
        verticalLine(at: rect.origin, rows: rect.rows, role: role)
        verticalLine(at: Point(column: right, row: rect.row), rows: rect.rows, role: role)
        let corners = [
            (glyphs.topLeft, rect.column, rect.row), (glyphs.topRight, right, rect.row),
            (glyphs.bottomLeft, rect.column, bottom), (glyphs.bottomRight, right, bottom),
        ]
        for (glyph, column, row) in corners {
            put(String(glyph), at: Point(column: column, row: row), role: role)
        }
        guard !title.isEmpty, rect.columns > 6 else { return }
        let heading =
            " " + title.clipped(toWidth: rect.columns - 6, ellipsis: glyphs.ellipsis) + " "
        put(heading, at: Point(column: rect.column + 2, row: rect.row), role: titleRole)
    }

    /// Places one clean character and moves `column` past it; false once there is no room.
    private mutating func place(
        _ character: Character, _ column: inout Int, _ row: Int, _ end: Int, _ role: Role
    ) -> Bool {
        let width = Width.of(character)
        guard column + width <= end else { return false }
        defer { column += width }
        guard column >= clip.column else {
            if column + width > clip.column { set(Cell(" ", role: role), clip.column, row) }
            return true
        }
        set(Cell(character, role: role), column, row)
        if width == 2 {
            set(Cell(" ", role: role, isContinuation: true), column + 1, row)
        }
        return true
    }

    /// Writes a cell; what it leaves of a wide glyph beside it becomes blank.
    private mutating func set(_ cell: Cell, _ column: Int, _ row: Int) {
        if !cell.isContinuation { splitWide(at: column, row) }
        splitWide(at: column + 1, row)
        cells[row * fullSize.columns + column] = cell
    }

    /// Makes two blanks of a wide glyph whose second half is at `column`.
    private mutating func splitWide(at column: Int, _ row: Int) {
        guard column > 0, column < fullSize.columns else { return }
        let index = row * fullSize.columns + column
        guard cells[index].isContinuation else { return }
        cells[index] = Cell(" ", role: cells[index].role)
        cells[index - 1] = Cell(" ", role: cells[index - 1].role)
    }
}
