import Glibc

/// A lock between programs of one machine, held as long as its file is open: the end of a program,
/// however it comes, lets it go.
public struct FileLock: Sendable {
    private let file: Int32

    /// Takes the lock; nil if somebody else holds it or the file cannot be made.
    public init?(_ path: String) {
        file = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return nil }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            return nil
        }
    }

    /// Writes a text into the locked file; whether all of it could be.
    func write(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Glibc.write(file, bytes, bytes.count) == bytes.count
    }

    /// Lets it go.
    public func release() { close(file) }
}
