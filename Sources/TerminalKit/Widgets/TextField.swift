/// One line of text being typed: its characters, its caret, and how it shows them.
///
/// The caret counts characters and is drawn in cells. A line longer than its room scrolls sideways
/// by half a room at a time, so that the caret does not stick to an edge.
public struct TextField: Hashable, Sendable {
    private var buffer: TextBuffer

    /// Makes a field that holds `text`, the caret behind it.
    ///
    /// - Parameter limit: The most characters it takes; typing more does nothing.
    public init(_ text: String = "", limit: Int = 500) {
        buffer = TextBuffer(text, limit: limit, allowsLines: false)
    }

    /// What it holds.
    public var text: String { buffer.text }
    /// How many characters stand before the caret.
    public var caret: Int { buffer.caret }
    /// Whether nothing stands before the caret.
    public var isAtStart: Bool { buffer.isAtStart }
    /// Whether nothing stands behind the caret.
    public var isAtEnd: Bool { buffer.isAtEnd }

    /// Edits or moves the caret; false for a key that means nothing in a line of text.
    ///
    /// Besides arrows, Home, End and the deleting keys: ^A ^E ends of the line, ^U ^K delete to
    /// them, ^W the word before, M-b M-f M-d by words. Line ends in a paste become blanks.
    public mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .home, .control("a"): buffer.move(to: 0)
        case .end, .control("e"): buffer.move(to: buffer.characters.count)
        case .control("u"): buffer.delete(0..<buffer.caret)
        case .control("k"): buffer.delete(buffer.caret..<buffer.characters.count)
        default: return buffer.handle(key)
        }
        return true
    }

    /// Draws the text in `width` columns; focused, it places the terminal's cursor at the caret.
    public func draw(
        into frame: inout Frame, at point: Point, width: Int, focused: Bool
    ) {
        let role: Role = focused ? .fieldFocus : .fieldText
        let line = Rect(column: point.column, row: point.row, columns: width, rows: 1)
        frame.fill(line, role: role)
        guard focused else {
            frame.putLine(text, in: line, role: role)
            return
        }
        let start = firstVisible(in: width)
        var column = point.column
        if start > 0, width > 2 {
            column += frame.put(String(frame.glyphs.left), at: point, role: .dim)
        }
        let shown = String(buffer.characters[start...])
        let room = point.column + width - column
        frame.put(shown, at: Point(column: column, row: point.row), role: role, maxWidth: room)
        if Width.of(shown) > room {
            let last = Point(column: point.column + width - 1, row: point.row)
            frame.put(String(frame.glyphs.right), at: last, role: .dim)
        }
        frame.cursor = Point(column: column + columns(start..<caret), row: point.row)
    }

    /// The first character to show, so that the caret and the marks of what is cut have cells.
    private func firstVisible(in width: Int) -> Int {
        var start = 0
        var used = columns(0..<caret)
        while used > max(0, width - (start > 0 ? 3 : 2)) {
            let aim = max(0, min(width / 2, width - 3))
            while used > aim, start < caret {
                used -= Width.of(buffer.characters[start])
                start += 1
            }
        }
        return start
    }

    private func columns(_ range: Range<Int>) -> Int {
        buffer.characters[range].reduce(0) { $0 + Width.of($1) }
    }
}
