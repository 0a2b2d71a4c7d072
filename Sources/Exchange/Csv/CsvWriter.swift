/// Writes a CSV file (RFC 4180) that `CsvReader` reads back exactly.
///
/// Cells are quoted only where needed; text that a spreadsheet program would run as a formula is
/// guarded by an apostrophe. The same rows always give the same bytes. A row of empty cells only
/// is written but not read back, and NUL is written as `␀`.
public final class CsvWriter: RowSink {
    private static let blockSize = 65_536

    private let sink: any ByteSink
    private let encoding: TextEncoding
    private let separator: CsvSeparator
    private let lineEnd: CsvLineEnd
    private var block: [UInt8] = []

    /// Writes to `sink`, which `finish()` finishes.
    public init(
        to sink: any ByteSink, encoding: TextEncoding = .utf8WithMark,
        separator: CsvSeparator = .comma, lineEnd: CsvLineEnd = .crlf
    ) {
        self.sink = sink
        self.encoding = encoding
        self.separator = separator
        self.lineEnd = lineEnd
        block.reserveCapacity(Self.blockSize + 4096)
        if encoding == .utf8WithMark { block += [0xEF, 0xBB, 0xBF] }
    }

    /// Adds a row.
    public func write(_ cells: [String]) throws(FileError) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { block.append(separator.rawValue) }
            var cell = cell
            cell.withUTF8 { append($0) }
        }
        block += lineEnd.bytes
        if block.count >= Self.blockSize { try flush() }
    }

    /// Writes what is left and finishes the sink.
    public func finish() throws(FileError) {
        try flush()
        try sink.finish()
    }

    private func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard !text.isEmpty else { return }
        let isGuarded = FormulaGuard.isNeeded(text)
        var isPlain = !isGuarded
        var isQuoted = false
        for byte in text where byte <= 0x3B {
            switch byte {
            case 0x22, 0x0A, 0x0D, separator.rawValue:
                isQuoted = true
                isPlain = false
            case 0: isPlain = false
            default: break
            }
        }
        if isPlain {
            block.append(contentsOf: text)
            return
        }
        if isQuoted { block.append(0x22) }
        if isGuarded { block.append(FormulaGuard.mark) }
        for byte in text {
            switch byte {
            case 0: block += Array("␀".utf8)
            case 0x22: block += [0x22, 0x22]
            default: block.append(byte)
            }
        }
        if isQuoted { block.append(0x22) }
    }

    private func flush() throws(FileError) {
        defer { block.removeAll(keepingCapacity: true) }
        guard encoding == .gb18030 else { return try sink.write(block) }
        try sink.write(Gb18030.bytes(of: String(decoding: block, as: UTF8.self)))
    }
}
