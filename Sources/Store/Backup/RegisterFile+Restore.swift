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
            guard isBeyondUse(error) else { throw error }
            guard force else { throw .unusable(FileWords.brokenInTheWay(path)) }
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
        let after = try target.overwrite(from: source)
        // Others may write again by now: their entries make no difference to whether it is whole.
        try translating { try target.queue.inDatabase { try Copying.verify($0) } }
        _ = try open(at: path, definitions: definitions)
        return RestoreReport(before: before, after: after, setAside: nil)
    }

    /// Whether what stands in a register of ours is the reason for not opening it.
    ///
    /// A register that is busy, or on a full disk, is a healthy one: others may be writing into it.
    private static func isBeyondUse(_ error: RegistryError) -> Bool {
        switch error {
        case .damaged, .altered: true
        default: false
        }
    }

    /// Puts a damaged register aside, once what takes its place is whole and on the disk.
    private static func replaceDamaged(
        _ path: String, with source: DatabaseQueue, _ definitions: Definitions
    ) throws(RegistryError) -> RestoreReport {
        let aside = FileState.freeName(path + ".damaged")
        let counts: RegisterCounts
        do throws(RegistryError) {
            counts = try Copying.copy(
                source, to: path,
                makingRoom: { () throws(RegistryError) in
                    try move(path, to: aside)
                })
        } catch {
            if access(path, F_OK) != 0 { try? move(aside, to: path) }
            throw error
        }
        _ = try open(at: path, definitions: definitions)
        return RestoreReport(before: nil, after: counts, setAside: aside)
    }

    /// Renames a register with the files that SQLite keeps beside it: all of them, or none.
    private static func move(_ path: String, to other: String) throws(RegistryError) {
        var moved: [String] = []
        for suffix in ["-wal", "-shm", ""] where access(path + suffix, F_OK) == 0 {
            guard rename(path + suffix, other + suffix) == 0 else {
                let reason = errno
                for suffix in moved { rename(other + suffix, path + suffix) }
                throw reason == ENOSPC ? .diskFull : .readOnly
            }
            moved.append(suffix)
        }
    }

    /// Refuses to restore from what is no whole register that this program knows.
    private static func checkBackup(
        _ source: DatabaseQueue, _ path: String
    ) throws(RegistryError) {
        try translating {
            try source.read { database in
                try FileState.check(database, path)
                try Copying.verify(database)
            }
        }
    }
}
