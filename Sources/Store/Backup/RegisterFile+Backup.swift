public import Domain
import GRDB
import Glibc

extension RegisterFile {
    /// Copies the register to a new file while others go on working, and restores the copy on
    /// trial.
    ///
    /// The copy is one moment's state; it gets its name only once it is whole, on the disk and was
    /// restored. What the checks find in it is in the register too and is reported: a backup of a
    /// register with a fault is better than none.
    /// - Parameters:
    ///   - path: where to; nothing may be there.
    ///   - now: what the first screen will show as the last backup.
    ///   - today: by which day it is judged what is still to do; nil for that of `now`.
    public func backUp(
        to path: String, at now: Instant, asOf today: Day? = nil
    ) throws(RegistryError) -> BackupReport {
        do throws(RegistryError) {
            let trial = try copyAndTry(path, at: now, asOf: today)
            log?.note(.backup(.done, findings: trial.report.findings.count))
            return BackupReport(path: path, trial: trial)
        } catch {
            log?.note(.backup(LogOutcome(error), findings: nil))
            throw error
        }
    }

    private func copyAndTry(
        _ path: String, at now: Instant, asOf today: Day?
    ) throws(RegistryError) -> TrialReport {
        try checkPresent()
        try FileState.checkNew(path)
        var trial: TrialReport?
        _ = try Copying.copy(queue, to: path) { part, counts throws(RegistryError) in
            trial = try Trial(of: part, definitions)
                .run(FileCheck.all, on: today ?? now.day, expecting: counts)
        }
        guard let trial else { throw .failed("trial") }
        // The backup is whole and has its name: a register that is full or busy does without the
        // note.
        try? note(trial.report, at: now, ofBackup: path)
        return trial
    }

    /// Restores a backup on trial and throws the restored register away.
    ///
    /// - Parameters:
    ///   - folder: where there is room for it; nil for beside the backup.
    ///   - today: by which day it is judged what is still to do; nil for the day of the last entry
    ///     of its journal.
    public static func tryOut(
        backup: String, in folder: String?, definitions: Definitions, today: Day?
    ) throws(RegistryError) -> TrialReport {
        let trial = Trial(of: backup, definitions, in: folder)
        try FileState.checkReadable(backup)
        return try trial.run(FileCheck.all, on: today)
    }

    /// Keeps what checks of the whole register found, for who asks how the register is.
    ///
    /// - Parameter backup: where the backup lies whose checks they are; nil for the register's.
    public func note(
        _ report: CheckReport, at now: Instant, ofBackup backup: String? = nil
    ) throws(RegistryError) {
        if backup == nil { log?.note(.check(findings: report.findings.count)) }
        try write { database in
            let result = CheckResult(at: now, findings: report.findings.count).text
            try Setting.lastCheck.set(result, database)
            guard let backup else { return }
            try Setting.backupFolder.set(
                FileState.wholePath(of: FileState.folder(of: backup)), database)
            try Setting.lastBackup.set("\(now.milliseconds)", database)
            try Setting.lastBackupCheck.set(result, database)
        }
    }

    /// The same register once more, in memory: what is done to one is not done to the other.
    public func copyInMemory() throws(RegistryError) -> RegisterFile {
        let copy = try translating {
            RegisterFile(
                path: ":memory:",
                queue: try DatabaseQueue(
                    configuration: Self.configuration(patience: Self.patience)),
                definitions: definitions)
        }
        _ = try translating { try copy.queue.inDatabase { try Copying.fill($0, from: queue) } }
        return copy
    }
}
