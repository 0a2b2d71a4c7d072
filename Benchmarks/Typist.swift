import CPty
import Glibc

/// A program on a pseudo-terminal of 80 by 24, typed at; a picture is done when no byte comes any
/// more for a while, and took until its last byte.
final class Typist {
    /// One answer to a key.
    struct Answer {
        var milliseconds: Double
        var bytes: Int
    }

    /// How long silence has to be to mean the end of a picture, in milliseconds.
    private static let silence: Int32 = 40
    private var child: cpty_child
    private let clock = ContinuousClock()
    private var buffer = [UInt8](repeating: 0, count: 65_536)
    /// From the start to the first picture.
    private(set) var start = Answer(milliseconds: 0, bytes: 0)

    /// Starts the program and waits for its first picture.
    init(_ path: String, _ arguments: [String], startSilence: Int32 = 150) {
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        let variables = [
            "TERM=xterm-256color", "PATH=/usr/bin:/bin", "HOME=/tmp", "LANG=C.UTF-8",
        ]
        var settings = variables.map { strdup($0) } + [nil]
        let begin = clock.now
        child = cpty_spawn(path, &words, &settings, 24, 80, nil)
        for text in words + settings { free(text) }
        start = settle(since: begin, silence: startSilence, first: 10_000)
    }

    /// Presses a key and waits for its picture.
    func press(_ bytes: String) -> Answer {
        let begin = clock.now
        _ = Array(bytes.utf8).withUnsafeBytes { write(child.master, $0.baseAddress, $0.count) }
        return settle(since: begin, silence: Self.silence, first: 1_000)
    }

    /// The bytes that come in a while without any key.
    func bytesAtRest(milliseconds: Int32) -> Int {
        settle(since: clock.now, silence: milliseconds, first: milliseconds).bytes
    }

    /// The most memory that the program has used, in kilobytes.
    var peakKilobytes: Int { number(after: "VmHWM:") }

    /// How often it has waited and woken.
    var wakeUps: Int { number(after: "voluntary_ctxt_switches:") }

    /// Ends the program.
    func end() {
        kill(child.pid, SIGKILL)
        close(child.master)
        child.master = -1
        _ = cpty_reap(&child)
    }

    private func settle(
        since begin: ContinuousClock.Instant, silence: Int32, first: Int32
    ) -> Answer {
        var last = begin
        var bytes = 0
        while cpty_wait(child, true, bytes == 0 ? first : silence) & CPTY_OUTPUT.rawValue != 0 {
            let count = read(child.master, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += count
            last = clock.now
        }
        return Answer(milliseconds: (last - begin).milliseconds, bytes: bytes)
    }

    private func number(after name: String) -> Int {
        let file = open("/proc/\(child.pid)/status", O_RDONLY)
        guard file >= 0 else { return 0 }
        defer { close(file) }
        let count = read(file, &buffer, buffer.count)
        let text = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        for line in text.split(separator: "\n") where line.hasPrefix(name) {
            let digits = line.drop { !$0.isNumber }.prefix { $0.isNumber }
            return Int(digits) ?? 0
        }
        return 0
    }
}
