import Domain
import Foundation
import GRDB

extension FileCheck {
    /// What SQLite itself finds.
    static let sqlite = FileCheck(term: CheckWords.sqlite) { subject in
        try String.fetchAll(subject.database, sql: "PRAGMA integrity_check(10)")
            .filter { $0 != "ok" }.map(CheckWords.structure)
    }

    /// Records that refer to records that are not there.
    static let references = FileCheck(term: CheckWords.references) { subject in
        let tables = try String.fetchAll(
            subject.database, sql: #"SELECT "table" FROM pragma_foreign_key_check"#)
        return Dictionary(grouping: tables, by: { $0 }).sorted { $0.key < $1.key }
            .map { CheckWords.dangling($0.key, $0.value.count) }
    }

    /// The chain of the journal, from its first entry on.
    static let journal = FileCheck(term: CheckWords.journal) { subject in
        var previous = Data(count: 32)
        var expected: Int64 = 1
        let rows = try Row.fetchCursor(
            subject.database,
            sql: """
                SELECT id, at, account, kind, area, subject, reason, submission, command, undoes,
                    origin, previous_hash, hash
                FROM journal ORDER BY id
                """)
        while let row = try rows.next() {
            let id: Int64 = row["id"]
            guard id == expected else { return [CheckWords.entryMissing(expected)] }
            let hash: Data = row["hash"]
            let entry = try journalEntry(row, id, subject.database)
            let right = JournalHash.hash(entry, id: id, previous: Array(previous))
            guard row["previous_hash"] == previous, Array(hash) == right else {
                return [CheckWords.entryChanged(id)]
            }
            previous = hash
            expected += 1
        }
        return []
    }

    private static func journalEntry(
        _ row: Row, _ id: Int64, _ database: Database
    ) throws -> JournalEntry {
        var columns = ColumnReader(row, "journal", from: 1)
        let at = Instant(milliseconds: try columns.number())
        let account: Account.ID = try columns.id()
        let kind: CommandKind = try columns.code()
        let area = try columns.areaOrEverywhere()
        var entry = JournalEntry(
            at: at, account: account, kind: kind, area: area, subject: try columns.text())
        entry.reason = columns.textOrNil()
        entry.submission = columns.textOrNil().map { SubmissionID($0) }
        entry.command = columns.textOrNil()
        entry.undoes = columns.idOrNil()
        entry.origin = columns.textOrNil()
        entry.changes = try Journal.changes(of: JournalEntryID(rawValue: id), database)
        return entry
    }
}
