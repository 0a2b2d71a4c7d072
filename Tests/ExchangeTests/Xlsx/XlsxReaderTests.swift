import Testing

@testable import Exchange

@Suite struct XlsxReaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func open(_ parts: [String: String], sheet: String? = nil) throws -> any RowSource {
        let path = "\(folder.path)/a.xlsx"
        TestWorkbook.write(parts, to: path)
        return try openRows(path, sheet: sheet)
    }

    private static let header = """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>值</t></is></c></row>
        """

    /// The text of one cell of a sheet.
    private func cell(
        _ cell: String, texts: String = "", styles: String = "", properties: String = ""
    ) throws -> String? {
        let rows = Self.header + "<row r=\"3\">" + cell + "</row>"
        let parts = TestWorkbook.parts(
            rows: rows, texts: "<si><t>名</t></si>" + texts, styles: styles,
            properties: properties)
        return try open(parts).next()?[1]
    }

    @Test func `the first sheet that is not hidden is read, or the one named`() throws {
        let parts = TestWorkbook.parts(rows: Self.header, texts: "<si><t>名</t></si>")
        let first = try open(parts)
        #expect(first.format == .xlsx(sheet: "花名册"))
        #expect(first.header == ["名", "值"])
        #expect(try open(parts, sheet: "说明").header == ["隐"])
        #expect(throws: FileError.workbook(.noSheet(name: "x", sheets: ["说明", "花名册"]))) {
            try open(parts, sheet: "x")
        }
    }

    @Test func `rows know their number, and empty cells and rows are seen`() throws {
        let rows =
            Self.header + """
                <row r="4"><c r="A4" s="3"/><c r="B4" t="inlineStr"><is><t>x</t></is></c></row>\
                <row r="6"><c r="A6"/></row><row><c t="str"><f>A1</f><v>y</v></c></row>
                """
        let source = try open(TestWorkbook.parts(rows: rows, texts: "<si><t>名</t></si>"))
        let first = try #require(try source.next())
        #expect(first.line == 4)
        #expect(first.cells == ["", "x"])
        let second = try #require(try source.next())
        #expect(second.line == 7)
        #expect(second.cells == ["y", ""])
        #expect(try source.next() == nil)
        #expect(source.progress == 1)
    }

    @Test(arguments: [
        ("0.07000000000000001", "0.07"), ("1.1000000000000001", "1.1"), ("960", "960"),
        ("1.38E+10", "13800000000"), ("-120.5", "-120.5"),
        ("410823198001010123", "410823198001010123"),
        ("4.10823198001010E+17", "4.10823198001010E+17"), ("1E-3", "0.001"), ("0.0", "0"),
        ("99999999999999.995", "100000000000000"), ("abc", "abc"), ("12.3.4", "12.3.4"), ("", ""),
    ])
    func `numbers are as they were typed`(stored: String, expected: String) throws {
        #expect(NumberText.plain(stored) == expected)
    }

    @Test(arguments: [
        ("40607", 14, "2011-03-05"), ("40607.75", 22, "2011-03-05 18:00"),
        ("40607", 31, "2011-03-05"),
        ("59", 14, "1900-02-28"), ("61", 14, "1900-03-01"), ("60", 14, "60"), ("0.5", 20, "12:00"),
        ("40607", 0, "40607"), ("40607", 164, "2011-03-05"), ("40607", 165, "40607"),
        ("-1", 14, "-1"), ("40607.9999999", 22, "2011-03-06"),
    ])
    func `days are told by their format`(stored: String, format: Int, expected: String) throws {
        let styles = """
            <numFmts><numFmt numFmtId="164" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d"/>\
            <numFmt numFmtId="165" formatCode="[Red]#,##0.00&quot;day&quot;"/></numFmts>\
            <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="\(format)"/></cellXfs>
            """
        #expect(
            try cell("<c r=\"B3\" s=\"1\"><v>\(stored)</v></c>", styles: styles) == expected)
    }

    @Test func `days counted from 1904 are the same days`() throws {
        let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        #expect(
            try cell(
                "<c r=\"B3\" s=\"0\"><v>39145</v></c>", styles: styles,
                properties: "date1904=\"1\"") == "2011-03-05")
    }

    @Test func `texts in pieces are whole, without the reading beside them`() throws {
        let texts = """
            <si><r><t xml:space="preserve">张 </t></r><r><rPr/><t>三&amp;_x000D_</t></r>\
            <rPh sb="0" eb="1"><t>zhang</t></rPh></si>
            """
        #expect(try cell("<c r=\"B3\" t=\"s\"><v>1</v></c>", texts: texts) == "张 三&\r")
    }

    @Test(arguments: [("b", "1", "TRUE"), ("b", "0", "FALSE"), ("e", "#N/A", "#N/A")])
    func `truth values and errors have their text`(
        type: String, value: String, expected: String
    ) throws {
        #expect(try cell("<c r=\"B3\" t=\"\(type)\"><v>\(value)</v></c>") == expected)
    }

    @Test func `a prefix of the namespace makes no difference`() throws {
        var parts = TestWorkbook.parts(rows: "")
        parts["xl/worksheets/2.xml"] = """
            <x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>名</x:t>\
            </x:is></x:c></x:row></x:sheetData></x:worksheet>
            """
        #expect(try open(parts).header == ["名"])
    }
}
