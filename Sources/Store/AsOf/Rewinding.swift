import Domain
import GRDB

/// Takes a copy of a register back to the state behind an entry of its journal.
///
/// Rows get back what they were, the latest change first; then what follows from them is worked out
/// anew. Neither triggers nor foreign keys watch over it: every row was right when it was kept.
struct Rewinding {
    let database: Database
    let definitions: Definitions
    /// The last entry that stays.
    let entry: Int64
    let day: Day

    /// Does it, in the copy that the database is.
    func run() throws {
        for name in try String.fetchAll(
            database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
        {
            try database.execute(sql: "DROP TRIGGER \(name)")
        }
        var follow = RewoundRecords(database: database, entry: entry)
        try follow.collect()
        try follow.removeSearchKeys()
        try takeBack()
        try follow.collect()
        try follow.addSearchKeys()
        try follow.writeDue(definitions, today: day)
        try count()
        try forgetLater()
    }

    private func takeBack() throws {
        var added = try Row.fetchAll(
            database,
            sql: """
                SELECT entry, table_name, first FROM history_added WHERE entry > ?
                ORDER BY entry DESC
                """, arguments: [entry])[...]
        func removeAdded(since limit: Int64) throws {
            while let row = added.first, row[0] as Int64 > limit {
                try removeRows(of: row[1], from: row[2])
                added.removeFirst()
            }
        }
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT entry, table_name, operation, record, was FROM history_row
                WHERE id >= (SELECT min(id) FROM history_row WHERE entry > ?) ORDER BY id DESC
                """, arguments: [entry])
        while let row = try rows.next() {
            try removeAdded(since: row[0])
            var columns = ColumnReader(row, "history_row", from: 1)
            guard let table = HistoryTable.named(try columns.text()) else {
                throw RegistryError.damaged("history_row.table_name")
            }
            try takeBack(
                try columns.text(), in: table, try columns.text(), was: columns.textOrNil())
        }
        try removeAdded(since: entry)
    }

    private func takeBack(
        _ operation: String, in table: HistoryTable, _ record: String, was: String?
    ) throws {
        let key = try Journal.value([ImageValue].self, of: record).map(\.stored)
        let old = try was.map { try Journal.value([String: ImageValue].self, of: $0) } ?? [:]
        guard key.count == table.key.count else {
            throw RegistryError.damaged("history_row.record")
        }
        let columns = table.columns.filter { old[$0] != nil }
        let values = columns.map { old[$0]?.stored }
        let place = table.key.map { "\($0) = ?" }.joined(separator: " AND ")
        switch operation {
        case "added":
            try execute("DELETE FROM \(table.name) WHERE \(place)", key)
        case "changed":
            let changes = columns.map { "\($0) = ?" }.joined(separator: ", ")
            try execute("UPDATE \(table.name) SET \(changes) WHERE \(place)", values + key)
        default:
            let names = table.key + columns
            let marks = Array(repeating: "?", count: names.count).joined(separator: ", ")
            try execute(
                """
                INSERT INTO \(table.name) (\(names.joined(separator: ", "))) VALUES (\(marks))
                """, key + values)
        }
    }

    private func removeRows(of table: String, from first: Int64) throws {
        for other in HistoryTable.all {
            guard let (owner, column) = other.owner, owner == table else { continue }
            try execute("DELETE FROM \(other.name) WHERE \(column) >= ?", [first])
        }
    }

    /// Works out the counts of the first screen.
    private func count() throws {
        func sum(_ condition: String, _ table: String, _ value: String = "count(*)") -> String {
            "(SELECT \(value) FROM \(table) WHERE village = code AND \(condition))"
        }
        let pending = "status IN \(Schema.pending)"
        let columns = [
            sum("status = 'active'", "household"), sum("death IS NULL", "person"),
            sum("death IS NULL AND residence = 'away'", "person"),
            sum("death IS NULL AND residence = 'incoming'", "person"),
            sum(pending, "entitlement", "count(DISTINCT person)"), sum(pending, "entitlement"),
            sum(pending, "entitlement", "coalesce(sum(amount_fen), 0)"),
            sum("status = 'returned'", "entitlement"), sum("status = 'blocked'", "entitlement"),
        ]
        try database.execute(
            sql: """
                DELETE FROM tally;
                INSERT INTO tally (village, households, persons, away, incoming, pending_persons,
                    pending_payments, pending_fen, returned, blocked)
                SELECT code, \(columns.joined(separator: ", ")) FROM area WHERE code % 1000 <> 0;
                DELETE FROM month_tally;
                INSERT INTO month_tally (village, month, visits, screenings)
                SELECT village, month, sum(visits), sum(screenings) FROM (
                    SELECT village, day / 100 AS month, 1 AS visits, 0 AS screenings FROM visit
                    UNION ALL SELECT village, day / 100, 0, 1 FROM screening)
                GROUP BY village, month;
                """)
    }

    /// Leaves out what came later, and what is about nothing but the present.
    private func forgetLater() throws {
        let end = (day + 1).start.milliseconds
        for (table, moment) in HistoryTable.dated.sorted(by: { $0.key < $1.key }) {
            try execute("DELETE FROM \(table) WHERE \(moment) >= ?", [end])
        }
        for table in ["draft", "case_claim"] { try execute("DELETE FROM \(table)", []) }
        try execute("DELETE FROM journal_change WHERE entry > ?", [entry])
        try execute("DELETE FROM journal WHERE id > ?", [entry])
        try execute(
            "UPDATE journal_head SET (entry, hash) = (SELECT id, hash FROM journal WHERE id = ?)",
            [entry])
        try execute("DELETE FROM history_added WHERE entry > ?", [entry])
        try execute("DELETE FROM history_row WHERE entry > ?", [entry])
    }

    private func execute(
        _ sql: String, _ arguments: [(any DatabaseValueConvertible)?]
    ) throws {
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
    }
}

extension ImageValue {
    /// The value as a column holds it.
    fileprivate var stored: (any DatabaseValueConvertible)? {
        switch self {
        case .number(let number): number
        case .text(let text): text
        case .truth(let truth): truth
        case .nothing, .list, .record: nil
        }
    }
}
