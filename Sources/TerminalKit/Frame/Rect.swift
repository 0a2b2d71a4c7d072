/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
    /// The left edge's column.
    public var column: Int
    /// The top edge's row.
    public var row: Int
    /// Cells across.
    public var columns: Int
    /// Cells down.
    public var rows: Int

    /// Makes a rectangle; a negative extent counts as zero.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// Makes a rectangle of `size` whose top left cell is `origin`.
    public init(origin: Point = Point(column: 0, row: 0), size: Size) {
        self.init(
            column: origin.column, row: origin.row, columns: size.columns, rows: size.rows)
    }

    /// The top left cell.
    public var origin: Point { Point(column: column, row: row) }
    /// The extent.
    public var size: Size { Size(columns: columns, rows: rows) }
    /// The column after the last one.
    public var endColumn: Int { column + columns }
    /// The row after the last one.
    public var endRow: Int { row + rows }
    /// Whether no cell is inside.
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    /// Whether `point` is inside.
    public func contains(_ point: Point) -> Bool {
        point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
    }

    /// The cells that both have; empty if there are none.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Rect(
            column: left, row: top, columns: min(endColumn, other.endColumn) - left,
            rows: min(endRow, other.endRow) - top)
    }

    /// The same rectangle without a margin on each of its four sides.
    public func inset(columns margin: Int = 1, rows edge: Int = 1) -> Rect {
        Rect(
            column: column + min(margin, columns), row: row + min(edge, rows),
            columns: columns - 2 * margin, rows: rows - 2 * edge)
    }

    /// The rectangle moved by an offset.
    public func moved(columns across: Int = 0, rows down: Int = 0) -> Rect {
        Rect(column: column + across, row: row + down, columns: columns, rows: rows)
    }

    /// The first `count` rows, and what is left below them.
    public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
        let count = min(max(0, count), rows)
        return (
            Rect(column: column, row: row, columns: columns, rows: count),
            Rect(column: column, row: row + count, columns: columns, rows: rows - count)
        )
    }

    /// The last `count` rows, and what is left above them.
    public func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
        let (rest, bottom) = splitTop(rows - min(max(0, count), rows))
        return (rest, bottom)
    }

    /// The first `count` columns, and what is left beside them.
    public func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
        let count = min(max(0, count), columns)
        return (
            Rect(column: column, row: row, columns: count, rows: rows),
            Rect(column: column + count, row: row, columns: columns - count, rows: rows)
        )
    }

    /// The last `count` columns, and what is left before them.
    public func splitRight(_ count: Int) -> (rest: Rect, right: Rect) {
        let (rest, right) = splitLeft(columns - min(max(0, count), columns))
        return (rest, right)
    }

    /// A rectangle of `size`, or as much of it as fits, in the middle of this one.
    public func centred(_ size: Size) -> Rect {
        let width = min(size.columns, columns)
        let height = min(size.rows, rows)
        return Rect(
            column: column + (columns - width) / 2, row: row + (rows - height) / 2,
            columns: width, rows: height)
    }
}
