import Domain
import GRDB
import Glibc

/// Restoring a backup where nobody looks, to see that it can be restored.
struct Trial {
    let backup: String
    let definitions: Definitions
    /// Where the backup is restored to for a while.
    let place: String

    /// - Parameter folder: where there is room for a second copy; nil for beside the backup.
    init(of backup: String, _ definitions: Definitions, in folder: String? = nil) {
        self.backup = backup
        self.definitions = definitions
        let name = backup.split(separator: "/").last ?? "backup"
        let folder = folder ?? FileState.folder(of: backup)
        place = Leftovers.trial(of: "\(folder)/\(name)")
    }

    /// Restores the backup, opens it as a register, compares its counts and runs the checks.
    ///
    /// - Parameters:
    ///   - today: by which day it is judged what is still to do; nil for the day of the last entry
    ///     of its journal.
    ///   - counts: what it must hold; nil to take what it says.
    func run(
        _ checks: [FileCheck], on today: Day? = nil,
        expecting counts: RegisterCounts? = nil
    ) throws(RegistryError) -> TrialReport {
        defer { Copying.remove(place) }
        let (version, lock) = try restore()
        defer { lock.release() }
        let file = try RegisterFile(at: place, definitions, patience: RegisterFile.patience)
        if version < Schema.version { try file.upgradeCopy() }
        let found = try file.counts()
        if let counts, counts != found {
            throw .damaged("\(found) / \(counts)")
        }
        let day = if let today { today } else { try file.lastDay() }
        let report = try file.run(checks, on: day, progress: { _ in })
        try translating { try file.queue.close() }
        return TrialReport(version: version, counts: found, report: report)
    }

    /// Copies the backup to its place; answers the version it had, and the lock of the copy.
    private func restore() throws(RegistryError) -> (Int64, FileLock) {
        let source = try RegisterFile(
            at: backup, definitions, patience: RegisterFile.patience, readonly: true)
        let version = try translating {
            try source.queue.read { try FileState.check($0, backup) }
        }
        let (_, lock) = try Copying.copyHeld(source.queue, to: place)
        try translating { try source.queue.close() }
        return (version, lock)
    }
}
