import GRDB

extension Schema {
    /// Brings the tables from `version` to this program's, all in one transaction.
    static func migrate(_ database: Database, from version: Int64) throws {
        try database.inTransaction(.immediate) {
            for script in scripts[Int(version)...] {
                for part in script { try database.execute(sql: part) }
            }
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
            return .commit
        }
    }
}
