import Glibc
import Testing

/// How a program on a terminal begins and ends, and what it leaves behind.
@Suite struct ProbeEndingTests {
    private func start(environment: [String: String] = [:]) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal("terminal-probe", environment: environment)
        try terminal.wait(for: "frames 1")
        #expect(!terminal.hasUsualModes)
        return terminal
    }

    @Test func `an unknown terminal is an error with its name, not the end of the process`() throws
    {
        let terminal = try PseudoTerminal("terminal-probe", environment: ["TERM": "no-such-thing"])
        #expect(try terminal.exitStatus() == 69)
        #expect(terminal.text.contains("unknownTerminal(\"no-such-thing\")"))
        #expect(terminal.hasUsualModes)
    }

    @Test(arguments: ["dumb", ""])
    func `a terminal that cannot place its cursor is refused`(name: String) throws {
        let terminal = try PseudoTerminal("terminal-probe", environment: ["TERM": name])
        #expect(try terminal.exitStatus() == 69)
        #expect(terminal.text.contains("no terminal: "))
    }

    @Test func `output that goes to a file is no terminal`() throws {
        let terminal = try PseudoTerminal("terminal-probe", output: "/dev/null")
        #expect(try terminal.exitStatus() == 69)
        #expect(terminal.text.contains("notATerminal"))
    }

    @Test func `NO_COLOR shows roles by attributes alone`() throws {
        let terminal = try start(environment: ["NO_COLOR": "1"])
        #expect(terminal.row(0).contains("monochrome"))
        let error = terminal.cell(row: 5, column: 2)
        #expect(error.isBold && error.isReversed && error.foreground == nil)
    }

    @Test func `colours come with the attributes`() throws {
        let terminal = try start()
        let error = terminal.cell(row: 5, column: 2)
        #expect(error.isBold && error.isReversed && error.foreground == 160)
    }

    @Test func `a VT100 gets ASCII lines, its names, and no colours`() throws {
        let terminal = try start(environment: ["TERM": "vt100"])
        #expect(terminal.row(0) == "80x24 monochrome unicode:false")
        #expect(terminal.row(1).hasPrefix("----"))
        #expect(terminal.column(of: "张三丰", row: 2) == 2)
        terminal.press(.down)
        try terminal.wait("marker below") { $0.cell(row: 3, column: 0).text == ">" }
    }

    @Test func `the window counts, not what the environment says of it`() throws {
        let terminal = try start(environment: ["COLUMNS": "40", "LINES": "10"])
        #expect(terminal.row(0).hasPrefix("80x24"))
    }

    @Test func `--ascii is obeyed`() throws {
        let terminal = try PseudoTerminal("terminal-probe", "--ascii")
        try terminal.wait(for: "unicode:false")
        #expect(terminal.row(1).hasPrefix("----"))
    }

    @Test func `the suspend key gives the terminal back, and going on repaints it`() throws {
        let terminal = try start()
        terminal.press(.control("z"))
        try terminal.wait("the shell's screen") {
            $0.isStopped && !$0.emulator.isAlternateScreen
        }
        #expect(terminal.hasUsualModes)
        #expect(!terminal.reportsMouse)
        terminal.resize(rows: 30, columns: 100)
        terminal.signal(SIGCONT)
        try terminal.wait("the screen again, in its new size") {
            $0.emulator.isAlternateScreen && $0.row(0).hasPrefix("100x30")
                && $0.cell(row: 29, column: 99).text == "#"
        }
        #expect(terminal.row(29).contains("resumed"))
        #expect(terminal.column(of: "张三丰", row: 2) == 2)
        #expect(!terminal.hasUsualModes)
        terminal.paste("张")
        try terminal.wait(for: "paste<张>")
        terminal.type("q")
        #expect(try terminal.exitStatus() == 0)
        #expect(terminal.hasUsualModes)
    }

    @Test func `a process that was stopped without a word repaints as well`() throws {
        let terminal = try start()
        terminal.signal(SIGSTOP)
        try terminal.wait("the process stopped") { $0.isStopped }
        terminal.signal(SIGCONT)
        try terminal.wait(for: "resumed")
        #expect(terminal.column(of: "张三丰", row: 2) == 2)
        terminal.type("q")
        #expect(try terminal.exitStatus() == 0)
    }

    @Test func `a cut line is told to the program, which keeps what it has`() throws {
        let kept = "/tmp/probe-kept-\(getpid())"
        defer { unlink(kept) }
        let terminal = try start(environment: ["PROBE_KEPT": kept])
        terminal.hangUp()
        #expect(try terminal.exitStatus() == 3)
        #expect(access(kept, F_OK) == 0)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `a signal that asks to end is an event`(signal: Int32) throws {
        let terminal = try start()
        terminal.signal(signal)
        #expect(try terminal.exitStatus() == 100 + Int(signal))
        #expect(terminal.hasUsualModes)
        #expect(!terminal.emulator.isAlternateScreen)
    }

    @Test func `a trap restores the terminal and still says what happened`() throws {
        let terminal = try start()
        terminal.type("t")
        #expect(try terminal.exitStatus() < 0)
        #expect(terminal.hasUsualModes)
        #expect(!terminal.emulator.isAlternateScreen)
        #expect(!terminal.reportsMouse)
        #expect(terminal.emulator.isCursorVisible)
        #expect(
            String(decoding: terminal.transcript, as: UTF8.self).contains("the probe's own trap"))
    }

    @Test func `an exit that forgets the terminal gives it back`() throws {
        let terminal = try start()
        terminal.type("c")
        #expect(try terminal.exitStatus() == 4)
        #expect(terminal.hasUsualModes)
        #expect(!terminal.emulator.isAlternateScreen)
    }

    @Test func `stderr goes to the log while the screen is up, and its end is shown afterwards`()
        throws
    {
        let log = "/tmp/probe-log-\(getpid())"
        defer { unlink(log) }
        let terminal = try start(environment: ["PROBE_LOG": log])
        terminal.type("e")
        try terminal.wait(for: "frames 2")
        #expect(!terminal.text.contains("a word on stderr"))
        #expect(terminal.column(of: "张三丰", row: 2) == 2)
        terminal.type("q")
        #expect(try terminal.exitStatus() == 0)
        #expect(terminal.text.contains("a word on stderr"))
        var buffer = [UInt8](repeating: 0, count: 100)
        let file = open(log, O_RDONLY)
        let count = read(file, &buffer, buffer.count)
        close(file)
        #expect(
            String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "a word on stderr\n")
    }
}
