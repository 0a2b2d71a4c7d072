/// The rows of a file that were not taken, as they were, with one more column that says why.
///
/// Once mended it can be imported as it is: the extra column is passed over. A CSV file gives
/// UTF-8 with mark, a workbook a workbook. Without any row no file is made.
public final class ErrorFile {
    /// The heading of the extra column; the second is accepted too.
    public static let headings = ["错误", "error"]

    /// Where the file is made.
    public let path: String
    /// The rows added so far.
    public private(set) var count = 0
    private let header: [String]
    private let format: FileFormat
    /// The columns that are kept: all but the extra one of an earlier error file.
    private let columns: [Int]
    private var sink: (any RowSink)?

    /// Prepares a file at `path` for rows of `source`.
    public init(path: String, of source: any RowSource) {
        self.path = path
        header = source.header
        format = source.format
        columns = source.header.indices.filter { !Self.headings.contains(source.header[$0]) }
    }

    /// The usual place: beside the file read, `NAME-errors.csv` or `NAME-errors.xlsx`.
    public static func path(for input: String, _ format: FileFormat) -> String {
        let name = OutputFile.name(of: input)
        let stem = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? name[..<$0] : nil }
        let ending =
            switch format {
            case .csv: "csv"
            case .xlsx: "xlsx"
            }
        return "\(OutputFile.folder(of: input))/\(stem ?? name[...])-errors.\(ending)"
    }

    /// Adds a row that was not taken, and why.
    public func add(_ row: Row, _ sentence: String) throws(FileError) {
        if sink == nil { sink = try open() }
        try sink?.write(columns.map { row[$0] } + [sentence])
        count += 1
    }

    /// Makes the file appear under its name, if there was any row.
    public func finish() throws(FileError) {
        try sink?.finish()
    }

    private func open() throws(FileError) -> any RowSink {
        let opened: any RowSink
        switch format {
        case .csv(_, let separator):
            opened = CsvWriter(to: try OutputFile(path: path), separator: separator)
        case .xlsx(let sheet):
            opened = try XlsxWriter(path: path, sheet: sheet)
        }
        try opened.write(columns.map { header[$0] } + [Self.headings[0]])
        return opened
    }
}
