public import Domain
import Glibc

/// The log beside a register: what the program did, for who looks after it; one line an event.
///
/// It names nobody: an account by its number, a session by that of its process. The time of a
/// line is China's. Writing it never waits and never fails: a log that cannot be written is not.
public struct RegisterLog: Sendable {
    /// The size at which a log is put aside, in bytes; one earlier log is kept.
    public static let usualLimit: Int64 = 1 << 20

    /// Where it lies.
    public let path: String
    private let session: Int32
    private let limit: Int64
    private let now: @Sendable () -> Instant

    /// The log of a register.
    ///
    /// - Parameters:
    ///   - session: what tells the lines of one program from those of another; nil for its process.
    ///   - now: the clock of the wall.
    public init(
        beside register: String, session: Int32? = nil, limit: Int64 = usualLimit,
        now: @escaping @Sendable () -> Instant
    ) {
        path = register + ".log"
        self.session = session ?? getpid()
        self.limit = limit
        self.now = now
    }

    /// Notes an event.
    public func note(_ event: LogEvent, by account: Account.ID? = nil) {
        let who = account.map { "a\($0.rawValue)" } ?? "a-"
        let line = Array("\(Self.time(now())) s\(session) \(who) \(event.words)\n".utf8)
        let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        let file = Glibc.open(path, flags, 0o600)
        guard file >= 0 else { return }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
        // One write: lines of many programs do not mix.
        guard write(file, line, line.count) == line.count else { return }
        if Int64(status.st_size) + Int64(line.count) > limit { putAside(file, status) }
    }

    /// Gives a full log another name; whoever is second finds that it was done.
    private func putAside(_ file: Int32, _ opened: stat) {
        var named = stat()
        guard flock(file, LOCK_EX | LOCK_NB) == 0, stat(path, &named) == 0,
            named.st_ino == opened.st_ino, named.st_dev == opened.st_dev
        else { return }
        rename(path, path + ".1")
    }

    /// A moment as ISO 8601 writes it, in China: `2011-11-23T08:00:07.123+08:00`.
    static func time(_ moment: Instant) -> String {
        func padded(_ number: Int64, _ digits: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        let milliseconds = moment.milliseconds
        return "\(moment.day)T\(moment.clock):\(padded(milliseconds / 1_000 % 60, 2))"
            + ".\(padded(milliseconds % 1_000, 3))+08:00"
    }
}
