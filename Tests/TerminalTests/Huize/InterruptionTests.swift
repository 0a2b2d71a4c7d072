import Glibc
import Testing

/// Whatever happens to the window, the line or the process, nothing typed is lost.
@Suite struct InterruptionTests {
    private let village: Village
    private let couple: Couple

    init() throws {
        village = try Village()
        couple = try Couple(of: village)
    }

    /// A form of a visit, filled in up to a half-written outcome.
    private func halfWritten(_ words: String) throws -> PseudoTerminal {
        let terminal = try village.open()
        try couple.beginVisit(on: terminal)
        terminal.type(words)
        try terminal.wait("the words typed") { $0.row(9).contains(words) }
        return terminal
    }

    /// Goes on with the only draft, saves it, and compares.
    private func finishDraft(holding words: String, visits before: Int) throws {
        #expect(try village.draft().contains(words))
        let terminal = try village.open()
        #expect((0..<24).contains { terminal.row($0).hasPrefix("   d 草稿      1") })
        terminal.type("d")
        try terminal.wait("the draft's row") { $0.row(3).contains(couple.name) }
        terminal.press(.enter)
        try terminal.wait("the form as it was") { $0.row(9).contains(words) }
        #expect(terminal.row(4).contains("常规访视"))
        terminal.press(.control("s"))
        try terminal.wait(for: "✓ 已保存")
        #expect(try village.count("visit") == before + 1)
        #expect(try village.count("draft") == 0)
        #expect(try village.command("check").status == 0)
        let visits = try village.command("export", "visits", "--purpose", "核对")
        #expect(visits.lines.filter { $0.contains(words) }.count == 1)
    }

    @Test func `the window may change at any time, even to one too small`() throws {
        let terminal = try halfWritten("还没写完")
        terminal.resize(rows: 20, columns: 60)
        try terminal.wait("60 columns") {
            $0.row(0).contains("登记访视") && $0.row(0).hasSuffix("2011-11-23")
                && $0.row(19).contains("F1")
                && $0.text.contains("还没写完")
        }
        terminal.resize(rows: 43, columns: 132)
        try terminal.wait("132 columns") {
            $0.row(42).contains("F1 帮助") && $0.row(0).hasSuffix("2011-11-23")
                && $0.text.contains("还没写完")
        }
        terminal.resize(rows: 8, columns: 30)
        try terminal.wait("the sentence") { $0.row(0).hasPrefix("窗口太小，请放大到") }
        #expect((1..<8).allSatisfy { terminal.row($0).isEmpty })
        terminal.resize(rows: 24, columns: 80)
        try terminal.wait("the form again") {
            $0.text.contains("还没写完") && $0.row(23).contains("^S 保存")
        }
        terminal.type("又写")
        try terminal.wait("typing goes on") { $0.row(9).contains("还没写完又写") }
    }

    @Test func `a form survives the suspend key, and goes on where it was`() throws {
        let terminal = try halfWritten("出门一下")
        terminal.press(.control("z"))
        try terminal.wait("the shell's screen") {
            $0.isStopped && !$0.emulator.isAlternateScreen
        }
        #expect(terminal.hasUsualModes)
        #expect(!terminal.reportsMouse)
        terminal.signal(SIGCONT)
        try terminal.wait("the form again") {
            $0.emulator.isAlternateScreen && $0.row(9).contains("出门一下")
        }
        terminal.type("回来了")
        try terminal.wait("typing goes on") { $0.row(9).contains("出门一下回来了") }
        #expect(!terminal.hasUsualModes)
    }

    @Test func `a cut line in mid-form keeps the draft`() throws {
        let before = try village.count("visit")
        let terminal = try halfWritten("线路断了")
        terminal.hangUp()
        #expect(try terminal.exitStatus() == 69)
        #expect(try village.count("visit") == before)
        try finishDraft(holding: "线路断了", visits: before)
    }

    @Test func `kill -9 in mid-form keeps the last key and all that was saved`() throws {
        let before = try village.count("visit")
        let terminal = try halfWritten("先存一次")
        terminal.press(.control("s"))
        try terminal.wait(for: "✓ 已保存")
        terminal.press(.escape, .escape)
        try terminal.wait("the first screen") { $0.row(23).contains("q 退出") }
        try couple.beginVisit(on: terminal)
        terminal.type("停电前的最后一个字")
        try terminal.wait("the last key") { $0.row(9).contains("最后一个字") }
        terminal.signal(SIGKILL)
        #expect(try terminal.exitStatus() == -Int(SIGKILL))
        #expect(try village.count("visit") == before + 1)
        try finishDraft(holding: "停电前的最后一个字", visits: before + 1)
    }

    @Test func `a signal that asks to end gives the terminal back, with the draft kept`() throws {
        let terminal = try halfWritten("系统关机")
        terminal.signal(SIGTERM)
        #expect(try terminal.exitStatus() == 69)
        #expect(terminal.hasUsualModes)
        #expect(!terminal.emulator.isAlternateScreen)
        #expect(!terminal.reportsMouse)
        #expect(terminal.emulator.isCursorVisible)
        #expect(try village.draft().contains("系统关机"))
    }

    @Test func `leaving a form says that it is kept, and offers it at home`() throws {
        let terminal = try halfWritten("下午再写")
        terminal.press(.escape)
        try terminal.wait(for: "所填内容已留作草稿")
        terminal.press(.escape)
        terminal.press(.escape)
        try terminal.wait("the first screen") { terminal in
            (0..<24).contains { terminal.row($0).hasPrefix("   d 草稿      1") }
        }
    }
}
