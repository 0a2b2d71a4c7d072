import Testing

@testable import Exchange

@Suite struct CsvWriterTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func written(
        _ rows: [[String]], encoding: TextEncoding = .utf8, separator: CsvSeparator = .comma,
        lineEnd: CsvLineEnd = .lf
    ) throws -> [UInt8] {
        let output = MemoryOutput()
        let writer = CsvWriter(
            to: output, encoding: encoding, separator: separator, lineEnd: lineEnd)
        try writer.write(all: rows)
        return output.bytes
    }

    @Test func `cells are quoted only where needed`() throws {
        let bytes = try written([["a", "b,c", "d\"e", "f\ng", " h ", "", "i;j"]])
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "a,\"b,c\",\"d\"\"e\",\"f\ng\", h ,,i;j\n")
    }

    @Test func `the mark and the line ends are as chosen`() throws {
        #expect(
            try written([["a"], ["b"]], encoding: .utf8WithMark, lineEnd: .crlf)
                == [0xEF, 0xBB, 0xBF] + Array("a\r\nb\r\n".utf8))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+8613", "'+8613"), ("-", "'-"), ("-1+2", "'-1+2"), ("@x", "'@x"),
        ("\tx", "'\tx"), ("'=x", "''=x"), ("-120.00", "-120.00"), ("-5", "-5"), ("-5.", "'-5."),
        ("'quoted'", "'quoted'"), ("a=b", "a=b"), ("'", "'"),
    ])
    func `text that would run as a formula is guarded`(text: String, expected: String) throws {
        #expect(try String(decoding: written([[text]]), as: UTF8.self) == expected + "\n")
    }

    @Test(arguments: [TextEncoding.utf8, .utf8WithMark, .gb18030], CsvSeparator.allCases)
    func `what is written is read back`(
        encoding: TextEncoding, separator: CsvSeparator
    ) throws {
        for seed in 1...6 as ClosedRange<UInt64> {
            let rows = HostileRows.make(columns: 5, rows: 40, seed: seed)
            let end: CsvLineEnd = seed % 2 == 0 ? .lf : .crlf
            let bytes = try written(
                rows, encoding: encoding, separator: separator, lineEnd: end)
            let source = try openRows(folder.file("a.csv", bytes))
            #expect(source.format == .csv(encoding: encoding, separator: separator))
            let read = try source.strings()
            #expect(read == rows, "seed \(seed)")
            #expect(
                try written(read, encoding: encoding, separator: separator, lineEnd: end)
                    == bytes)
        }
    }
}
