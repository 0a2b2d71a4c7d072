public import Domain
import GRDB
import Glibc

extension RegisterFile {
    /// How the register is; cheap enough to be asked every minute.
    public func status() throws(RegistryError) -> RegisterStatus {
        try read { database in
            let tally = try Row.fetchOne(
                database,
                sql: "SELECT coalesce(sum(households), 0), coalesce(sum(persons), 0) FROM tally")
            let last = try Row.fetchOne(
                database, sql: "SELECT id, at FROM journal ORDER BY id DESC LIMIT 1")
            let backup = try Setting.lastBackup.value(database).flatMap { Int64($0) }
            let unfinished = leftovers(besides: try Setting.backupFolder.value(database))
            return RegisterStatus(
                path: path, size: Self.size(of: path), logSize: Self.size(of: path + "-wal"),
                free: Self.free(in: FileState.folder(of: path)),
                unfinished: unfinished.count, unfinishedSize: unfinished.bytes,
                version: try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
                households: tally?[0] ?? 0, persons: tally?[1] ?? 0,
                lastEntry: last?[0] ?? 0,
                lastEntryAt: (last?[1] as Int64?).map { Instant(milliseconds: $0) },
                lastBackup: backup.map { Instant(milliseconds: $0) },
                backupCheck: try Setting.lastBackupCheck.value(database)
                    .flatMap { CheckResult($0) }
                    // A backup that an earlier program made was not tried out.
                    .flatMap { $0.at.milliseconds == backup ? $0 : nil },
                lastCheck: try Setting.lastCheck.value(database).flatMap { CheckResult($0) })
        }
    }

    /// The day of the last entry of the journal.
    func lastDay() throws(RegistryError) -> Day {
        let at = try read {
            try Int64.fetchOne($0, sql: "SELECT at FROM journal ORDER BY id DESC LIMIT 1")
        }
        return Instant(milliseconds: at ?? 0).day
    }

    /// What copies that were cut off have left beside the register and where backups are made.
    private func leftovers(besides folder: String?) -> (count: Int, bytes: Int64) {
        let own = FileState.wholePath(of: FileState.folder(of: path))
        return Set([own, folder ?? own]).map { Leftovers(in: $0).measured() }
            .reduce(into: (count: 0, bytes: 0)) { $0 = ($0.count + $1.count, $0.bytes + $1.bytes) }
    }

    static func size(of path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    private static func free(in folder: String) -> Int64 {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return 0 }
        return Int64(clamping: UInt64(status.f_bavail) &* UInt64(status.f_frsize))
    }
}
