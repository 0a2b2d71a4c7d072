import Glibc

/// The folder beside a register in which every running session has a file.
///
/// A session holds a lock on its file. The system lets the lock go however the session ends, so
/// a file without a lock is that of a session that is gone. Nothing is written to the register.
public struct PresenceFolder: Sendable {
    private static let ending = ".session"
    private let path: String

    /// The folder of a register.
    public init(beside register: String) { path = register + ".sessions" }

    /// Notes that a session has begun; nil if it cannot be noted, which keeps nobody from working.
    public func enter(_ presence: Presence) -> PresenceMark? {
        mkdir(path, 0o700)
        let name = "\(presence.process)-\(UInt32.random(in: .min ... .max))"
        let hidden = "\(path)/.\(name)"
        // It is named only once it is locked: nobody takes it for that of a session that is gone.
        guard let lock = FileLock(hidden) else { return nil }
        let shown = "\(path)/\(name)\(Self.ending)"
        guard lock.write(presence.text), rename(hidden, shown) == 0 else {
            unlink(hidden)
            lock.release()
            return nil
        }
        return PresenceMark(path: shown, lock: lock)
    }

    /// The sessions that are going on, the longest first; files of those that are gone are removed.
    public func present() -> [Presence] {
        let names = (FolderNames.all(in: path) ?? []).filter { $0.hasSuffix(Self.ending) }
        return names.compactMap { look("\(path)/\($0)") }
            .sorted { ($0.since, $0.process) < ($1.since, $1.process) }
    }

    private func look(_ path: String) -> Presence? {
        let file = Glibc.open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard flock(file, LOCK_EX | LOCK_NB) != 0 else {
            unlink(path)
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: 1_024)
        let count = read(file, &bytes, bytes.count)
        return count > 0 ? Presence(String(decoding: bytes[..<count], as: UTF8.self)) : nil
    }
}
