import Glibc
import TerminalCurses
import TerminalKit

/// A small program with everything that a terminal can do to one; tests drive it.
///
/// Row 0 tells the size and the capabilities, the last row the events. Keys: arrows move the
/// marker, `q` quits, `t` traps, `e` writes to stderr, `m` posts to the mailbox from another
/// thread, `x` shows rare and hostile text, `h` hides the cursor, `l` is a plain list with a
/// counter, `c` stops with the terminal still open.
@main
struct TerminalProbe {
    private let terminal: CursesTerminal
    private var marked = 0
    private var rows = sample
    private var showsCursor = true
    private var isQuiet = false
    private var events: [String] = []
    private var frames = 0

    static func main() {
        var environment: [String: String] = [:]
        for name in ["TERM", "NO_COLOR"] {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
        var options = CursesOptions(environment: environment)
        options.ascii = CommandLine.arguments.contains("--ascii")
        options.alt = CommandLine.arguments.contains("--alt")
        options.logPath = getenv("PROBE_LOG").map { String(cString: $0) }
        do throws(TerminalError) {
            var probe = TerminalProbe(terminal: try CursesTerminal(options))
            exit(probe.run())
        } catch {
            complain("no terminal: \(error)\n")
            exit(69)
        }
    }

    init(terminal: CursesTerminal) {
        self.terminal = terminal
    }

    private static let sample = ["张三丰", "𠮷野家", "e\u{301}a", "欧阳 修", "😀😀", "plain"]
    private static let hostile = [
        "\u{31350}\u{2EBF0}", "\u{1B}]0;x\u{7}", "\u{202E}abc", "葛\u{E0100}", "a\u{200B}b", "x\ty",
    ]

    private mutating func run() -> Int32 {
        while true {
            draw()
            for event in terminal.nextEvents(timeoutMilliseconds: nil) {
                events.append(Self.name(of: event))
                if let status = answer(event) { return status }
            }
        }
    }

    private mutating func answer(_ event: TerminalEvent) -> Int32? {
        switch event {
        case .key(.up): marked = max(0, marked - 1)
        case .key(.down): marked += 1
        case .key(.character("q")):
            terminal.close()
            return 0
        case .key(.character("c")): return 4
        case .key(.character("t")): fatalError("the probe's own trap")
        case .key(.character("e")): Self.complain("a word on stderr\n")
        case .key(.character("x")): rows = Self.hostile
        case .key(.control("l")): terminal.redraw()
        case .key(.character("l")): isQuiet = true
        case .key(.pageDown): marked += 20
        case .key(.character("h")): showsCursor.toggle()
        case .key(.character("m")): postFromAnotherThread()
        case .hangUp:
            if let path = getenv("PROBE_KEPT"), let file = fopen(path, "w") {
                fputs("kept", file)
                fclose(file)
            }
            return 3
        case .interrupted(let signal):
            terminal.close()
            return 100 + signal
        default: break
        }
        return nil
    }

    private static func complain(_ sentence: String) {
        let bytes = Array(sentence.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    /// What the last row says of an event.
    private static func name(of event: TerminalEvent) -> String {
        switch event {
        case .key(.paste(let text)): "paste<\(text)>"
        case .key(.mouse(let event)):
            "\(Key.mouse(event).label())@\(event.point.row),\(event.point.column)"
        case .key(let key): "key<\(key.label(.ascii))>"
        case .resized: "resized"
        case .hangUp: "hang-up"
        case .interrupted(let signal): "signal<\(signal)>"
        case .mailbox: "mailbox"
        case .resumed: "resumed"
        }
    }

    private func postFromAnotherThread() {
        let mailbox = terminal.mailbox
        let box = Unmanaged.passRetained(Box(mailbox))
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { context in
                if let context {
                    Unmanaged<Box>.fromOpaque(context).takeRetainedValue().mailbox.post()
                }
                return nil
            }, box.toOpaque())
        pthread_detach(thread)
    }

    private mutating func draw() {
        frames += 1
        let size = terminal.size
        var frame = Frame(size: size, glyphs: terminal.capabilities.glyphs)
        let can = terminal.capabilities
        let about = "\(size.columns)x\(size.rows) \(can.colours) unicode:\(can.unicode)"
        frame.put(about, at: Point(column: 0, row: 0), role: .title)
        frame.horizontalLine(at: Point(column: 0, row: 1), columns: size.columns)
        let height = max(0, size.rows - 4)
        let top = max(0, marked - height + 1)
        for index in top..<top + height {
            let row = index - top + 2
            let name = rows[index % rows.count]
            if index == marked {
                frame.put("\(frame.glyphs.marker)", at: Point(column: 0, row: row))
            }
            frame.put(name, at: Point(column: 2, row: row), role: index == 3 ? .error : .normal)
            frame.put("|\(index)", at: Point(column: 30, row: row), role: .heading)
        }
        let foot = size.rows - 2
        if isQuiet {
            frame.put("\(marked)/700", at: Point(column: 0, row: foot))
        } else {
            frame.put("frames \(frames)", at: Point(column: 0, row: foot), role: .dim)
            let told = events.suffix(4).joined(separator: " ")
            frame.put(told, at: Point(column: 0, row: foot + 1))
        }
        frame.put("#", at: Point(column: size.columns - 1, row: size.rows - 1), role: .border)
        if showsCursor { frame.cursor = Point(column: 2, row: marked - top + 2) }
        terminal.present(frame)
    }
}

/// Carries a mailbox to a thread.
private final class Box {
    let mailbox: Mailbox

    init(_ mailbox: Mailbox) {
        self.mailbox = mailbox
    }
}
