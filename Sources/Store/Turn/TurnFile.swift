import Glibc

/// A file of numbered places, each of which one open file can hold at a time.
///
/// They are locks on single bytes by open file description: threads of one program exclude each
/// other as programs do, and whoever dies lets go of theirs.
final class TurnFile: Sendable {
    /// The commands of `fcntl` for such locks, as Linux numbers them (`F_OFD_GETLK` and so on);
    /// Glibc's module for Swift leaves them out.
    private enum LockCommand: Int32 {
        case look = 36
        case take = 37
        case wait = 38
    }

    private let descriptor: Int32

    /// Opens the file, or makes one that nobody else may read; nil if that cannot be.
    init?(_ path: String) {
        let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        descriptor = open(path, flags, 0o600)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0,
            status.st_mode & S_IFMT == S_IFREG
        else {
            if descriptor >= 0 { close(descriptor) }
            return nil
        }
    }

    deinit {
        close(descriptor)
    }

    /// Whether the file still has a name, so that who comes later opens the same.
    var isNamed: Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_nlink > 0
    }

    /// Takes a place if nobody has it.
    func take(_ place: Int64) -> Bool {
        apply(.take, Int16(F_WRLCK), place..<place + 1).isDone
    }

    /// Waits for a place as long as it takes; false if there is nothing to wait for.
    func await(_ place: Int64) -> Bool {
        apply(.wait, Int16(F_WRLCK), place..<place + 1).isDone
    }

    /// Lets go of a place.
    func leave(_ place: Int64) {
        _ = apply(.take, Int16(F_UNLCK), place..<place + 1)
    }

    /// Whether anybody else has one of these places.
    func isHeld(_ places: Range<Int64>) -> Bool {
        guard !places.isEmpty else { return false }
        let (isDone, found) = apply(.look, Int16(F_WRLCK), places)
        return isDone && found != Int16(F_UNLCK)
    }

    /// The number noted in the file; 0 in a new one.
    var number: Int64 {
        get {
            var number: Int64 = 0
            let length = pread(descriptor, &number, MemoryLayout<Int64>.size, 0)
            return length == MemoryLayout<Int64>.size ? number : 0
        }
        set(number) {
            var number = number
            _ = pwrite(descriptor, &number, MemoryLayout<Int64>.size, 0)
        }
    }

    private func apply(
        _ command: LockCommand, _ kind: Int16, _ places: Range<Int64>
    ) -> (isDone: Bool, found: Int16) {
        var lock = flock(
            l_type: kind, l_whence: Int16(SEEK_SET), l_start: off_t(places.lowerBound),
            l_len: off_t(places.count), l_pid: 0)
        while true {
            let result = fcntl(descriptor, command.rawValue, &lock)
            if result == 0 { return (true, lock.l_type) }
            guard errno == EINTR else { return (false, lock.l_type) }
        }
    }
}
