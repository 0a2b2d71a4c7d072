public import Domain
import GRDB
import Synchronization

extension RegisterFile {
    /// Fills a register that was just made with whole villages, all in one transaction.
    ///
    /// The records come with their keys, village after village, each township's together. Indexes
    /// are taken away first and built at the end, where each grows in the order of its rows and
    /// not at random.
    /// - Parameters:
    ///   - villages: the records; read once.
    ///   - accounts: who works with the register; one with the founder's key takes their place.
    ///   - usual: whose screens open when nobody is named.
    ///   - today: the day on which the register stands from now on, and by which it is judged
    ///     what is due.
    ///   - at: when it is done.
    ///   - progress: told how many villages are in.
    public func load(
        _ villages: some Sequence<VillageRecords>, accounts: [Account], usual: Account? = nil,
        today: Day, at: Instant,
        progress: (Int) -> Void = { _ in }
    ) throws(RegistryError) {
        try translating {
            try queue.inDatabase { database in
                try Self.hurry(database)
                try database.inTransaction(.exclusive) {
                    guard try Int.fetchOne(database, sql: "SELECT count(*) FROM person") == 0
                    else { throw RegistryError.unusable(FileWords.exists(path)) }
                    let parts = try Self.takeParts(database)
                    try Self.employ(accounts, database)
                    let first = try AccountRecord.fetchAll(
                        database, where: "true ORDER BY id LIMIT 1", [])
                    guard let founder = first.first?.account else {
                        throw RegistryError.damaged("account")
                    }
                    let loader = Loader(
                        database, definitions, today: today, by: founder.id, at: at)
                    var count = 0
                    for village in villages {
                        try loader.add(village)
                        count += 1
                        progress(count)
                    }
                    try loader.finish()
                    for part in parts { try database.execute(sql: part) }
                    try Self.tell(count, by: founder, at: at, database)
                    try Setting.standingDay.set("\(today.number)", database)
                    if let usual { try Setting.usualLogin.set(usual.login, database) }
                    return .commit
                }
                try Self.slowDown(database)
            }
        }
        commits.add(1, ordering: .relaxed)
    }

    private static func employ(_ accounts: [Account], _ database: Database) throws {
        for account in accounts {
            let isKnown = try AccountRecord.fetch(account.id.rawValue, database) != nil
            let record = AccountRecord(account)
            if isKnown { try record.update(database) } else { try record.insert(database) }
        }
    }

    /// A new file has nothing to lose: its pages are written once, and checked at the end.
    private static func hurry(_ database: Database) throws {
        try database.execute(
            sql: """
                PRAGMA journal_mode = DELETE;
                PRAGMA foreign_keys = OFF;
                PRAGMA cache_size = -200000;
                """)
    }

    private static func slowDown(_ database: Database) throws {
        try database.execute(
            sql: """
                PRAGMA cache_size = -2000;
                PRAGMA foreign_keys = ON;
                PRAGMA optimize;
                """)
        // A register of a test lives in memory, where there is no such mode.
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    }

    /// Drops every index, and the triggers that keep history, and answers how to make them again.
    private static func takeParts(_ database: Database) throws -> [String] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT type, name, sql FROM sqlite_master
                WHERE type = 'index' AND sql IS NOT NULL OR type = 'trigger' AND name GLOB ?
                """, arguments: [Schema.historyTriggerNames])
        return try rows.map { row in
            let (type, name): (String, String) = (row[0], row[1])
            try database.execute(sql: "DROP \(type) \(name)")
            return row[2]
        }
    }

    private static func tell(
        _ villages: Int, by founder: Account, at: Instant, _ database: Database
    ) throws {
        let persons = try Int.fetchOne(database, sql: "SELECT count(*) FROM person") ?? 0
        let entry = try Journal.append(
            JournalEntry(
                at: at, account: founder.id, kind: .foundRegister, area: founder.area,
                subject: "\(villages) / \(persons)"),
            database)
        // Before it the register was empty: nothing is kept of how it was filled.
        try Setting.historyFrom.set("\(entry.rawValue)", database)
        try database.execute(sql: "DELETE FROM history_added; DELETE FROM history_row")
    }
}
