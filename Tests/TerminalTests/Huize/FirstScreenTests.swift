import Testing

/// What the first minutes with the real program look like.
@Suite struct FirstScreenTests {
    private let village: Village

    init() throws {
        village = try Village()
    }

    @Test func `the first screen shows the day's figures, and the cursor stands at them`() throws {
        let terminal = try village.open()
        let households = try village.count("household")
        #expect(terminal.row(0).contains("刘桂兰 村级管理员  2011-11-23"))
        #expect(terminal.row(4).hasPrefix("   2 家庭      \(households) 户"))
        #expect(terminal.column(of: "家庭", row: 4) == 5)
        #expect(terminal.cursor.map { $0 == (3, 1) } ?? false)
        #expect(terminal.row(23).contains("q 退出"))
        terminal.type("q")
        #expect(try terminal.exitStatus() == 0)
        #expect(terminal.hasUsualModes)
        #expect(!terminal.emulator.isAlternateScreen)
        #expect(!terminal.reportsMouse)
        #expect(terminal.emulator.isCursorVisible)
    }

    @Test func `a list of Chinese rows keeps its columns`() throws {
        let terminal = try village.open()
        terminal.type("2")
        try terminal.wait("the households") { $0.row(4).hasPrefix("▸ 1-001") }
        let heading = try #require(terminal.column(of: "户主", row: 3))
        for row in 4..<22 {
            #expect(terminal.cell(row: row, column: heading - 1).text == " ")
            #expect(terminal.cell(row: row, column: heading).width == 2)
        }
    }

    @Test func `four letters find the one whose name begins with them`() throws {
        let best = """
            FROM search_key AS k JOIN person AS p ON p.id = k.person
            WHERE length(p.name) = 4 AND length(k.key) = 4 AND k.key GLOB '[a-z]*'
                AND (SELECT count(DISTINCT person) FROM search_key WHERE key GLOB k.key || '*') = 1
            ORDER BY p.id LIMIT 1
            """
        let letters = try village.ask(String.self, "SELECT k.key " + best)
        let name = try village.ask(String.self, "SELECT p.name " + best)
        let terminal = try village.open()
        terminal.type("/")
        try terminal.wait(for: "首字母")
        for letter in letters { terminal.type(String(letter)) }
        try terminal.wait("the row") { $0.row(4).hasPrefix("▸ \(name)") }
        #expect(terminal.row(2).hasSuffix(" 1"))
        #expect(terminal.cursor.map { $0 == (2, 11) } ?? false)
        let found = try village.command("find", letters, "--format", "json")
        #expect(found.status == 0)
        #expect(found.output.contains("\"name\": \"\(name)\""))
    }

    @Test func `Chinese typed in pieces of bytes is one search`() throws {
        let terminal = try village.open()
        terminal.type("/")
        try terminal.wait(for: "首字母")
        let bytes = Array("刘桂".utf8)
        terminal.send(bytes[..<2])
        _ = terminal.bytes(inMilliseconds: 100)
        #expect(terminal.row(2).hasSuffix("查人"))
        terminal.send(bytes[2..<4])
        try terminal.wait("the first character") { $0.row(2).contains("查人 刘") }
        terminal.send(bytes[4...])
        try terminal.wait("the second one") { $0.row(2).contains("查人 刘桂") }
        #expect(terminal.cursor.map { $0 == (2, 11) } ?? false)
    }

    @Test func `the mouse selects, opens and moves where the terminal has one`() throws {
        let terminal = try village.open()
        terminal.type("2")
        try terminal.wait("the households") { $0.row(4).hasPrefix("▸ 1-001") }
        terminal.click(row: 6, column: 12)
        try terminal.wait("the third row") { $0.row(6).hasPrefix("▸ 1-003") }
        terminal.wheel(up: false, row: 10, column: 4)
        try terminal.wait("the fourth row") { $0.row(7).hasPrefix("▸ 1-004") }
        terminal.wheel(up: true, row: 10, column: 4)
        try terminal.wait("the third row again") { $0.row(6).hasPrefix("▸ 1-003") }
        terminal.click(row: 6, column: 2)
        try terminal.wait("its file") { $0.row(0).contains("1-003") }
    }

    @Test func `without a terminal the day is told as text`() throws {
        let ended = try Ended(["--store", village.path], in: village.folder)
        #expect(ended.status == 0)
        #expect(ended.output.hasPrefix("惠泽  "))
        #expect(ended.output.contains("家庭  \(try village.count("household")) 户"))
        #expect(!ended.output.contains("\u{1B}"))
        #expect(!ended.told.contains { !$0.isWhitespace })
    }

    @Test func `a program at rest writes nothing and does not wake`() throws {
        let terminal = try village.open()
        terminal.type("2")
        try terminal.wait("the households") { $0.row(4).hasPrefix("▸ 1-001") }
        _ = terminal.bytes(inMilliseconds: 200)
        let before = terminal.wakeUps
        #expect(terminal.bytes(inMilliseconds: 1000) == 0)
        #expect(before > 0 && terminal.wakeUps == before)
    }
}
