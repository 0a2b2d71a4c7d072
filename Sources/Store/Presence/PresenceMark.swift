import Glibc

/// The mark of a session that is going on.
public struct PresenceMark: Sendable {
    let path: String
    let lock: FileLock

    /// Notes that the session has ended.
    public func leave() {
        unlink(path)
        lock.release()
    }
}
