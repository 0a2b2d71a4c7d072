import Testing

/// Terminals and locales of all kinds, under the real program.
@Suite struct TerminalKindTests {
    private let village: Village

    init() throws {
        village = try Village()
    }

    private func leave(_ terminal: PseudoTerminal) throws {
        terminal.type("q")
        #expect(try terminal.exitStatus() == 0)
        #expect(terminal.hasUsualModes)
    }

    @Test(arguments: ["", "POSIX", "C", "C.UTF-8", "zh_CN.UTF-8", "zh_CN.GB18030"])
    func `Chinese is drawn under every locale, installed or not`(locale: String) throws {
        let terminal = try village.open(environment: ["LANG": locale])
        #expect(terminal.row(0).hasPrefix(" 惠泽  "))
        #expect(terminal.column(of: "今日", row: 3) == 5)
        #expect(terminal.row(1).hasPrefix("╌╌╌╌"))
        try leave(terminal)
    }

    @Test func `a VT100 gets ASCII lines and no colours`() throws {
        let terminal = try village.open(environment: ["TERM": "vt100"])
        #expect(terminal.row(1).hasPrefix("----"))
        #expect(terminal.row(3).hasPrefix(" > 1 今日"))
        terminal.type("2")
        try terminal.wait("the households") { $0.row(4).hasPrefix("> 1-001") }
        terminal.press(.down)
        try terminal.wait("one down") { $0.row(5).hasPrefix("> 1-002") }
        #expect(!colours(of: terminal))
        terminal.press(.escape)
        try leave(terminal)
    }

    @Test func `NO_COLOR leaves attributes alone to tell roles apart`() throws {
        let terminal = try village.open(environment: ["NO_COLOR": "1"])
        #expect(!colours(of: terminal))
        #expect(terminal.cell(row: 3, column: 5).isReversed)
        #expect(terminal.row(1).hasPrefix("╌╌╌╌"))
        try leave(terminal)
    }

    @Test func `--ascii draws with ASCII where the terminal could show more`() throws {
        let terminal = try village.open("--ascii")
        #expect(terminal.row(1).hasPrefix("----"))
        #expect(terminal.row(3).hasPrefix(" > 1 今日"))
        #expect(colours(of: terminal))
        try leave(terminal)
    }

    @Test func `--lang en speaks English`() throws {
        let terminal = try PseudoTerminal(
            "huize", "--store", village.path, "--lang", "en", environment: ["LANG": "C.UTF-8"])
        try terminal.wait(for: "q quit")
        #expect(terminal.row(4).contains("2 Households"))
        try leave(terminal)
    }

    @Test(arguments: [
        ("no-such-thing", "不认识终端类型“no-such-thing”"), ("dumb", "终端“dumb”不能定位光标"),
    ])
    func `a terminal that cannot be used is refused with advice`(
        name: String, sentence: String
    ) throws {
        let terminal = try PseudoTerminal(
            "huize", "--store", village.path, environment: ["TERM": name])
        #expect(try terminal.exitStatus() == 69)
        #expect(terminal.text.contains(sentence))
        #expect(terminal.text.contains("TERM="))
        #expect(terminal.hasUsualModes)
        #expect(!terminal.transcript.contains(0x1B))
    }

    private func colours(of terminal: PseudoTerminal) -> Bool {
        (0..<terminal.rows).contains { row in
            (0..<terminal.columns).contains {
                terminal.cell(row: row, column: $0).foreground != nil
            }
        }
    }
}
