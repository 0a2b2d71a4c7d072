public import Domain
import GRDB
import Glibc

extension RegisterFile {
    /// Brings back a backup.
    ///
    /// An existing register is overwritten within one transaction of its own, so that programs
    /// that have it open see the restored one and a cut line leaves the old one. A register that
    /// is too damaged for that, or whose tables were altered, is put aside, not removed.
    /// - Parameters:
    ///   - force: whether an existing register may be overwritten.
    ///   - log: where it is noted.
    public static func restore(
        from backup: String, to path: String, force: Bool, definitions: Definitions,
        log: RegisterLog? = nil
    ) throws(RegistryError) -> RestoreReport {
        do throws(RegistryError) {
            let report = try bringBack(backup, to: path, force: force, definitions)
            log?.note(.restore(.done))
            return report
        } catch {
            log?.note(.restore(LogOutcome(error)))
            throw error
        }
    }

    private static func bringBack(
        _ backup: String, to path: String, force: Bool, _ definitions: Definitions
    ) throws(RegistryError) -> RestoreReport {
        try FileState.checkReadable(backup)
        let source = try RegisterFile(
            at: backup, definitions, patience: patience, readonly: true
        ).queue
        try checkBackup(source, backup)
        guard access(path, F_OK) == 0 else {
            try FileState.checkNew(path)
            let counts = try Copying.copy(source, to: path)
            _ = try open(at: path, definitions: definitions)
            return RestoreReport(before: nil, after: counts, setAside: nil)
        }
        do throws(RegistryError) {
            return try overwrite(path, with: source, force: force, definitions)
        } catch {
            guard force, isBeyondUse(path, error) else { throw error }
            return try replaceDamaged(path, with: source, definitions)
        }
    }

    private static func overwrite(
        _ path: String, with source: DatabaseQueue, force: Bool, _ definitions: Definitions
    ) throws(RegistryError) -> RestoreReport {
        let target = try open(at: path, definitions: definitions)
        let before = try target.counts()
        guard force else {
            throw .unusable(FileWords.inTheWay(path, persons: before.persons))
        }
        let after = try translating { () throws -> RegisterCounts in
            let counts = try Copying.fill(target.queue, from: source)
            try target.queue.inDatabase { try Copying.verify($0, holds: counts) }
            return counts
        }
        _ = try open(at: path, definitions: definitions)
        return RestoreReport(before: before, after: after, setAside: nil)
    }

    /// Whether a register of ours cannot be opened any more, for what stands in it.
    private static func isBeyondUse(_ path: String, _ error: RegistryError) -> Bool {
        if case .damaged = error { return true }
        let queue = try? DatabaseQueue(path: path, configuration: configuration(patience: patience))
        return (try? queue?.read { try FileState.version($0, path) }) != nil
    }

    private static func replaceDamaged(
        _ path: String, with source: DatabaseQueue, _ definitions: Definitions
    ) throws(RegistryError) -> RestoreReport {
        let aside = FileState.freeName(path + ".damaged")
        for suffix in ["", "-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
            guard rename(path + suffix, aside + suffix) == 0 else { throw .readOnly }
        }
        let counts = try Copying.copy(source, to: path)
        _ = try open(at: path, definitions: definitions)
        return RestoreReport(before: nil, after: counts, setAside: aside)
    }

    /// Refuses to restore from what is no whole register that this program knows.
    private static func checkBackup(
        _ source: DatabaseQueue, _ path: String
    ) throws(RegistryError) {
        try translating {
            try source.read { database in
                try FileState.check(database, path)
                try Copying.verify(database, holds: RegisterCounts(database))
            }
        }
    }
}
