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
        let place = try Workplace.withTownship()
        let before = try place.read("register.huize")
        let file = try place.file("bad.csv", Self.heading + rest)
        let outcome = try place.huize("import", "persons", file)
        #expect(outcome.status == 65)
        #expect(outcome.sentences.contains("第 2 行第"), "\(outcome.sentences)")
        #expect(outcome.sentences.contains(sentence), "\(outcome.sentences)")
        #expect(try place.read("register.huize") == before)
    }

    @Test func `a line of hundreds of megabytes is refused where it becomes too long`() throws {
        let place = try Workplace.withRegister()
        let file = try place.file("huge.csv", Self.heading)
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
        // A hole, but for its first part: nothing of it should ever be read.
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(repeating: 0x61, count: 1 << 20))
        try handle.truncate(atOffset: 300 << 20)
        try handle.close()
        let outcome = try place.huize("import", "persons", file)
        #expect(outcome.status == 65 && outcome.sentences.contains("64 KB"), "\(outcome.sentences)")
    }

    @Test func `what is no file of rows is told apart`() throws {
        let place = try Workplace.withRegister()
        func said(_ path: String) throws -> (Int32, String) {
            let outcome = try place.huize("import", "persons", path)
            return (outcome.status, outcome.sentences)
        }
        let missing = try said(place.path("missing.csv"))
        #expect(missing.0 == 66 && missing.1.contains("找不到文件"))
        try FileManager.default.createDirectory(
            atPath: place.path("folder"), withIntermediateDirectories: false)
        let folder = try said(place.path("folder"))
        #expect(folder.0 == 66 && folder.1.contains("是文件夹"))
        let empty = try said(try place.file("empty.csv", ""))
        #expect(empty.0 == 65 && empty.1.contains("空的"))
        let strange = try said(try place.file("strange.csv", "a,b\n1,2\n"))
        #expect(strange.0 == 65 && strange.1.contains("--template"))
        let broken = try said(try place.file("broken.xlsx", "PK\u{3}\u{4}broken"))
        #expect(broken.0 == 65 && broken.1.contains("工作簿已损坏"))
    }

    @Test func `an empty file for filling in never takes the place of a full one`() throws {
        let place = try Workplace()
        let made = try place.huize("import", "persons", place.path("mine.csv"), "--template")
        #expect(made.status == 0)
        #expect(try place.text("mine.csv").hasPrefix("\u{FEFF}村代码,户编号,姓名,身份证号"))
        let again = try place.huize("import", "visits", place.path("mine.csv"), "--template")
        #expect(again.status == 73 && again.sentences.contains("没有改动"))
        #expect(try place.text("mine.csv").contains("王秀英"))
    }

    @Test func `a wrong call ends with 64, a missing register with 66`() throws {
        let place = try Workplace()
        #expect(try place.huize("import", "people", "x.csv").status == 64)
        #expect(try place.huize("import", "persons").status == 64)
        let outcome = try place.huize("find", "张")
        #expect(outcome.status == 66 && outcome.sentences.contains("huize new"))
    }
}
