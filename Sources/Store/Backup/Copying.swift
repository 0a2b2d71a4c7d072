import Domain
import GRDB
import Glibc

/// Copies whole registers.
enum Copying {
    /// Copies a register to a new file, under another name until it is whole and on the disk.
    ///
    /// - Parameter examine: looks at the whole copy before it gets its name, and refuses it by
    ///   throwing.
    static func copy(
        _ source: DatabaseQueue, to path: String,
        examining examine: (String, RegisterCounts) throws(RegistryError) -> Void = { _, _ in }
    ) throws(RegistryError) -> RegisterCounts {
        let part = "\(path)\(BackupName.partMark)\(getpid())"
        try reserve(part)
        do {
            let counts = try translating { () throws -> RegisterCounts in
                let queue = try DatabaseQueue(
                    path: part,
                    configuration: RegisterFile.configuration(patience: RegisterFile.patience))
                let counts = try fill(queue, from: source)
                try queue.inDatabase { database in
                    // The copy shall be one file that opens from a read-only medium too.
                    try database.execute(sql: "PRAGMA journal_mode = DELETE")
                    try verify(database, holds: counts)
                }
                try queue.close()
                return counts
            }
            try examine(part, counts)
            try settle(part, as: path)
            return counts
        } catch {
            remove(part)
            throw error
        }
    }

    /// Makes `target` the same as `source`, all in one transaction of `target`.
    static func fill(
        _ target: DatabaseQueue, from source: DatabaseQueue
    ) throws -> RegisterCounts {
        try source.read { database in
            let counts = try RegisterCounts(database)
            try target.inDatabase { try database.backup(to: $0) }
            return counts
        }
    }

    /// Refuses a copy that is not whole.
    static func verify(_ database: Database, holds counts: RegisterCounts) throws {
        let findings = try String.fetchAll(database, sql: "PRAGMA integrity_check(3)")
        guard findings == ["ok"] else {
            throw RegistryError.damaged(findings.joined(separator: "; "))
        }
        let found = try RegisterCounts(database)
        guard found == counts else {
            throw RegistryError.damaged("\(found) / \(counts)")
        }
    }

    /// Takes a name for a file that nobody else may read.
    static func reserve(_ path: String) throws(RegistryError) {
        let file = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            switch errno {
            case EEXIST: throw .unusable(FileWords.exists(path))
            case ENOSPC, EDQUOT: throw .diskFull
            default: throw .readOnly
            }
        }
        close(file)
    }

    /// Removes a register's file and those that SQLite keeps beside it.
    static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
        unlink(Turn.path(of: path))
    }

    /// Gives a whole file its name, and waits until the disk has both.
    private static func settle(_ part: String, as path: String) throws(RegistryError) {
        try sync(part)
        guard rename(part, path) == 0 else { throw errno == ENOSPC ? .diskFull : .readOnly }
        try sync(FileState.folder(of: path))
    }

    private static func sync(_ path: String) throws(RegistryError) {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .readOnly }
        defer { close(file) }
        guard fsync(file) == 0 else {
            throw errno == ENOSPC || errno == EDQUOT ? .diskFull : .failed("fsync")
        }
    }
}
