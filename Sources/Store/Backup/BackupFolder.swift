public import Domain
import Glibc

/// A folder in which the backups of one register are kept, a file a backup.
public struct BackupFolder: Sendable {
    /// Where it is.
    public let path: String

    /// Names a folder, which must be there.
    public init(_ path: String) { self.path = path }

    /// The backups in it that Huize named, the newest first.
    public func backups() throws(RegistryError) -> [BackupEntry] {
        try names().compactMap { name in
            BackupName(name).flatMap { BackupEntry(at: "\(path)/\(name)", name: $0) }
        }.sorted { $0.name > $1.name }
    }

    /// Adds a backup of a register, and then removes those that need not be kept any more.
    ///
    /// Nothing is removed unless the new backup is sound, and never a file that Huize did not
    /// name. Of two that run at a time the second does nothing.
    /// - Parameters:
    ///   - rotation: how many are kept; nil to remove none.
    ///   - now: after which it is named.
    ///   - today: by which day it is judged what is still to do.
    /// - Throws: ``RegistryError/busy`` while another backup into this folder runs.
    public func add(
        _ register: RegisterFile, keeping rotation: Rotation?, at now: Instant,
        asOf today: Day
    ) throws(RegistryError) -> BackupReport {
        let name = BackupName(at: now)
        try FileState.checkNew("\(path)/\(name.text)")
        guard let lock = FileLock("\(path)/.huize-backup.lock") else {
            switch errno {
            case ENOSPC, EDQUOT: throw .diskFull
            case EACCES, EROFS: throw .readOnly
            default: throw .busy
            }
        }
        defer { lock.release() }
        var report = try register.backUp(
            to: "\(path)/\(name.text)", at: now, asOf: today)
        guard let rotation, report.trial.isSound else { return report }
        let all = try backups()
        let kept = rotation.kept(of: all.map(\.name))
        for old in all where old.name != name && !kept.contains(old.name) {
            guard unlink(old.path) == 0 else { continue }
            report.removed.append(old.path)
        }
        return report
    }

    private func names() throws(RegistryError) -> [String] {
        guard let names = FolderNames.all(in: path) else {
            throw errno == EACCES ? .readOnly : .unusable(FileWords.folderMissing(path))
        }
        return names
    }
}
