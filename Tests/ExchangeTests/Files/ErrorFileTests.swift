import Testing

@testable import Exchange

@Suite struct ErrorFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Makes an error file of every second row and returns its path.
    private func errors(of path: String) throws -> String {
        let source = try openRows(path)
        let file = ErrorFile(path: ErrorFile.path(for: path, source.format), of: source)
        var isBad = false
        while let row = try source.next() {
            isBad.toggle()
            if isBad { try file.add(row, "第 \(row.line) 行，=错") }
        }
        try file.finish()
        return file.path
    }

    @Test func `an error file is the same file plus one column`() throws {
        let path = try folder.file("roster.csv", "姓名;电话\n张三;'+86\n李四;2\n\"王;五\";3\n")
        #expect(try errors(of: path) == "\(folder.path)/roster-errors.csv")
        #expect(
            try folder.bytes("roster-errors.csv")
                == Array(
                    "\u{FEFF}姓名;电话;错误\r\n张三;'+86;第 2 行，=错\r\n\"王;五\";3;第 4 行，=错\r\n"
                        .utf8))
    }

    @Test func `the errors of an error file have one such column, not two`() throws {
        let path = try folder.file("a.csv", "姓名,错误,电话\n张三,旧,1\n")
        let source = try openRows(errors(of: path))
        #expect(source.header == ["姓名", "电话", "错误"])
        #expect(try source.next()?.cells == ["张三", "1", "第 2 行，=错"])
    }

    @Test func `a workbook's errors are a workbook`() throws {
        let path = "\(folder.path)/a.xlsx"
        try XlsxWriter(path: path, sheet: "花名册").write(all: [["姓名", "电话"], ["张三", "001"]])
        let source = try openRows(errors(of: path))
        #expect(source.format == .xlsx(sheet: "花名册"))
        #expect(try source.strings() == [["姓名", "电话", "错误"], ["张三", "001", "第 2 行，=错"]])
    }

    @Test func `without errors there is no file`() throws {
        _ = try errors(of: folder.file("a.csv", "姓名\n"))
        #expect(try folder.names == ["a.csv"])
    }
}
