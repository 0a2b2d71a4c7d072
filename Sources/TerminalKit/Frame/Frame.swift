/// A screenful of cells being drawn.
///
/// Coordinates count from 0 at the top left of the region being drawn in: of the whole frame, or of
/// the rectangle given to ``inside(_:_:)``. Whatever falls outside the region is not drawn. All
/// text passes ``Width/cleaned(_:standIn:)`` on its way in, so no cell can hold what would steer
/// the terminal.
public struct Frame: Sendable {
    /// The extent of the whole frame, whatever region is being drawn in.
    public let fullSize: Size
    /// The glyphs that lines, boxes and stand-ins are drawn with.
    public let glyphs: Glyphs
    /// Every cell, row after row.
    public internal(set) var cells: [Cell]

    /// The region's extent.
    public internal(set) var size: Size
    var origin = Point(column: 0, row: 0)
    var clip: Rect
    private var absoluteCursor: Point?

    /// Makes an empty frame.
    public init(size: Size, glyphs: Glyphs = .unicode) {
        fullSize = size
        self.size = size
        self.glyphs = glyphs
        clip = Rect(size: size)
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// Where the terminal's own cursor stands; nil hides it.
    ///
    /// Input methods draw their candidates here: it belongs at the caret.
    public var cursor: Point? {
        get { absoluteCursor?.moved(columns: -origin.column, rows: -origin.row) }
        set {
            let point = newValue?.moved(columns: origin.column, rows: origin.row)
            absoluteCursor = point.flatMap { Rect(size: fullSize).contains($0) ? $0 : nil }
        }
    }

    /// The region as a rectangle from its own (0, 0).
    public var bounds: Rect { Rect(size: size) }

    /// The cell at a place of the region; a blank one outside the frame.
    public subscript(column: Int, row: Int) -> Cell {
        let column = column + origin.column
        let row = row + origin.row
        guard column >= 0, row >= 0, column < fullSize.columns, row < fullSize.rows else {
            return .blank
        }
        return cells[row * fullSize.columns + column]
    }

    /// Draws in `rect` as if it were a frame of its own, clipped to it.
    @discardableResult
    public mutating func inside<Result>(
        _ rect: Rect, _ draw: (inout Frame) throws -> Result
    ) rethrows -> Result {
        let outer = (origin, clip, size)
        defer { (origin, clip, size) = outer }
        let absolute = rect.moved(columns: origin.column, rows: origin.row)
        origin = absolute.origin
        clip = clip.intersection(absolute)
        size = rect.size
        return try draw(&self)
    }
}
