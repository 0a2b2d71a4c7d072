import Domain
import Testing

@testable import Exchange

@Suite struct XlsxErrorTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = "\(folder.path)/a.xlsx"
    }

    /// The error that reading the whole file ends with.
    private func error() -> XlsxError? {
        do throws(FileError) {
            let source = try openRows(path)
            while try source.next() != nil {}
        } catch {
            guard case .workbook(let error) = error else { return nil }
            return error
        }
        return nil
    }

    private func error(of parts: [String: String]) -> XlsxError? {
        TestWorkbook.write(parts, to: path)
        return error()
    }

    private func cell(_ name: String, _ text: String = "x") -> String {
        "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }

    @Test func `text outside the table is refused with its cell`() {
        let rows = "<row r=\"1\">\(cell("A1"))</row><row r=\"2\">\(cell("C2"))</row>"
        #expect(error(of: TestWorkbook.parts(rows: rows)) == .cellWithoutHeading(cell: "C2"))
    }

    @Test func `a sheet without text is refused`() {
        let rows = "<row r=\"1\"><c r=\"A1\"/></row>"
        #expect(error(of: TestWorkbook.parts(rows: rows)) == .empty(sheet: "花名册"))
    }

    @Test func `a cell beyond all measure is refused`() {
        let long = String(repeating: "村", count: CsvReader.cellLimit / 3 + 1)
        let rows = "<row r=\"1\">\(cell("A1", long))</row>"
        #expect(
            error(of: TestWorkbook.parts(rows: rows))
                == .cellTooLong(cell: "A1", limit: CsvReader.cellLimit))
    }

    @Test func `cells out of order are damage`() {
        let rows = "<row r=\"1\">\(cell("B1"))\(cell("A1"))</row>"
        #expect(error(of: TestWorkbook.parts(rows: rows)) == .damaged(part: "A1"))
    }

    @Test func `a document type is refused before any entity grows`() {
        var parts = TestWorkbook.parts(rows: "")
        parts["xl/sharedStrings.xml"] = """
            <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst>&b;</sst>
            """
        #expect(error(of: parts) == .entities(part: "xl/sharedStrings.xml"))
    }

    @Test func `a part that is no XML is damage`() {
        var parts = TestWorkbook.parts(rows: "")
        parts["xl/styles.xml"] = "<styleSheet><cellXfs>"
        #expect(error(of: parts) == .damaged(part: "xl/styles.xml"))
    }

    @Test func `a part packed a thousand to one is refused unread`() {
        var parts = TestWorkbook.parts(rows: "")
        parts["xl/worksheets/2.xml"] =
            "<worksheet>" + String(repeating: " ", count: 12 << 20) + "</worksheet>"
        #expect(error(of: parts) == .tooLarge(part: "xl/worksheets/2.xml"))
    }

    @Test func `another archive is no workbook`() {
        #expect(error(of: ["word/document.xml": "<document/>"]) == .notAWorkbook)
    }

    @Test func `a workbook cut off anywhere is damaged`() throws {
        try XlsxWriter(path: path).write(
            all: HostileRows.make(columns: 4, rows: 50, seed: 1))
        let whole = try folder.bytes("a.xlsx")
        for count in stride(from: 30, to: whole.count, by: whole.count / 12) {
            _ = try folder.file("a.xlsx", whole.prefix(count))
            guard case .damaged = try #require(error()) else {
                Issue.record("cut at \(count)")
                continue
            }
        }
    }

    @Test func `flipped bytes never trap`() throws {
        try XlsxWriter(path: path).write(
            all: HostileRows.make(columns: 4, rows: 50, seed: 2))
        let whole = try folder.bytes("a.xlsx")
        var random = SeededRandom(seed: 3)
        var refused = 0
        for _ in 0..<40 {
            var bytes = whole
            bytes[Int.random(in: 4..<bytes.count, using: &random)] ^= 1 << 3
            _ = try folder.file("a.xlsx", bytes)
            if error() != nil { refused += 1 }
        }
        #expect(refused > 0)
    }

    @Test(arguments: [(false, XlsxError.oldFormat), (true, .encrypted)])
    func `a compound file is an old or a locked workbook`(
        isLocked: Bool, expected: XlsxError
    ) throws {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        bytes += [UInt8](repeating: 0, count: 2048)
        bytes[0x1E] = 9
        bytes[0x30] = 2
        if isLocked {
            let name = Array("EncryptedPackage".utf8).flatMap { [$0, 0] as [UInt8] }
            bytes.replaceSubrange(1600..<(1600 + name.count), with: name)
        }
        _ = try folder.file("a.xlsx", bytes)
        #expect(error() == expected)
        #expect(expected.sentence.zh != expected.sentence.en)
    }
}
