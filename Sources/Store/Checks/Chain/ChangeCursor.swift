import Domain
import GRDB

/// The changes of the journal beside its entries, read once from the first to the last.
final class ChangeCursor {
    private let rows: RowCursor
    private var next: (entry: Int64, change: JournalFields.Change)?

    init(_ database: Database) throws {
        rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT entry, position, table_name, record, before, after FROM journal_change
                ORDER BY entry, position
                """)
        try advance()
    }

    /// The changes of an entry; entries are asked for in the order of their numbers.
    func changes(of entry: Int64) throws -> [JournalFields.Change] {
        var found: [JournalFields.Change] = []
        while let (number, change) = next, number <= entry {
            if number == entry { found.append(change) }
            try advance()
        }
        return found
    }

    private func advance() throws {
        next = try rows.next().map { row in
            var columns = ColumnReader(row, "journal_change")
            let entry = columns.numberOrNil() ?? .min
            return (
                entry,
                JournalFields.Change(
                    position: columns.numberOrNil() ?? -1, table: columns.textOrNil() ?? "",
                    record: columns.numberOrNil() ?? 0, before: columns.textOrNil(),
                    after: columns.textOrNil())
            )
        }
    }
}
