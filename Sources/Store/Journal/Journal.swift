import Domain
import Foundation
import GRDB

/// The journal of a register: every change, chained by hashes so that a gap or a rewritten entry
/// is noticed.
enum Journal {
    /// Adds an entry behind the last one.
    @discardableResult
    static func append(_ entry: JournalEntry, _ database: Database) throws -> JournalEntryID {
        let last = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1"))
        let id = (last?["id"] as Int64? ?? 0) + 1
        let previous = last?["hash"] as Data? ?? Data(count: 32)
        let hash = Data(JournalHash.hash(entry, id: id, previous: Array(previous)))
        try database.cachedStatement(
            sql: """
                INSERT INTO journal (id, at, account, kind, area, subject, reason, submission,
                    command, undoes, origin, previous_hash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                id, entry.at.milliseconds, entry.account.rawValue, entry.kind.rawValue,
                entry.area.number, entry.subject, entry.reason, entry.submission?.description,
                entry.command, entry.undoes?.rawValue, entry.origin, previous, hash,
            ])
        try database.cachedStatement(
            sql: """
                INSERT INTO journal_head (id, entry, hash) VALUES (1, ?, ?)
                ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, hash = excluded.hash
                """
        ).execute(arguments: [id, hash])
        let addChange = try database.cachedStatement(
            sql: """
                INSERT INTO journal_change (entry, position, table_name, record, before, after)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        for (position, change) in entry.changes.enumerated() {
            try addChange.execute(
                arguments: [
                    id, position, change.table.rawValue, change.record, change.before,
                    change.after,
                ])
        }
        return JournalEntryID(rawValue: id)
    }

    /// The changes of an entry, the main record first.
    static func changes(
        of entry: JournalEntryID, _ database: Database
    ) throws -> [JournalChange] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT table_name, record, before, after FROM journal_change
                WHERE entry = ? ORDER BY position
                """)
        return try Row.fetchAll(statement, arguments: [entry.rawValue]).map { row in
            var columns = ColumnReader(row, "journal_change")
            return JournalChange(
                table: try columns.code(), record: try columns.number(),
                before: columns.textOrNil(), after: columns.textOrNil())
        }
    }

    /// JSON whose text is the same whenever the value is.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The value of such JSON.
    static func value<Value: Decodable>(_ type: Value.Type, of json: String) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(json.utf8))
        } catch {
            throw RegistryError.damaged("journal: \(error)")
        }
    }
}
