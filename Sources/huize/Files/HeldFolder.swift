import Glibc

/// A folder that is open; closed when let go.
///
/// Ways lead on from the folder itself, not from its name: whatever takes that name meanwhile, the
/// folder stays the same, and no link is followed on the way.
final class HeldFolder: Sendable {
    private let descriptor: Int32

    private init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Opens a folder by its path, links and all; nil with `errno` if it cannot be.
    static func open(_ path: String) -> HeldFolder? {
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        return descriptor < 0 ? nil : HeldFolder(descriptor)
    }

    deinit {
        close(descriptor)
    }

    /// The folder `name` in this one, which must be no link; nil with `errno` if it cannot be
    /// opened.
    func folder(_ name: String, making: Bool) -> HeldFolder? {
        if making, mkdirat(descriptor, name, 0o700) != 0, errno != EEXIST { return nil }
        let found = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        return found < 0 ? nil : HeldFolder(found)
    }

    /// What lies under a name here, as `S_IFMT` tells kinds; nil if nothing does.
    func kind(of name: String) -> mode_t? {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return status.st_mode & S_IFMT
    }

    /// The path of a file here, good as long as the folder is held.
    func path(of file: String) -> String { "/proc/self/fd/\(descriptor)/\(file)" }
}
