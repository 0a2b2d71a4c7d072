import GRDB

extension Schema {
    /// Brings the tables to this program's version, all in one transaction.
    static func migrate(_ database: Database, by scripts: [[String]] = Schema.scripts) throws {
        try database.inTransaction(.immediate) {
            try runMissing(scripts, on: database)
            return .commit
        }
    }

    /// Runs the scripts that a file lacks, within a transaction that the caller has begun.
    ///
    /// The version is read inside it: another program may have done it a moment ago.
    static func runMissing(
        _ scripts: [[String]] = Schema.scripts, on database: Database
    ) throws {
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        for script in scripts.dropFirst(version) {
            for part in script { try database.execute(sql: part) }
        }
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(max(version, scripts.count))")
    }
}
