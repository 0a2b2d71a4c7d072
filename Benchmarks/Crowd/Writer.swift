import Glibc

/// One program that saves again and again, started by the benchmark as a process of its own.
struct Writer {
    /// What it does: a real visit through the register, or two rows through SQLite alone.
    enum Kind: String { case huize, raw }

    var kind: Kind
    /// The file it writes into.
    var store: String
    /// How long it writes, in seconds.
    var seconds: Double
    /// How long it rests between two saves, in milliseconds.
    var pause: UInt32
    /// Where it notes what was acknowledged.
    var log: String

    init(
        _ kind: Kind, _ store: String, seconds: Double, pause: UInt32 = 0, log: String
    ) {
        self.kind = kind
        self.store = store
        self.seconds = seconds
        self.pause = pause
        self.log = log
    }

    /// Reads the arguments that ``arguments`` makes.
    init?(_ words: [String]) {
        guard words.count == 6, words[0] == "writer", let kind = Kind(rawValue: words[1]),
            let seconds = Double(words[3]), let pause = UInt32(words[4])
        else { return nil }
        self.init(kind, words[2], seconds: seconds, pause: pause, log: words[5])
    }

    var arguments: [String] {
        ["writer", kind.rawValue, store, "\(seconds)", "\(pause)", log]
    }

    /// Saves until the time is over; each line of the log is written when the save was answered.
    func run() throws {
        let descriptor = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o600)
        defer { close(descriptor) }
        let save = try kind == .huize ? Visits(store).save : RawSaves(store).save
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        while clock.now < end {
            let start = clock.now
            let key = save()
            let micros = Int((clock.now - start).milliseconds * 1_000)
            let line = Array("\(micros) \(key ?? -1)\n".utf8)
            _ = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if pause > 0 { usleep(pause * 1_000) }
        }
    }
}
