import Foundation
import Testing

/// Files that cannot be read, and what is said of them.
@Suite struct BadFileTests {
    private static let heading = "村代码,户编号,姓名\n410823209201,001,"

    @Test(
        arguments: [
            ("\"张三\n", "第 2 行第 18 个字：这里的双引号一直没有闭合"), ("张三,多\n", "这一行有 4 格，表头有 3 格"),
            ("张\0三\n", "空字节（NUL）"), ("张\"三\n", "这里不该有双引号"),
        ])
    func `a malformed file is refused as a whole, with line and place`(
        rest: String, sentence: String
    ) throws {
        let shell = try Shell.withTownship()
        let before = try shell.bytes("register.huize")
        let file = try shell.write("bad.csv", Self.heading + rest)
        let outcome = try shell.huize("import", "persons", file)
        #expect(outcome.status == 65)
        #expect(outcome.words.contains("第 2 行第"), "\(outcome.words)")
        #expect(outcome.words.contains(sentence), "\(outcome.words)")
        #expect(try shell.bytes("register.huize") == before)
    }

    @Test func `a line of hundreds of megabytes is refused where it becomes too long`() throws {
        let shell = try Shell.withRegister()
        let file = try shell.write("huge.csv", Self.heading)
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
        // A hole, but for its first part: nothing of it should ever be read.
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(repeating: 0x61, count: 1 << 20))
        try handle.truncate(atOffset: 300 << 20)
        try handle.close()
        let outcome = try shell.huize("import", "persons", file)
        #expect(outcome.status == 65 && outcome.words.contains("64 KB"), "\(outcome.words)")
    }

    @Test func `what is no file of rows is told apart`() throws {
        let shell = try Shell.withRegister()
        func said(_ path: String) throws -> (Int32, String) {
            let outcome = try shell.huize("import", "persons", path)
            return (outcome.status, outcome.words)
        }
        let missing = try said(shell.path("missing.csv"))
        #expect(missing.0 == 66 && missing.1.contains("找不到文件"))
        try FileManager.default.createDirectory(
            atPath: shell.path("folder"), withIntermediateDirectories: false)
        let folder = try said(shell.path("folder"))
        #expect(folder.0 == 66 && folder.1.contains("是文件夹"))
        let empty = try said(try shell.write("empty.csv", ""))
        #expect(empty.0 == 65 && empty.1.contains("空的"))
        let strange = try said(try shell.write("strange.csv", "a,b\n1,2\n"))
        #expect(strange.0 == 65 && strange.1.contains("--template"))
        let broken = try said(try shell.write("broken.xlsx", "PK\u{3}\u{4}broken"))
        #expect(broken.0 == 65 && broken.1.contains("工作簿已损坏"))
    }

    @Test func `an empty file for filling in never takes the place of a full one`() throws {
        let shell = try Shell()
        let made = try shell.huize("import", "persons", shell.path("mine.csv"), "--template")
        #expect(made.status == 0)
        #expect(try shell.text("mine.csv").hasPrefix("\u{FEFF}村代码,户编号,姓名,身份证号"))
        let again = try shell.huize("import", "visits", shell.path("mine.csv"), "--template")
        #expect(again.status == 73 && again.words.contains("没有改动"))
        #expect(try shell.text("mine.csv").contains("王秀英"))
    }

    @Test func `a wrong call ends with 64, a missing register with 66`() throws {
        let shell = try Shell()
        #expect(try shell.huize("import", "people", "x.csv").status == 64)
        #expect(try shell.huize("import", "persons").status == 64)
        let outcome = try shell.huize("find", "张")
        #expect(outcome.status == 66 && outcome.words.contains("huize new"))
    }
}
