/// Where a CSV reader stands in the text, and in which line and column that is.
struct CsvCursor {
    private(set) var block: [UInt8] = []
    private(set) var position = 0
    /// The line of `position`, from 1.
    private(set) var line = 1
    private let stream: TextStream
    /// Characters of the line before `columnStart`, and where in the block that is.
    private var columnBase = 0
    private var columnStart = 0
    private var followsReturn = false

    init(_ stream: TextStream) {
        self.stream = stream
    }

    /// The line and column of `position`.
    ///
    /// Remembers how far it has counted, so that asking often in a long line costs no more.
    mutating func place() -> FilePlace {
        countColumns(upTo: position)
        return FilePlace(line: line, column: columnBase + 1)
    }

    /// Makes sure that there is a byte at `position`; false at the end of the file.
    mutating func fill() throws(FileError) -> Bool {
        guard position == block.count else { return true }
        countColumns(upTo: position)
        do throws(TextProblem) {
            try stream.next(into: &block)
        } catch {
            block.removeAll()
            position = 0
            columnStart = 0
            throw failure(error)
        }
        position = 0
        columnStart = 0
        return !block.isEmpty
    }

    /// Goes over one byte that ends no line.
    mutating func advance() {
        position += 1
        followsReturn = false
    }

    /// Goes to `index`; no line ends before it.
    mutating func advance(to index: Int) {
        guard index > position else { return }
        position = index
        followsReturn = false
    }

    /// Goes over a CR or LF; the LF of a CRLF begins no further line.
    mutating func advanceOverLineEnd() {
        let isReturn = block[position] == 0x0D
        position += 1
        if isReturn || !followsReturn { line += 1 }
        followsReturn = isReturn
        columnBase = 0
        columnStart = position
    }

    /// Whether the byte at `position` is the LF of a CRLF whose CR has ended a row.
    var isAtRestOfLineEnd: Bool { followsReturn && block[position] == 0x0A }

    private mutating func countColumns(upTo end: Int) {
        columnBase += block[columnStart..<end].count { $0 & 0xC0 != 0x80 }
        columnStart = end
    }

    private mutating func failure(_ problem: TextProblem) -> FileError {
        let place = place()
        return switch problem {
        case .badByte(let byte, let encoding):
            .csv(CsvError(place: place, problem: .badByte(byte, encoding)))
        case .cutOff: .csv(CsvError(place: place, problem: .cutOff))
        case .utf16: .csv(CsvError(place: place, problem: .utf16))
        case .file(let error): error
        }
    }
}
