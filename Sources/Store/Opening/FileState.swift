import Domain
import GRDB
import Glibc

/// What can be said of a path before SQLite touches it.
enum FileState {
    /// Refuses a path where no register can lie, or where it cannot be written.
    ///
    /// The file itself is not opened here: closing it would take away the locks that SQLite holds
    /// on it in this program, and with them what others know of our connections.
    static func checkExisting(_ path: String) throws(RegistryError) {
        try checkReadable(path)
        try checkPlace(of: path)
        guard access(path, R_OK | W_OK) == 0 else { throw .readOnly }
    }

    /// Refuses a path where no backup can lie, or where it cannot be read.
    static func checkReadable(_ path: String) throws(RegistryError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw errno == EACCES ? .readOnly : .unusable(FileWords.missing(path))
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .unusable(FileWords.folder(path))
        default: throw .unusable(FileWords.notAFile(path))
        }
        guard access(path, R_OK) == 0 else { throw .readOnly }
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

    /// Refuses another program's database, a register that a newer program wrote, and one whose
    /// tables are not those that this program makes.
    /// - Returns: the version of the file.
    @discardableResult
    static func check(_ database: Database, _ path: String) throws -> Int64 {
        let version = try version(database, path)
        if let strange = try SchemaText.strangeObject(in: database, version: Int(version)) {
            throw RegistryError.altered(FileWords.altered(path, strange))
        }
        try Hardening.trust(database, true)
        return version
    }

    /// The version of a register's file, whatever its tables are.
    static func version(_ database: Database, _ path: String) throws -> Int64 {
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

    /// The path from the root; the path itself if there is nothing.
    static func wholePath(of path: String) -> String {
        guard let found = realpath(path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
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
}
