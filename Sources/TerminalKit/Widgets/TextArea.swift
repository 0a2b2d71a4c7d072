/// Several lines of text being typed, wrapped at the columns they are drawn in.
///
/// Enter belongs to the form, which goes on to the next field; ^O (or Alt-Enter) breaks the line.
public struct TextArea: Hashable, Sendable {
    private var buffer: TextBuffer

    /// Makes an area that holds `text`, the caret behind it.
    ///
    /// - Parameter limit: The most characters it takes; typing more does nothing.
    public init(_ text: String = "", limit: Int = 4_000) {
        buffer = TextBuffer(text, limit: limit, allowsLines: true)
    }

    /// What it holds; lines end with "\n".
    public var text: String { buffer.text }
    /// How many characters stand before the caret.
    public var caret: Int { buffer.caret }

    /// Edits or moves the caret; false for a key that means nothing here, as up in the first line.
    ///
    /// - Parameter width: The columns it is drawn in.
    public mutating func handle(_ key: Key, width: Int) -> Bool {
        let lines = lines(in: width)
        let line = caretLine(of: lines)
        switch key {
        case .control("o"), .alt("\r"), .alt("\n"): buffer.insert("\n")
        case .home, .control("a"): buffer.move(to: lines[line].lowerBound)
        case .end, .control("e"): buffer.move(to: end(of: line, in: lines))
        case .control("u"): buffer.delete(lines[line].lowerBound..<buffer.caret)
        case .control("k"): buffer.delete(buffer.caret..<lines[line].upperBound)
        case .up: return move(from: line, to: line - 1, in: lines)
        case .down: return move(from: line, to: line + 1, in: lines)
        default: return buffer.handle(key)
        }
        return true
    }

    /// Draws the lines in a rectangle, the one with the caret among them.
    public func draw(into frame: inout Frame, in rect: Rect, focused: Bool) {
        let role: Role = focused ? .fieldFocus : .fieldText
        frame.fill(rect, role: role)
        guard rect.rows > 0 else { return }
        let lines = lines(in: rect.columns)
        let line = caretLine(of: lines)
        let top = focused ? max(0, line - rect.rows + 1) : 0
        for (offset, range) in lines[top...].prefix(rect.rows).enumerated() {
            let point = Point(column: rect.column, row: rect.row + offset)
            frame.put(
                String(buffer.characters[range]), at: point, role: role, maxWidth: rect.columns)
        }
        if !focused, lines.count > rect.rows {
            let corner = Point(column: rect.endColumn - 1, row: rect.endRow - 1)
            frame.put(String(frame.glyphs.ellipsis), at: corner, role: .dim)
        }
        if focused {
            let column = columns(lines[line].lowerBound..<buffer.caret)
            frame.cursor = Point(column: rect.column + column, row: rect.row + line - top)
        }
    }

    /// One column is kept free, so that the caret behind a full line has a cell.
    private func lines(in width: Int) -> [Range<Int>] {
        Wrapping.ranges(of: buffer.characters, columns: max(1, width - 1))
    }

    private func caretLine(of lines: [Range<Int>]) -> Int {
        lines.lastIndex { $0.lowerBound <= buffer.caret } ?? 0
    }

    /// The last place of a line: before the break where the next line goes on at the same place.
    private func end(of line: Int, in lines: [Range<Int>]) -> Int {
        let range = lines[line]
        let goesOn = line + 1 < lines.count && lines[line + 1].lowerBound == range.upperBound
        return goesOn ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
    }

    private mutating func move(from line: Int, to target: Int, in lines: [Range<Int>]) -> Bool {
        guard lines.indices.contains(target) else { return false }
        let wanted = columns(lines[line].lowerBound..<buffer.caret)
        let last = end(of: target, in: lines)
        var place = lines[target].lowerBound
        while place < last, columns(lines[target].lowerBound..<place + 1) <= wanted { place += 1 }
        buffer.move(to: place)
        return true
    }

    private func columns(_ range: Range<Int>) -> Int {
        buffer.characters[range].reduce(0) { $0 + Width.of($1) }
    }
}
