import GRDB

extension Schema {
    /// Brings the tables to this program's version, all in one transaction.
    ///
    /// The version is read inside it: another program may have done it a moment ago.
    static func migrate(_ database: Database, by scripts: [[String]] = Schema.scripts) throws {
        try database.inTransaction(.immediate) {
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            for script in scripts.dropFirst(version) {
                for part in script { try database.execute(sql: part) }
            }
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(max(version, scripts.count))")
            return .commit
        }
    }
}
