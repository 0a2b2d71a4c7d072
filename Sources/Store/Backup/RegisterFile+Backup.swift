public import Domain
import GRDB
import Glibc

extension RegisterFile {
    /// The setting that holds when the register was last backed up, in milliseconds.
    static let lastBackup = "last_backup"

    /// Copies the register to a new file while others go on working, and checks the copy.
    ///
    /// The copy is one moment's state; it gets its name only once it is whole and on the disk.
    /// - Parameters:
    ///   - path: where to; nothing may be there.
    ///   - now: what the first screen will show as the last backup.
    /// - Returns: what the copy holds.
    public func backUp(to path: String, at now: Instant) throws(RegistryError) -> RegisterCounts {
        try FileState.checkNew(path)
        let counts = try Copying.copy(queue, to: path)
        _ = try write { database in
            try database.execute(
                sql: """
                    INSERT INTO setting (key, value) VALUES (?, ?)
                    ON CONFLICT (key) DO UPDATE SET value = excluded.value
                    """, arguments: [RegisterFile.lastBackup, "\(now.milliseconds)"])
        }
        return counts
    }
}
