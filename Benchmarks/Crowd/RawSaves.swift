import GRDB

/// The floor: two rows in one transaction, as SQLite alone lets many writers do it.
final class RawSaves {
    private let queue: DatabaseQueue

    init(_ store: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(60)
        queue = try DatabaseQueue(path: store, configuration: configuration)
        try queue.inDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA journal_mode = WAL;
                    PRAGMA synchronous = FULL;
                    CREATE TABLE IF NOT EXISTS visit (
                        id INTEGER PRIMARY KEY, person INTEGER, day INTEGER, note TEXT);
                    CREATE TABLE IF NOT EXISTS person (id INTEGER PRIMARY KEY, last INTEGER);
                    """)
        }
    }

    /// Saves once; nil if the file was locked all the time.
    func save() -> Int64? {
        try? queue.inDatabase { database in
            var key: Int64 = 0
            try database.inTransaction(.immediate) {
                let person = Int64.random(in: 1...5_000)
                try database.execute(
                    sql: "INSERT INTO visit (person, day, note) VALUES (?, ?, ?)",
                    arguments: [person, 20_111_123, "at home, all well"])
                key = database.lastInsertedRowID
                try database.execute(
                    sql: """
                        INSERT INTO person (id, last) VALUES (?, ?)
                        ON CONFLICT (id) DO UPDATE SET last = excluded.last
                        """, arguments: [person, key])
                return .commit
            }
            return key
        }
    }
}
