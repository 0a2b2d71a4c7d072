import Domain
import GRDB
import Glibc

/// What can be said of a path before SQLite touches it.
enum FileState {
    /// Refuses a path that holds no register of ours, or one that cannot be written.
    static func checkExisting(_ path: String) throws(RegistryError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw errno == EACCES ? .readOnly : .unusable(FileWords.missing(path))
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .unusable(FileWords.folder(path))
        default: throw .unusable(FileWords.notAFile(path))
        }
        guard beginsAsSQLite(path) else {
            throw access(path, R_OK) == 0 ? .unusable(FileWords.foreign(path)) : .readOnly
        }
        try checkPlace(of: path)
        guard access(path, R_OK | W_OK) == 0 else { throw .readOnly }
    }

    /// Refuses a path where no new register can be made.
    static func checkNew(_ path: String) throws(RegistryError) {
        var status = stat()
        if lstat(path, &status) == 0 { throw .unusable(FileWords.exists(path)) }
        let folder = folder(of: path)
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw .unusable(FileWords.folderMissing(folder))
        }
        try checkPlace(of: path)
    }

    /// Refuses another program's database and a register that a newer program wrote.
    /// - Returns: the version of the file.
    @discardableResult
    static func checkVersion(_ database: Database, _ path: String) throws -> Int64 {
        let application = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let version = try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard application == Schema.applicationID, version > 0 else {
            throw RegistryError.unusable(FileWords.foreign(path))
        }
        guard version <= Schema.version else {
            throw RegistryError.unusable(
                FileWords.newer(path, found: version, known: Schema.version))
        }
        return version
    }

    /// The folder in which a file lies.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A name that no file has yet: the one wanted, or with a number behind it.
    static func freeName(_ wanted: String) -> String {
        var (name, number) = (wanted, 1)
        while access(name, F_OK) == 0 {
            number += 1
            name = "\(wanted)-\(number)"
        }
        return name
    }

    /// SQLite keeps two files beside the register: the folder must be local and writable.
    private static func checkPlace(of path: String) throws(RegistryError) {
        let folder = folder(of: path)
        var status = stat()
        if stat(folder, &status) == 0,
            Mounts.ofThisMachine().isNetwork(device: UInt64(status.st_dev))
        {
            throw .unusable(FileWords.network(path))
        }
        guard access(folder, W_OK | X_OK) == 0 else { throw .readOnly }
    }

    private static func beginsAsSQLite(_ path: String) -> Bool {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var header = [UInt8](repeating: 0, count: 16)
        return read(file, &header, 16) == 16 && header == Array("SQLite format 3\0".utf8)
    }
}
