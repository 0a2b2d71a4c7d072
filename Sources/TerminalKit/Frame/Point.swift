/// A cell's place, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
    /// Cells from the left edge.
    public var column: Int
    /// Cells from the top edge.
    public var row: Int

    /// Makes a place.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// The place `columns` to the right and `rows` below.
    public func moved(columns: Int = 0, rows: Int = 0) -> Point {
        Point(column: column + columns, row: row + rows)
    }
}
