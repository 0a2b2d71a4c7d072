import Domain
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

    /// Makes a file that nobody else may read, and takes its lock.
    init(making path: String) throws(RegistryError) {
        file = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            switch errno {
            case EEXIST: throw .unusable(FileWords.exists(path))
            case ENOSPC, EDQUOT: throw .diskFull
            default: throw .readOnly
            }
        }
        var status = stat()
        // Whoever looked at it in between may have taken it for one that nobody finishes.
        guard flock(file, LOCK_EX) == 0, fstat(file, &status) == 0, status.st_nlink > 0 else {
            close(file)
            throw .busy
        }
    }

    /// Takes the lock of a file that is there; nil if somebody holds it, or it is no plain file
    /// of whoever runs this program.
    init?(existing path: String) {
        file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_uid == geteuid(), flock(file, LOCK_EX | LOCK_NB) == 0
        else {
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
