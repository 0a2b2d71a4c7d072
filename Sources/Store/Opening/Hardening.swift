import CSqlite
import GRDB

/// What every connection is forbidden: a register may have been made by somebody else.
enum Hardening {
    /// The longest text or row, in bytes; the largest answer of a bank is a quarter of it.
    static let longestValue: Int32 = 64 << 20

    /// Limits and forbids, before anything of the file is read.
    static func apply(to database: Database) throws {
        guard let connection = database.sqliteConnection,
            huize_harden(connection) == SQLITE_OK
        else { throw DatabaseError(resultCode: .SQLITE_ERROR, message: "db_config") }
        sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longestValue)
        sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 20)
        sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
        // A page whose cells do not fit into it is damage, found before it is used.
        try database.execute(sql: "PRAGMA cell_size_check = ON")
    }

    /// Says whether triggers and rules of the file may use any function: they may once they are
    /// known to be ours, which write JSON, and until then harmless ones only.
    static func trust(_ database: Database, _ isTrusted: Bool) throws {
        guard let connection = database.sqliteConnection,
            huize_trust(connection, isTrusted ? 1 : 0) == SQLITE_OK
        else { throw DatabaseError(resultCode: .SQLITE_ERROR, message: "db_config") }
    }
}
