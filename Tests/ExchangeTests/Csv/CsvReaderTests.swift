import Testing

@testable import Exchange

@Suite struct CsvReaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func rows(_ text: String) throws -> [[String]] {
        try openRows(folder.file("a.csv", text)).strings()
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every kind of line end ends a row`(end: String) throws {
        let text = ["姓名,电话", "王芳,1", "李娜,2"].joined(separator: end)
        let expected = [["姓名", "电话"], ["王芳", "1"], ["李娜", "2"]]
        #expect(try rows(text) == expected)
        #expect(try rows(text + end) == expected)
        #expect(try rows("\u{FEFF}" + text) == expected)
    }

    @Test(arguments: [(",", CsvSeparator.comma), (";", .semicolon), ("\t", .tab)])
    func `the separator is told by the header`(text: String, separator: CsvSeparator) throws {
        let source = try openRows(
            folder.file("a.csv", "\"a,;\"\(text)b\(text)c\n1\(text)2\(text)3\n"))
        #expect(source.header == ["a,;", "b", "c"])
        #expect(source.format == .csv(encoding: .utf8, separator: separator))
        #expect(try source.next()?.cells == ["1", "2", "3"])
        #expect(try source.next() == nil)
    }

    @Test func `quotes hold separators, quotes and line ends`() throws {
        let text = "a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"one\r\ntwo\nthree\",\"\"\n"
        #expect(
            try rows(text) == [["a", "b"], ["x,y", "say \"hi\""], ["one\r\ntwo\nthree", ""]])
    }

    @Test func `a row knows the line on which it begins`() throws {
        let source = try openRows(folder.file("a.csv", "a,b\r\n\"1\r\n2\n3\r4\",x\r\n\r\ny,z"))
        #expect(try source.next()?.line == 2)
        let last = try #require(try source.next())
        #expect(last.line == 7)
        #expect(last.cells == ["y", "z"])
    }

    @Test func `rows without any text are passed over`() throws {
        #expect(try rows("\n\na,b\n,\n\n1,2\n,,,\n \n".replacing(" \n", with: "")).count == 2)
    }

    @Test func `a file of headings alone has no rows`() throws {
        #expect(try rows("a,b") == [["a", "b"]])
    }

    @Test func `an apostrophe before a would-be formula is taken off`() throws {
        let text = "a,b,c,d\n'=1+1,'+86,''@x,'plain\n"
        #expect(try rows(text)[1] == ["=1+1", "+86", "'@x", "'plain"])
    }

    @Test func `a row can be kept while the next is read`() throws {
        let source = try openRows(folder.file("a.csv", "a\nfirst\nsecond\n"))
        let first = try source.next()
        let second = try source.next()
        #expect(first?[0] == "first")
        #expect(second?[0] == "second")
        #expect(second?[5] == "")
    }

    @Test func `rows that span many blocks are whole`() throws {
        let cell = String(repeating: "村", count: 20_000)
        let line = "\(cell),\"\(cell)\"\n"
        let source = try openRows(
            folder.file("a.csv", "a,b\n" + String(repeating: line, count: 5)))
        var count = 0
        while let row = try source.next() {
            count += 1
            #expect(row.cells == [cell, cell])
        }
        #expect(count == 5)
        #expect(source.progress == 1)
    }
}
