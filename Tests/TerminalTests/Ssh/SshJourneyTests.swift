import Glibc
import Testing

extension SshTests {
    /// The day of those who come over SSH.
    @Suite struct Journeys {
        private let host: SshHost

        init() throws {
            host = try #require(SshHost.current)
        }

        private func open(
            _ login: String, _ options: [String] = ["-tt"], environment: [String: String] = [:]
        ) throws -> PseudoTerminal {
            let terminal = try host.connect(as: login, options, environment: environment)
            try terminal.wait("the first screen") { $0.row($0.rows - 1).contains("q 退出") }
            return terminal
        }

        private func leave(_ terminal: PseudoTerminal) throws {
            terminal.type("q")
            #expect(try terminal.exitStatus() == 0)
        }

        @Test func `a supervisor logs in, reviews a case, resizes and leaves`() throws {
            let terminal = try open("zhang")
            #expect(terminal.row(0).contains("张志远 乡镇审核员"))
            terminal.type("5")
            try terminal.wait("the queue") { $0.row(4).hasPrefix("▸") }
            let name = try #require(terminal.row(4).split(separator: " ").dropFirst(2).first)
            terminal.press(.enter)
            try terminal.wait("the case") { $0.row(0).contains("申报 \(name)") }
            terminal.resize(rows: 20, columns: 60)
            try terminal.wait("60 columns") {
                $0.row(0).hasSuffix("2011-11-23") && $0.row(19).contains("? 帮助")
            }
            terminal.resize(rows: 43, columns: 132)
            try terminal.wait("132 columns") {
                $0.row(0).hasSuffix("2011-11-23") && $0.row(42).contains("? 帮助")
            }
            terminal.type("r")
            try terminal.wait(for: "按数字选一句")
            terminal.type("1")
            terminal.press(.enter)
            try terminal.wait(for: "✓ 已办：退回补正")
            terminal.press(.escape, .escape)
            try terminal.wait("the first screen") { $0.row(42).contains("q 退出") }
            try leave(terminal)
            let journal = try host.command("journal", "show", "--format", "csv")
            let entry = try #require(journal.lines.dropFirst().first)
            #expect(entry.contains("张志远,moveCases,\(name)"))
        }

        @Test func `a line lost in mid-form ends the session, and the form is offered again`()
            throws
        {
            let couple = try Couple(of: Village())
            let terminal = try open("liu")
            try couple.beginVisit(on: terminal)
            terminal.type("线路断了")
            try terminal.wait("the words typed") { $0.row(9).contains("线路断了") }
            terminal.signal(SIGKILL)
            #expect(try terminal.exitStatus() == -Int(SIGKILL))

            let again = try open("liu")
            try again.wait("only the new session") { _ in host.sessions == 1 }
            #expect((0..<24).contains { again.row($0).hasPrefix("   d 草稿      1") })
            again.type("d")
            try again.wait("the draft's row") { $0.row(3).contains(couple.name) }
            again.press(.enter)
            try again.wait("the form as it was") { $0.row(9).contains("线路断了") }
            again.press(.control("s"))
            try again.wait(for: "✓ 已保存")
            again.press(.escape, .escape)
            try again.wait("the first screen") { $0.row(23).contains("q 退出") }
            try leave(again)
            let visits = try host.command("export", "visits", "--purpose", "核对")
            #expect(visits.lines.filter { $0.contains("线路断了") }.count == 1)
        }

        @Test(arguments: [PressedKey.control("z"), .control("c"), .control("\\")])
        func `no key leaves the screens for a shell, or strands them`(key: PressedKey) throws {
            let terminal = try open("liu")
            terminal.press(key)
            terminal.type("2")
            try terminal.wait("the households") { $0.row(4).hasPrefix("▸ 1-001") }
            terminal.press(.escape)
            try terminal.wait("the first screen") { $0.row(23).contains("q 退出") }
            try leave(terminal)
        }

        @Test(arguments: ["", "zh_CN.UTF-8", "zh_CN.GB18030", "../../etc/passwd", "C"])
        func `Chinese is drawn whatever locale arrives, or none`(locale: String) throws {
            let terminal = try open(
                "liu", ["-tt", "-o", "SendEnv=LANG"], environment: ["LANG": locale])
            #expect(terminal.row(0).hasPrefix(" 惠泽  "))
            #expect(terminal.column(of: "今日", row: 3) == 5)
            try leave(terminal)
        }
    }
}
