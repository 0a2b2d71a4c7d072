import Domain
import GRDB

extension FileCheck {
    /// Records as they stand, against what the journal says last of each.
    ///
    /// An import changes thousands of records and keeps no image of them: whatever the journal
    /// said before the latest import is not held against its kind of record.
    static let images = FileCheck(term: CheckWords.images) { subject in
        let history = JournalHistory(
            area: .everywhere, definitions: subject.definitions, sight: .full,
            database: subject.database)
        let imported =
            try Int64.fetchOne(
                subject.database, sql: "SELECT max(id) FROM journal WHERE kind = ?",
                arguments: [CommandKind.importFile.rawValue]) ?? 0
        return try [JournalTable.household, .person, .visit, .screening, .paper].flatMap { table in
            try differing(
                table, after: table == .paper ? 0 : imported, history, subject.database)
        }
    }

    /// So many records are named; whoever changed more has not hidden.
    private static let mostNamed = 50

    private static func differing(
        _ table: JournalTable, after imported: Int64, _ history: JournalHistory,
        _ database: Database
    ) throws -> [Phrase] {
        // Who was only looked at has no image there.
        // Of a group SQLite gives the columns of the row that has the greatest entry.
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT record, max(entry), after FROM journal_change
                WHERE table_name = ? AND coalesce(before, after) IS NOT NULL
                GROUP BY record HAVING max(entry) > ?
                """, arguments: [table.rawValue, imported])
        var found: [Phrase] = []
        while let row = try rows.next(), found.count < mostNamed {
            var columns = ColumnReader(row, "journal_change")
            let (record, entry) = (try columns.number(), try columns.number())
            let said = columns.textOrNil()
            let stands = try table.standing(record, as: said, database)
            guard case .differs(let image) = stands else { continue }
            let fields = try history.changes(table, before: said, after: image).map(\.term)
            found.append(
                CheckWords.differs(
                    table.rawValue, record, entry, fields: said == nil || image == nil ? [] : fields
                ))
        }
        return found
    }
}

extension JournalTable {
    /// Whether a record stands as an image says.
    fileprivate enum Standing {
        case same
        /// As this image instead; nil if there is no such record.
        case differs(String?)
    }

    fileprivate func standing(
        _ id: Int64, as image: String?, _ database: Database
    ) throws -> Standing {
        switch self {
        case .household:
            try Self.compare(image, HouseholdRecord.fetch(id, database)?.household)
        case .person: try Self.compare(image, PersonRecord.fetch(id, database)?.person)
        case .visit: try Self.compare(image, VisitRecord.fetch(id, database)?.visit)
        case .paper: try Self.compare(image, PaperRecord.fetch(id, database)?.paper)
        case .screening:
            try Self.compare(image, Self.screening(id, database))
        default: .same
        }
    }

    private static func screening(_ id: Int64, _ database: Database) throws -> Screening? {
        var record = try ScreeningRecord.fetch(id, database)
        try record?.loadResults(database)
        return record?.screening
    }

    private static func compare<Record: Codable & Equatable>(
        _ image: String?, _ record: Record?
    ) throws -> Standing {
        // An image of an earlier version may be written otherwise and mean the same; one that says
        // nothing at all was changed itself, which the chain tells.
        let said = image.flatMap { try? Journal.value(Record.self, of: $0) }
        if image != nil && said == nil { return .same }
        return said == record ? .same : .differs(try record.map { try Journal.json($0) })
    }
}
