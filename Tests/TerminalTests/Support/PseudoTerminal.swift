import CPty
import CVterm
import Glibc

/// A program of this package on a real pseudo-terminal, its screen kept by a terminal emulator.
///
/// Every look waits for a condition and reads until it holds of a whole picture; nothing sleeps. A
/// look that waits in vain throws ``Trouble`` with the screen in it.
///
///     let terminal = try PseudoTerminal("huize", "demo.huize", environment: ["LANG": "C.UTF-8"])
///     try terminal.wait(for: "家庭")
///     terminal.press(.down)
///     try terminal.wait("second row selected") { $0.cell(row: 4, column: 0).text == "▸" }
///     terminal.type("q")
///     #expect(try terminal.exitStatus() == 0)
final class PseudoTerminal {
    /// What went wrong, with the screen at that moment.
    struct Trouble: Error, CustomStringConvertible {
        let description: String
    }

    /// All bytes that the program wrote so far.
    private(set) var bytesWritten = 0
    /// What the program wrote, as text, for what the screen does not keep.
    private(set) var transcript: [UInt8] = []
    /// The window's rows.
    private(set) var rows: Int
    /// The window's columns.
    private(set) var columns: Int

    let emulator: Emulator
    private(set) var child: cpty_child
    private var status: Int?
    private var hasOutput = true
    private let isPassingOn: Bool

    /// Starts a product of this package, or a program of the system by its path.
    ///
    /// - Parameters:
    ///   - environment: The whole environment; `TERM` is `xterm-256color` unless it is given, and
    ///     an empty value takes a variable away.
    ///   - output: A file for standard output, instead of the terminal.
    init(
        _ program: String, arguments: [String], environment: [String: String] = [:],
        rows: Int = 24, columns: Int = 80, output: String? = nil
    ) throws {
        self.rows = rows
        self.columns = columns
        emulator = try Emulator(rows: rows, columns: columns)
        var variables = [
            "TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
        ]
        variables.merge(environment) { $1 }
        isPassingOn = program.hasPrefix("/")
        let path = try isPassingOn ? program : Self.product(program)
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var settings = variables.filter { !$0.value.isEmpty }.map { strdup("\($0)=\($1)") } + [nil]
        child = cpty_spawn(path, &words, &settings, Int32(rows), Int32(columns), output)
        for text in words + settings { free(text) }
        guard child.master >= 0 else { throw Trouble(description: "no pseudo-terminal") }
    }

    /// The same with the arguments one by one.
    convenience init(
        _ program: String, _ arguments: String..., environment: [String: String] = [:],
        rows: Int = 24, columns: Int = 80, output: String? = nil
    ) throws {
        try self.init(
            program, arguments: arguments, environment: environment, rows: rows,
            columns: columns, output: output)
    }

    deinit {
        if status == nil {
            kill(child.pid, SIGKILL)
            if child.master >= 0 { close(child.master) }
            child.master = -1
            _ = cpty_reap(&child)
        }
        if child.master >= 0 { close(child.master) }
    }

    /// Reads until `holds` is true of this terminal, and the picture that it is true of is whole.
    func wait(
        _ what: String, seconds: Int = 60, until holds: (PseudoTerminal) -> Bool
    ) throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !(holds(self) && isAtRest) {
            guard ContinuousClock.now < deadline, hasOutput else {
                throw trouble("waited in vain for: \(what)")
            }
            read(milliseconds: 20)
        }
    }

    /// Reads until `text` is somewhere on the screen.
    func wait(for text: String) throws {
        try wait(text) { $0.text.contains(text) }
    }

    /// Reads for a while, and returns how many bytes came: 0 of a program at rest.
    func bytes(inMilliseconds wait: Int) -> Int {
        let before = bytesWritten
        let deadline = ContinuousClock.now + .milliseconds(wait)
        while ContinuousClock.now < deadline, hasOutput {
            read(milliseconds: wait)
        }
        return bytesWritten - before
    }

    /// Reads to the end and returns the exit code, or minus the signal that ended the program.
    func exitStatus(seconds: Int = 60) throws -> Int {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while status == nil {
            guard ContinuousClock.now < deadline else { throw trouble("the program does not end") }
            let happened = cpty_wait(child, hasOutput, 100)
            if happened & CPTY_OUTPUT.rawValue != 0 {
                take()
            } else if happened & CPTY_ENDED.rawValue != 0 {
                status = Int(cpty_reap(&child))
            }
        }
        return status ?? 0
    }

    /// Whether the program is stopped now (by the suspend key, or by SIGSTOP).
    var isStopped: Bool { processState == "T" }

    /// Whether the program has written all that it has to write for now.
    ///
    /// A picture comes in pieces on a busy machine, and a look at half of one would take the next
    /// step too early. A program that waits, with nothing left to be read, waits for a key: while
    /// it writes it runs, or waits until what it wrote is read. A program of the system, such as
    /// `ssh`, may only pass pictures on: of it a silence is asked for as well.
    private var isAtRest: Bool {
        guard hasOutput else { return true }
        guard let state = processState, state != "R", state != "D" else { return false }
        return cpty_wait(child, true, isPassingOn ? 30 : 0) & CPTY_OUTPUT.rawValue == 0
    }

    /// What the program's main thread does, by the letter of proc(5); nil once it is gone.
    private var processState: Character? {
        let line = Self.readFile("/proc/\(child.pid)/stat")
        return line.split(separator: ")").last?.first { $0 != " " }
    }

    /// How often the program has waited and woken since it started.
    var wakeUps: Int {
        let lines = Self.readFile("/proc/\(child.pid)/status").split(separator: "\n")
        let line = lines.first { $0.hasPrefix("voluntary_ctxt_switches:") }
        return line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0
    }

    private static func readFile(_ path: String) -> String {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return "" }
        defer { Glibc.close(file) }
        var buffer = [UInt8](repeating: 0, count: 8192)
        let count = Glibc.read(file, &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }

    /// Sends the program a signal.
    func signal(_ number: Int32) {
        kill(child.pid, number)
    }

    /// Cuts the line: the program gets SIGHUP and its terminal is gone.
    func hangUp() {
        close(child.master)
        child.master = -1
        hasOutput = false
    }

    /// Gives the window another extent.
    func resize(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        emulator.resize(rows: rows, columns: columns)
        cpty_resize(child, Int32(rows), Int32(columns))
    }

    /// Sends bytes as they are.
    func send(_ bytes: some Sequence<UInt8>) {
        var bytes = Array(bytes)[...]
        while !bytes.isEmpty, child.master >= 0 {
            let count = bytes.withUnsafeBytes { write(child.master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    /// Whether the program's terminal has its usual modes: line editing, echo and signals.
    var hasUsualModes: Bool {
        var modes = termios()
        guard tcgetattr(child.master, &modes) == 0 else { return false }
        let usual = tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
        return modes.c_lflag & usual == usual && modes.c_iflag & tcflag_t(ICRNL | IXON) != 0
    }

    private func read(milliseconds: Int) {
        if cpty_wait(child, hasOutput, Int32(milliseconds)) & CPTY_OUTPUT.rawValue != 0 { take() }
    }

    private func take() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(child.master, &buffer, buffer.count)
        guard count > 0 else {
            hasOutput = false
            return
        }
        bytesWritten += count
        transcript += buffer[..<count]
        send(emulator.write(buffer[..<count]))
    }

    private func trouble(_ sentence: String) -> Trouble {
        Trouble(description: sentence + "\n" + text)
    }

    /// The path of a product of this package: it lies beside the tests.
    static func product(_ name: String) throws -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        guard let slash = path.lastIndex(of: "/") else {
            throw Trouble(description: "where are the products of this package?")
        }
        return path[..<slash] + "/" + name
    }
}
