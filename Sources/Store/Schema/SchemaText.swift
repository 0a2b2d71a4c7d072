import Domain
import GRDB

/// The tables, indexes and triggers of a file as SQLite keeps them, to be compared with those that
/// our scripts make.
///
/// A trigger or a changed rule in a file that somebody else made would otherwise do its maker's
/// work with every save.
enum SchemaText {
    /// What SQLite adds by itself when it counts rows for its planner.
    private static let statistics = """
        type = 'table' AND (
            name = 'sqlite_stat1' AND sql = 'CREATE TABLE sqlite_stat1(tbl,idx,stat)' OR
            name = 'sqlite_stat4'
                AND sql = 'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)')
        """

    /// One object of a file, in a fixed order of all.
    private static let objects = """
        SELECT name, type || char(31) || name || char(31) || tbl_name || char(31)
            || coalesce(sql, '') AS text
        FROM sqlite_schema WHERE NOT (\(statistics)) ORDER BY text
        """

    /// The name of an object that the scripts up to a version do not make, or make otherwise, or
    /// of one that is missing; nil if the file is as they make it.
    static func strangeObject(in database: Database, version: Int) throws -> String? {
        if version == Schema.scripts.count, try digest(of: database) == Schema.digest {
            return nil
        }
        let made = try made(version)
        let found = try list(database)
        let strange = Set(found).symmetricDifference(made).map(\.name).min()
        // What stands there twice is in no difference of sets.
        return strange ?? (found.count == made.count ? nil : "sqlite_schema")
    }

    /// The digest of all of it, SHA-256 in hexadecimal.
    static func digest(of database: Database) throws -> String {
        let all = try String.fetchOne(
            database, sql: "SELECT group_concat(text, char(30)) FROM (\(objects))")
        return SHA256.hex(of: all ?? "")
    }

    /// What the scripts make of an empty file.
    static func made(_ version: Int) throws -> [Object] {
        let queue = try DatabaseQueue()
        return try queue.inDatabase { database in
            try Schema.migrate(database, by: Array(Schema.scripts.prefix(version)))
            return try list(database)
        }
    }

    private static func list(_ database: Database) throws -> [Object] {
        try Row.fetchAll(database, sql: objects).map { Object(name: $0[0], text: $0[1]) }
    }

    /// A table, an index or a trigger.
    struct Object: Hashable {
        let name: String
        let text: String
    }
}
