import GRDB

/// A value kept for the whole register, by its key in `setting`.
enum Setting: String {
    /// When the register was last backed up, in milliseconds.
    case lastBackup = "last_backup"
    /// In which folder it was made, where one that was cut off may have left something.
    case backupFolder = "backup_folder"
    /// When the last backup was restored on trial, and how many findings there were.
    case lastBackupCheck = "last_backup_check"
    /// When the whole register was last checked, and how many findings there were.
    case lastCheck = "last_check"
    /// The day on which an invented register stands, `yyyymmdd`.
    case standingDay = "standing_day"
    /// The entry of the journal from which on every change of a row is kept; none for the first.
    case historyFrom = "history_from"
    /// Whose screens open when nobody is named.
    case usualLogin = "usual_login"

    /// The value; nil if it was never set.
    func value(_ database: Database) throws -> String? {
        let statement = try database.cachedStatement(
            sql: "SELECT value FROM setting WHERE key = ?")
        return try String.fetchOne(statement, arguments: [rawValue])
    }

    /// Sets the value, in place of the one before.
    func set(_ value: String, _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO setting (key, value) VALUES (?, ?)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value
                """)
        try statement.execute(arguments: [rawValue, value])
    }
}
