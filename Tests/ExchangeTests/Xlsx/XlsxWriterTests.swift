import Testing

@testable import Exchange

@Suite struct XlsxWriterTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `what is written is read back`() throws {
        for seed in 1...4 as ClosedRange<UInt64> {
            let path = "\(folder.path)/a.xlsx"
            let rows = HostileRows.make(columns: 5, rows: 150, seed: seed)
            try XlsxWriter(path: path, sheet: "花名册").write(all: rows)
            let source = try openRows(path)
            #expect(source.format == .xlsx(sheet: "花名册"))
            let read = try source.strings()
            #expect(read == rows, "seed \(seed)")
        }
    }

    @Test func `the same rows give the same bytes`() throws {
        let rows = HostileRows.make(columns: 3, rows: 30, seed: 7)
        try XlsxWriter(path: "\(folder.path)/a.xlsx").write(all: rows)
        try XlsxWriter(path: "\(folder.path)/b.xlsx").write(all: rows)
        #expect(try folder.bytes("a.xlsx") == folder.bytes("b.xlsx"))
    }

    @Test func `a cell that no workbook holds is refused and nothing remains`() throws {
        let long = String(repeating: "村", count: XlsxWriter.cellLimit + 1)
        let error = OutputError.cellTooLong(row: 2, column: 2, limit: XlsxWriter.cellLimit)
        do {
            let writer = try XlsxWriter(path: "\(folder.path)/a.xlsx")
            #expect(throws: FileError.output(error)) {
                try writer.write(all: [["a", "b"], ["x", long]])
            }
        }
        #expect(try folder.names.isEmpty)
    }

    @Test func `a missing folder is said to be missing`() {
        let path = "\(folder.path)/none/a.xlsx"
        #expect(throws: FileError.output(.noFolder(path: path))) { try XlsxWriter(path: path) }
    }

    @Test(arguments: [("", 0), ("ab", 2), ("张三", 4), ("𠮷a\n长一点", 6), ("ＡＢ", 4)])
    func `columns are as wide as their text`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }
}
