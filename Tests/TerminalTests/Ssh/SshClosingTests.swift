import Glibc
import Testing

extension SshTests {
    /// Accounts that somebody closed, or whose last day has passed.
    @Suite struct Closings {
        private let host: SshHost
        private let village: Village

        init() throws {
            host = try #require(SshHost.current)
            village = try Village()
        }

        /// Gives the login an account for the village, as the administrator does on the host.
        private func add(_ login: String) throws {
            let area = try village.ask(
                String.self, "SELECT CAST(area AS TEXT) FROM account WHERE login = 'liu'")
            try administer(
                "add", login, "--name", "郑换岗", "--role", "villageManager", "--area", area)
        }

        private func administer(_ words: String...) throws {
            let ended = try host.command(["account"] + words + ["--as", "admin"])
            try #require(ended.status == 0, "\(ended.told)")
        }

        /// Comes with the key of an account by which nobody comes in any more.
        private func expectRefusal(of login: String, _ sentences: String...) throws {
            let terminal = try host.connect(as: login)
            #expect(try terminal.exitStatus() == 77)
            for sentence in sentences { #expect(terminal.text.contains(sentence)) }
            // Nothing was opened: the terminal was never told to clear its screen.
            #expect(!terminal.transcript.contains(0x1B))
            #expect(host.sessions == 0)
        }

        private func open(_ login: String) throws -> PseudoTerminal {
            let terminal = try host.connect(as: login)
            try terminal.wait("the first screen") { $0.row(23).contains("q 退出") }
            return terminal
        }

        @Test func `the key of a closed account is told so, and opens nothing`() throws {
            try add("gone")
            try administer("disable", "gone", "--reason", "离岗")
            try expectRefusal(of: "gone", "您的账号已停用", "Your account was closed")
        }

        @Test func `the key of an account past its last day is told the day`() throws {
            try add("ended")
            try administer("change", "ended", "--until", "2011-11-23")
            let lastDay = try open("ended")
            lastDay.type("q")
            #expect(try lastDay.exitStatus() == 0)
            // The day before, that was no day in the past.
            try administer("change", "ended", "--until", "2011-11-22", "--today", "2011-11-22")
            try expectRefusal(of: "ended", "有效期到 2011-11-22 为止", "ended with 2011-11-22")
        }

        @Test func `an account closed during its session is told so with the next key`() throws {
            let couple = try Couple(of: village)
            try add("leaving")
            let terminal = try open("leaving")
            try couple.beginVisit(on: terminal)
            terminal.type("停用以前")
            try terminal.wait("the words typed") { $0.row(9).contains("停用以前") }
            try administer("disable", "leaving", "--reason", "离岗")
            terminal.press(.backTab)
            try terminal.wait(for: "您的账号已停用")
            terminal.press(.control("s"), .tab)
            terminal.type("停用以后")
            try terminal.wait("the form, still there") { $0.row(9).contains("停用以后") }
            try terminal.wait(for: "您的账号已停用")
            terminal.press(.escape, .escape, .escape)
            try terminal.wait("the first screen") { $0.row(23).contains("q 退出") }
            try terminal.wait(for: "您的账号已停用")
            terminal.type("q")
            #expect(try terminal.exitStatus() == 0)
            try expectRefusal(of: "leaving", "您的账号已停用")
            let visits = try host.command(["export", "visits", "--purpose", "核对"])
            #expect(visits.status == 0 && !visits.output.contains("停用以"))

            try administer("enable", "leaving", "--reason", "回岗")
            let again = try open("leaving")
            again.type("d")
            try again.wait("the draft's row") { $0.row(3).contains(couple.name) }
            again.press(.enter)
            try again.wait("the form as it was") { $0.text.contains("停用以前") }
            again.signal(SIGTERM)
            _ = try again.exitStatus()
        }
    }
}
