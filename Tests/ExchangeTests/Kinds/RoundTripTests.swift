import Domain
import Testing

@testable import Exchange

/// What is exported is imported the same, and exported again to the same bytes.
@Suite struct RoundTripTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func export(
        _ rows: [ImportRow], _ kind: ImportKind, _ language: Language, to sink: any RowSink
    ) throws {
        let writer = try RecordWriter(kind, to: sink, TestDefinitions.context, language)
        for row in rows { try writer.write(row) }
        try writer.finish()
    }

    private func rows(_ path: String, _ kind: ImportKind) throws -> [ImportRow] {
        let source = try openRows(path)
        let parser = try RowParser(kind, header: source.header, TestDefinitions.context)
        #expect(parser.ignored.isEmpty)
        var rows: [ImportRow] = []
        while let row = try source.next() {
            switch parser.parse(row) {
            case .row(let found): rows.append(found)
            case .problems(let problems):
                Issue.record("\(row.cells) \(problems.map(\.remark.en))")
            }
        }
        return rows
    }

    @Test(arguments: ImportKind.allCases, Language.allCases)
    func `export, import and export again give the same`(
        kind: ImportKind, language: Language
    ) throws {
        var random = RandomRows(seed: 11)
        let rows = (0..<100).map { _ in random.row(kind) }
        for ending in ["csv", "xlsx"] {
            let paths = ["first", "second"].map { "\(folder.path)/\($0).\(ending)" }
            var next = rows
            for path in paths {
                let sink: any RowSink =
                    ending == "csv"
                    ? CsvWriter(to: try OutputFile(path: path)) : try XlsxWriter(path: path)
                try export(next, kind, language, to: sink)
                next = try self.rows(path, kind)
                #expect(next == rows)
            }
            #expect(try folder.bytes("first.\(ending)") == folder.bytes("second.\(ending)"))
        }
    }

    @Test func `a file in English is read as its copy in Chinese`() throws {
        var random = RandomRows(seed: 5)
        let rows = (0..<50).map { _ in random.row(.persons) }
        for language in Language.allCases {
            let path = "\(folder.path)/\(language).csv"
            try export(
                rows, .persons, language, to: CsvWriter(to: try OutputFile(path: path)))
            #expect(try self.rows(path, .persons) == rows)
        }
        #expect(try folder.bytes("zh.csv") != folder.bytes("en.csv"))
    }
}
