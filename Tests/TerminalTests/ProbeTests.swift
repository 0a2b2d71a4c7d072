import Glibc
import Testing

/// What the terminal does to a program, driven from outside through a small one of our own.
@Suite struct ProbeTests {
    private func start(
        _ arguments: String..., environment: [String: String] = [:], rows: Int = 24,
        columns: Int = 80
    ) throws -> PseudoTerminal {
        let terminal =
            if let first = arguments.first {
                try PseudoTerminal(
                    "terminal-probe", first, environment: environment, rows: rows, columns: columns)
            } else {
                try PseudoTerminal(
                    "terminal-probe", environment: environment, rows: rows, columns: columns)
            }
        try terminal.wait(for: "frames 1")
        return terminal
    }

    private func leave(_ terminal: PseudoTerminal) throws {
        #expect(terminal.emulator.isAlternateScreen)
        terminal.type("q")
        #expect(try terminal.exitStatus() == 0)
        #expect(!terminal.emulator.isAlternateScreen)
        #expect(!terminal.reportsMouse)
        #expect(terminal.emulator.isCursorVisible)
    }

    @Test(arguments: ["", "POSIX", "C.UTF-8", "zh_CN.UTF-8"])
    func `Chinese rows stay in their columns under every locale`(locale: String) throws {
        let terminal = try start(environment: ["LC_ALL": locale])
        #expect(terminal.row(0) == "80x24 colour256 unicode:true")
        for (index, name) in ["张三丰", "𠮷野家", "e\u{301}a", "欧阳 修", "😀😀"].enumerated() {
            #expect(terminal.column(of: name, row: index + 2) == 2)
            #expect(terminal.cell(row: index + 2, column: 30).text == "|")
        }
        #expect(terminal.cell(row: 23, column: 79).text == "#")
        try leave(terminal)
    }

    @Test func `the cursor stands where the frame wants it, and hides when it does not`() throws {
        let terminal = try start()
        try terminal.wait("cursor at the first row") { $0.cursor.map { $0 == (2, 2) } ?? false }
        terminal.press(.down)
        try terminal.wait("cursor below") { $0.cursor.map { $0 == (3, 2) } ?? false }
        terminal.type("h")
        try terminal.wait("no cursor") { $0.cursor == nil }
        try leave(terminal)
    }

    @Test func `a new window is filled at once, larger or smaller`() throws {
        let terminal = try start()
        terminal.resize(rows: 40, columns: 120)
        try terminal.wait("the larger screen") {
            $0.row(0).hasPrefix("120x40") && $0.cell(row: 39, column: 119).text == "#"
        }
        #expect(terminal.row(39).contains("resized"))
        terminal.resize(rows: 10, columns: 40)
        try terminal.wait("the smaller screen") {
            $0.row(0).hasPrefix("40x10") && $0.cell(row: 9, column: 39).text == "#"
        }
        #expect(terminal.column(of: "张三丰", row: 2) == 2)
        try leave(terminal)
    }

    @Test func `typed characters come whole, in bursts and in pieces`() throws {
        let terminal = try start()
        terminal.type("欧阳")
        try terminal.wait(for: "key<阳>")
        #expect(terminal.row(23).contains("key<欧>"))
        for byte in "丰".utf8 {
            terminal.send([byte])
            _ = terminal.bytes(inMilliseconds: 20)
        }
        try terminal.wait(for: "key<丰>")
        try leave(terminal)
    }

    @Test func `a burst of keys costs one frame`() throws {
        let terminal = try start()
        terminal.press(.down, times: 10)
        try terminal.wait("ten rows down") { $0.cell(row: 12, column: 0).text == "▸" }
        let frames = terminal.row(22).split(separator: " ").last.flatMap { Int($0) } ?? 99
        #expect(frames <= 3)
        try leave(terminal)
    }

    @Test func `keys have their names, whatever the mode of the keypad`() throws {
        let terminal = try start()
        terminal.press(.home, .pageDown, .function(5), .backTab)
        try terminal.wait(for: "key<Home> key<PgDn> key<F5> key<S-Tab>")
        terminal.press(.control("c"), .control("s"))
        try terminal.wait(for: "key<^S>")
        #expect(terminal.row(23).contains("key<^C>"))
        try leave(terminal)
    }

    @Test func `Esc alone is known soon`() throws {
        let terminal = try start()
        terminal.press(.escape)
        try terminal.wait(for: "key<Esc>")
        terminal.send(Array("\u{1B}q".utf8))
        #expect(try terminal.exitStatus() == 0)
    }

    @Test func `pasted text is one event and presses nothing`() throws {
        let terminal = try start()
        terminal.paste("q张三\rt")
        try terminal.wait(for: "paste<q张三▯t>")
        try leave(terminal)
    }

    @Test func `the wheel and a click tell their cell`() throws {
        let terminal = try start()
        #expect(terminal.reportsMouse)
        terminal.wheel(up: false, row: 5, column: 7)
        try terminal.wait(for: "Wheel-@5,7")
        terminal.click(row: 6, column: 50)
        try terminal.wait(for: "Click@6,50")
        try leave(terminal)
    }

    @Test func `a program at rest writes nothing and does not wake`() throws {
        let terminal = try start()
        _ = terminal.bytes(inMilliseconds: 100)
        let before = terminal.wakeUps
        #expect(terminal.bytes(inMilliseconds: 500) == 0)
        #expect(before > 0 && terminal.wakeUps == before)
        try leave(terminal)
    }

    @Test func `a list costs few bytes: an arrow, an arrow at the edge, a page`() throws {
        let terminal = try start()
        terminal.type("l")
        try terminal.wait(for: "0/700")
        func cost(_ key: PressedKey, times: Int = 1, to place: String) throws -> Int {
            _ = terminal.bytes(inMilliseconds: 100)
            let before = terminal.bytesWritten
            terminal.press(key, times: times)
            try terminal.wait(for: place)
            _ = terminal.bytes(inMilliseconds: 100)
            return terminal.bytesWritten - before
        }
        #expect(try cost(.down, to: "1/700") <= 27)
        #expect(try cost(.down, to: "2/700") <= 27)
        _ = try cost(.down, times: 17, to: "19/700")
        #expect(try cost(.down, to: "20/700") <= 135)
        #expect(try cost(.down, to: "21/700") <= 135)
        #expect(terminal.row(21).hasPrefix("▸ 欧阳 修"))
        #expect(try cost(.pageDown, to: "41/700") <= 1000)
        try leave(terminal)
    }

    @Test func `a screen that something else wrote on can be drawn anew`() throws {
        let terminal = try start()
        _ = terminal.emulator.write(Array("\u{1B}[5;1HBroadcast message from root".utf8)[...])
        #expect(terminal.row(4).hasPrefix("Broadcast"))
        terminal.press(.control("l"))
        try terminal.wait("the row as it was") { $0.row(4).hasPrefix("  e\u{301}a") }
        try leave(terminal)
    }

    @Test func `another thread wakes the loop`() throws {
        let terminal = try start()
        terminal.type("m")
        try terminal.wait(for: "mailbox")
        try leave(terminal)
    }

    @Test func `what is rare or hostile is drawn as a stand-in`() throws {
        let terminal = try start()
        terminal.type("x")
        try terminal.wait("the hostile rows") { $0.row(3).contains("]0;x") }
        #expect(terminal.row(2).contains("〓〓"))
        #expect(terminal.column(of: "▯]0;x▯", row: 3) == 2)
        #expect(terminal.column(of: "▯abc", row: 4) == 2)
        #expect(terminal.column(of: "葛", row: 5) == 2)
        #expect(terminal.column(of: "a▯b", row: 6) == 2)
        #expect(terminal.column(of: "x▯y", row: 7) == 2)
        for row in 2..<8 { #expect(terminal.cell(row: row, column: 30).text == "|") }
        #expect(!terminal.transcript.contains(0x07))
        try leave(terminal)
    }
}
