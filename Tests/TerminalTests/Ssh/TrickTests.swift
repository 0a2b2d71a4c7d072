import Glibc
import Testing

/// What a too generous `AcceptEnv` could let in, under the real program; no server is needed.
@Suite struct TrickTests {
    private let village: Village

    init() throws {
        village = try Village()
    }

    private static let remote = ["SSH_CONNECTION": "192.0.2.7 50022 192.0.2.1 22"]

    /// Opens the screens with a trick, at the host itself or over SSH.
    private func open(
        _ trick: [String: String], overSSH isRemote: Bool
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            "huize", arguments: ["--store", village.path, "--as", "liu"],
            environment: isRemote ? trick.merging(Self.remote) { $1 } : trick)
    }

    private func leave(_ terminal: PseudoTerminal) throws {
        try terminal.wait("the first screen") { $0.showsHome }
        terminal.type("q")
        #expect(try terminal.exitStatus() == 0)
    }

    /// A terminal of somebody's own making, compiled into a folder.
    private func makeTerminal() throws {
        let source = village.folder + "/evil.ti"
        let entry = "evil|evil,cols#80,lines#24,cup=\\E[%i%p1%d;%p2%dH,clear=EVIL\\E[H\\E[J,\n"
        try FileCopy(Array(entry.utf8)).copy(to: source)
        let made = try Ended(
            ["-x", "-o", village.folder + "/.terminfo", source], by: "/usr/bin/tic",
            in: village.folder)
        try #require(made.status == 0, "\(made.told)")
    }

    private func removeTerminal() {
        let folder = village.folder + "/.terminfo"
        unlink(folder + "/e/evil")
        rmdir(folder + "/e")
        rmdir(folder)
    }

    @Test(arguments: ["TERMINFO", "TERMINFO_DIRS", "HOME"])
    func `no description of a terminal is read from where a variable says`(name: String) throws {
        try makeTerminal()
        defer { removeTerminal() }
        let folder = village.folder + (name == "HOME" ? "" : "/.terminfo")
        let here = try open(["TERM": "evil", name: folder], overSSH: false)
        try leave(here)
        #expect(String(decoding: here.transcript, as: UTF8.self).contains("EVIL"))
        let remote = try open(["TERM": "evil", name: folder], overSSH: true)
        #expect(try remote.exitStatus() == 69)
        #expect(remote.text.contains("不认识终端类型“evil”"))
    }

    @Test func `no log is written where a variable says`() throws {
        let log = village.folder + "/log"
        try leave(try open(["HUIZE_LOG": log], overSSH: true))
        #expect(access(log, F_OK) != 0)
        try leave(try open(["HUIZE_LOG": log], overSSH: false))
        #expect(access(log, F_OK) == 0)
    }

    @Test func `no definitions are read from where a variable says`() throws {
        let file = village.folder + "/visits.toml"
        try FileCopy(Array("this is no TOML".utf8)).copy(to: file)
        let trick = ["HUIZE_DEFINITIONS": village.folder]
        #expect(try open(trick, overSSH: false).exitStatus() != 0)
        try leave(try open(trick, overSSH: true))
    }

    @Test(arguments: [
        "../../etc/passwd", "/etc/passwd", "\u{1B}]0;title\u{07}", "x;id", "\u{202E}",
        String(repeating: "x", count: 10_000),
    ])
    func `a terminal whose name is no word is refused without repeating it`(name: String) throws {
        let terminal = try open(["TERM": name], overSSH: true)
        #expect(try terminal.exitStatus() == 69)
        #expect(terminal.text.contains("不认识终端类型“”"))
        #expect(!terminal.transcript.contains(0x1B))
    }

    @Test(arguments: [
        ["LANG": "../../x"], ["LC_ALL": String(repeating: "zh", count: 50_000)],
        ["LANG": "\u{1B}[2J"], ["LOCPATH": "/nowhere", "LC_ALL": "zh_CN.UTF-8"],
        ["NCURSES_NO_UTF8_ACS": "1", "ESCDELAY": "9999999", "LINES": "1", "COLUMNS": "1"],
        ["TMPDIR": "/nowhere", "SQLITE_TMPDIR": "/nowhere", "TZ": "/etc/passwd"],
    ])
    func `no other variable changes the screens`(trick: [String: String]) throws {
        let terminal = try open(trick, overSSH: true)
        try terminal.wait("the first screen") { $0.showsHome }
        #expect(terminal.column(of: "今日", row: 3) == 5)
        try leave(terminal)
    }
}
