import Glibc

/// A backup in its folder, as it can be seen without opening it.
public struct BackupEntry: Hashable, Sendable {
    /// Where it lies.
    public let path: String
    /// What its name tells.
    public let name: BackupName
    /// Its size in bytes.
    public let size: Int64

    /// Looks at a file; nil if it is none.
    init?(at path: String, name: BackupName) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.path = path
        self.name = name
        size = Int64(status.st_size)
    }
}
