import Domain
import GRDB
import Glibc

/// Copies whole registers.
enum Copying {
    /// Copies a register to a new file, under another name until it is whole and on the disk.
    static func copy(
        _ source: DatabaseQueue, to path: String,
        examining examine: (String, RegisterCounts) throws(RegistryError) -> Void = { _, _ in },
        makingRoom makeRoom: () throws(RegistryError) -> Void = {}
    ) throws(RegistryError) -> RegisterCounts {
        let (counts, lock) = try copyHeld(
            source, to: path, examining: examine, makingRoom: makeRoom)
        lock.release()
        return counts
    }

    /// The same with the lock by which others see that somebody still works on the copy.
    ///
    /// What earlier copies that were cut off left in the folder goes first.
    /// - Parameters:
    ///   - examine: looks at the whole copy before it gets its name, and refuses it by throwing.
    ///   - makeRoom: takes away what has the name until then, once the copy is on the disk.
    static func copyHeld(
        _ source: DatabaseQueue, to path: String,
        examining examine: (String, RegisterCounts) throws(RegistryError) -> Void = { _, _ in },
        makingRoom makeRoom: () throws(RegistryError) -> Void = {}
    ) throws(RegistryError) -> (RegisterCounts, FileLock) {
        Leftovers(in: FileState.folder(of: path)).remove()
        let part = Leftovers.part(of: path)
        let lock = try FileLock(making: part)
        do {
            let counts = try translating { () throws -> RegisterCounts in
                let queue = try DatabaseQueue(
                    path: part,
                    configuration: RegisterFile.configuration(patience: RegisterFile.patience))
                let counts = try queue.inDatabase { try fill($0, from: source) }
                try queue.inDatabase { database in
                    // The copy shall be one file that opens from a read-only medium too.
                    try database.execute(sql: "PRAGMA journal_mode = DELETE")
                    try verify(database, holds: counts)
                }
                try queue.close()
                return counts
            }
            try examine(part, counts)
            try sync(part)
            try makeRoom()
            try settle(part, as: path)
            return (counts, lock)
        } catch {
            remove(part)
            lock.release()
            throw error
        }
    }

    /// Makes `target` the same as `source`, all in one transaction of `target`.
    static func fill(
        _ target: Database, from source: DatabaseQueue
    ) throws -> RegisterCounts {
        try source.read { database in
            let counts = try RegisterCounts(database)
            try database.backup(to: target)
            return counts
        }
    }

    /// Refuses a file that SQLite finds damaged.
    static func verify(_ database: Database) throws {
        let findings = try String.fetchAll(database, sql: "PRAGMA integrity_check(3)")
        guard findings == ["ok"] else {
            throw RegistryError.damaged(findings.joined(separator: "; "))
        }
    }

    /// Refuses a copy that is not whole.
    private static func verify(_ database: Database, holds counts: RegisterCounts) throws {
        try verify(database)
        let found = try RegisterCounts(database)
        guard found == counts else {
            throw RegistryError.damaged("\(found) / \(counts)")
        }
    }

    /// Removes a register's file and those that SQLite keeps beside it.
    static func remove(_ path: String) {
        for file in files(of: path) { unlink(file) }
    }

    /// What stands behind the name of a register in those of the files beside it.
    static let suffixes = ["-wal", "-shm", "-journal", Turn.path(of: "")]

    /// A register's file and those that are kept beside it.
    static func files(of path: String) -> [String] { [path] + suffixes.map { path + $0 } }

    /// Gives a file that the disk has its name, and waits until the disk has that, too.
    private static func settle(_ part: String, as path: String) throws(RegistryError) {
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
