import Testing

/// Work done by keys alone in the real program, and read back by another.
@Suite struct FormKeysTests {
    private let village: Village
    private let couple: Couple

    init() throws {
        village = try Village()
        couple = try Couple(of: village)
    }

    @Test func `a visit logged by keys alone is in the journal and in the export`() throws {
        let before = try village.count("visit")
        let entries = try village.count("journal")
        let terminal = try village.open()
        try couple.beginVisit(on: terminal)
        terminal.type("母子都好，奶水足")
        terminal.press(.control("s"))
        try terminal.wait(for: "✓ 已保存")
        #expect(terminal.row(0).contains(couple.name))
        #expect(try village.count("visit") == before + 1)
        #expect(try village.count("draft") == 0)

        let journal = try village.command("journal", "show", "--format", "json")
        #expect(journal.status == 0)
        #expect(journal.output.contains("\"kind\": \"logVisit\""))
        #expect(try village.count("journal") == entries + 1)
        let visits = try village.command("export", "visits", "--purpose", "核对")
        let lines = visits.lines.filter { $0.contains("母子都好，奶水足") }
        #expect(lines.count == 1)
        #expect(lines.first?.contains("2011-11-23,常规访视") ?? false)
        #expect(try village.command("journal", "verify").status == 0)
        terminal.press(.control("c"))
        terminal.press(.escape, .escape)
        terminal.type("q")
        #expect(try terminal.exitStatus() == 0)
    }

    @Test func `a preconception screening logged by keys alone flags values as they are typed`()
        throws
    {
        let terminal = try village.open()
        try couple.openFile(on: terminal)
        terminal.type("s")
        try terminal.wait(for: "登记筛查")
        terminal.type("yq")
        try terminal.wait(for: "▸ 孕前优生健康检查")
        terminal.press(.enter)
        try terminal.wait(for: "╌╌ 妻子 \(couple.name)")
        let systolic = try #require((2..<22).first { terminal.row($0).contains("收缩压") })
        while !terminal.row(systolic).hasPrefix("▸") {
            let row = terminal.cursor?.row
            terminal.press(.tab)
            try terminal.wait("the caret one below") { $0.cursor?.row != row }
        }
        terminal.type("15")
        try terminal.wait("low while it is short") { $0.row(systolic).contains("偏低 ▾") }
        terminal.type("0")
        try terminal.wait("high once it is whole") { $0.row(systolic).contains("偏高 ▴") }
        terminal.press(.tab)
        terminal.type("70")
        try terminal.wait("a normal one") { $0.row(systolic + 1).contains("正常") }
        terminal.press(.control("s"))
        try terminal.wait(for: "✓ 已保存")
        let export = try village.command("export", "screenings", "--purpose", "核对")
        let lines = export.lines.filter {
            $0.contains(couple.number) && $0.contains("孕前") && $0.contains("2011-11-23")
        }
        #expect(lines.contains { $0.contains("收缩压") && $0.contains(",150,mmHg,90,139") })
        #expect(try village.command("check").status == 0)
    }

    @Test func `a paste of lines and escapes into a name stays one harmless line`() throws {
        let terminal = try village.open()
        terminal.type("2")
        try terminal.wait("the households") { $0.row(4).hasPrefix("▸ 1-001") }
        terminal.press(.enter)
        try terminal.wait(for: "[成员")
        terminal.type("n")
        try terminal.wait("the form, the caret in the name") { $0.row(2).contains("▸*姓名") }
        terminal.paste("张\r\n三\u{1B}]0;坏\u{7}丰\u{202E}\n")
        try terminal.wait("the name in one line") { $0.row(2).contains("丰") }
        #expect(terminal.row(2).hasPrefix("▸*姓名"))
        #expect(terminal.row(0).contains("刘桂兰"))
        #expect(!terminal.transcript.contains(0x07))
        #expect(!String(decoding: terminal.transcript, as: UTF8.self).contains("\u{202E}"))
        #expect(!String(decoding: terminal.transcript, as: UTF8.self).contains("\u{1B}]0;坏"))
        terminal.type("丁")
        try terminal.wait("typing goes on in the name") { $0.row(2).contains("丁") }
        #expect(try village.draft().contains("丁"))
    }
}
