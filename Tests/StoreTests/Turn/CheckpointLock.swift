import Glibc

/// Holds what SQLite locks while a program brings the log into the register: byte 121 of the
/// shared memory's file (WAL-mode file format, 2.3.1, WAL_CKPT_LOCK).
final class CheckpointLock {
    private let descriptor: Int32

    /// Takes the lock by an open file description of its own, as another program's would be.
    init(_ register: String) throws {
        descriptor = open(register + "-shm", O_RDWR | O_CLOEXEC)
        var lock = flock(
            l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 121, l_len: 1, l_pid: 0)
        // F_OFD_SETLK, which Glibc's module for Swift leaves out.
        guard descriptor >= 0, fcntl(descriptor, 37, &lock) == 0 else { throw Clerk.Missing() }
    }

    func release() { close(descriptor) }
}
