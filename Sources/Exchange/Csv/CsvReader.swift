/// Reads a CSV file (RFC 4180) row by row, in little memory however long the file or its lines.
///
/// Takes UTF-8 and GB 18030, LF, CRLF and CR, comma, semicolon and TAB. Whatever is malformed is
/// refused with line and column. Rows without any text are passed over.
public final class CsvReader: RowSource {
    /// The bytes that one cell may have.
    public static let cellLimit = 64 * 1024
    /// The bytes that one row may have.
    public static let rowLimit = 1024 * 1024
    /// The columns that a file may have.
    public static let columnLimit = 1024

    /// The headings, as they stand in the file.
    public private(set) var header: [String] = []
    private let stream: TextStream
    private let separator: CsvSeparator
    private var cursor: CsvCursor
    private var row = Row()
    private var isDone = false
    /// Where the row has its first cell too many.
    private var surplus: FilePlace?

    /// Opens the file and reads its headings.
    public convenience init(path: String) throws(FileError) {
        try self.init(TextStream(InputFile(path: path)))
    }

    init(_ stream: TextStream) throws(FileError) {
        self.stream = stream
        var cursor = CsvCursor(stream)
        guard try cursor.fill() else {
            throw .csv(CsvError(place: FilePlace(line: 1, column: 1), problem: .empty))
        }
        separator = CsvSeparator.detected(in: cursor.block)
        self.cursor = cursor
        guard let row = try nextFilled() else {
            throw .csv(CsvError(place: FilePlace(line: 1, column: 1), problem: .empty))
        }
        header = row.cells
    }

    /// The encoding and separator found.
    public var format: FileFormat { .csv(encoding: stream.encoding, separator: separator) }

    /// The part of the file that was read, 0 to 1; nil if its size is not known.
    public var progress: Double? { stream.progress }

    /// The next row that is not blank; nil at the end of the file.
    public func next() throws(FileError) -> Row? {
        try nextFilled()
    }

    private func nextFilled() throws(FileError) -> Row? {
        // Moved out while it is filled: a row that nobody holds is filled without a copy.
        var row = self.row
        self.row = Row()
        defer { self.row = row }
        while !isDone {
            isDone = true
            guard try read(&row) else { return nil }
            isDone = false
            guard !row.isBlank else { continue }
            if header.isEmpty, row.count > Self.columnLimit {
                throw failure(.tooManyColumns(limit: Self.columnLimit))
            }
            return row
        }
        return nil
    }
}

extension CsvReader {
    private enum State {
        /// Before the first byte of a cell.
        case start
        case plain
        case quoted
        /// After a quote in a quoted cell: it closes the cell, or another one follows.
        case closing
    }

    private static let quote: UInt8 = 0x22

    /// Reads one row; false if the file has ended.
    private func read(_ row: inout Row) throws(FileError) -> Bool {
        if try cursor.fill(), cursor.isAtRestOfLineEnd { cursor.advanceOverLineEnd() }
        row.begin(line: cursor.line)
        surplus = nil
        if try readPlainly(&row) { return true }
        row.begin(line: cursor.line)
        var state = State.start
        let rowStart = cursor.place()
        var cellStart = rowStart
        while try cursor.fill() {
            let byte = cursor.block[cursor.position]
            guard byte != 0 else { throw failure(.nul) }
            switch state {
            case .start where byte == Self.quote:
                cellStart = cursor.place()
                cursor.advance()
                state = .quoted
            case .start, .plain:
                if state == .start, row.count > 0 { cellStart = cursor.place() }
                state = .plain
                let end = endOfPlainRun()
                row.append(cursor.block[cursor.position..<end])
                cursor.advance(to: end)
                guard end < cursor.block.count else { break }
                if try endCell(&row, isQuoted: false, state: &state) { return true }
            case .quoted where byte == Self.quote:
                cursor.advance()
                state = .closing
            case .quoted:
                readQuoted(&row)
            case .closing where byte == Self.quote:
                row.append(CollectionOfOne(byte))
                cursor.advance()
                state = .quoted
            case .closing:
                if try endCell(&row, isQuoted: true, state: &state) { return true }
            }
            let isQuoted = state == .quoted
            guard row.openSize <= Self.cellLimit else {
                throw .csv(
                    CsvError(
                        place: cellStart,
                        problem: .cellTooLong(limit: Self.cellLimit, isQuoted: isQuoted)))
            }
            guard row.size <= Self.rowLimit, row.count <= Self.rowLimit else {
                throw .csv(
                    CsvError(place: rowStart, problem: .rowTooLong(limit: Self.rowLimit)))
            }
        }
        return try endOfFile(&row, state, cellStart)
    }

    /// Reads a row that is whole in the block and has no quotes, as nearly all are, in one go.
    ///
    /// False if it is not such a row; nothing is consumed then.
    private func readPlainly(_ row: inout Row) throws(FileError) -> Bool {
        let end = cursor.block.withUnsafeBufferPointer { block in
            row.fillPlainly(from: block, at: cursor.position, separator: separator.rawValue)
        }
        guard let end, row.count == header.count, row.size <= Self.rowLimit else { return false }
        cursor.advance(to: end)
        cursor.advanceOverLineEnd()
        return true
    }

    /// Ends the last row of a file that does not end with a line end.
    private func endOfFile(
        _ row: inout Row, _ state: State, _ cellStart: FilePlace
    ) throws(FileError) -> Bool {
        guard state != .quoted else {
            throw .csv(CsvError(place: cellStart, problem: .unclosedQuote))
        }
        if state == .start, row.count == 0 { return false }
        row.endGuardedCell()
        try checkCount(row)
        return true
    }

    /// Ends the open cell at a separator or line end; true if that ended the row.
    private func endCell(
        _ row: inout Row, isQuoted: Bool, state: inout State
    ) throws(FileError) -> Bool {
        let byte = cursor.block[cursor.position]
        switch byte {
        case separator.rawValue:
            row.endGuardedCell()
            cursor.advance()
            state = .start
            if row.count == header.count, surplus == nil { surplus = cursor.place() }
            return false
        case 0x0A, 0x0D:
            row.endGuardedCell()
            try checkCount(row)
            cursor.advanceOverLineEnd()
            return true
        case 0:
            throw failure(.nul)
        default:
            throw failure(.strayQuote)
        }
    }

    /// The end of the bytes that belong to a cell without quotes.
    private func endOfPlainRun() -> Int {
        let separator = separator.rawValue
        return cursor.block[cursor.position...].firstIndex { byte in
            byte < 0x40
                && (byte == separator || byte == 0x0A || byte == 0x0D || byte == 0x22 || byte == 0)
        } ?? cursor.block.count
    }

    /// Takes text in quotes up to the next quote, or up to and with the next line end.
    private func readQuoted(_ row: inout Row) {
        let start = cursor.position
        let end =
            cursor.block[start...].firstIndex { byte in
                byte < 0x40 && (byte == 0x0A || byte == 0x0D || byte == 0x22 || byte == 0)
            } ?? cursor.block.count
        row.append(cursor.block[start..<end])
        cursor.advance(to: end)
        guard end < cursor.block.count, cursor.block[end] == 0x0A || cursor.block[end] == 0x0D
        else { return }
        row.append(CollectionOfOne(cursor.block[end]))
        cursor.advanceOverLineEnd()
    }

    private func checkCount(_ row: Row) throws(FileError) {
        guard !header.isEmpty, row.count != header.count, !row.isBlank else { return }
        let place = surplus.map { row.count > header.count ? $0 : cursor.place() }
        throw .csv(
            CsvError(
                place: place ?? cursor.place(),
                problem: .wrongCount(expected: header.count, found: row.count)))
    }

    private func failure(_ problem: CsvError.Problem) -> FileError {
        .csv(CsvError(place: cursor.place(), problem: problem))
    }
}
