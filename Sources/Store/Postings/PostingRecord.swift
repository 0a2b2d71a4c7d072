import Domain
import GRDB

/// A row of `posting`.
struct PostingRecord: StoredRecord {
    static let text = TableText(
        "posting", ["level", "area", "programme", "year", "place", "first", "last"])

    var posting: Posting

    var rowID: Int64 { posting.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        let details = posting.details
        return [
            details.level.rawValue, details.area.number, details.programme, details.year,
            details.place, details.first.number, details.last.number,
        ]
    }

    init(_ posting: Posting) {
        self.posting = posting
    }

    init(_ columns: inout ColumnReader) throws {
        posting = Posting(
            id: try columns.id(),
            details: PostingDetails(
                level: try columns.code(), area: try columns.area(),
                programme: try columns.text(), year: Int(try columns.number()),
                place: try columns.text(), first: try columns.day(), last: try columns.day()))
    }

    /// Puts cases on the list.
    func list(_ cases: [BenefitCase.ID], _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO posting_case (posting, benefit_case) VALUES (?, ?)")
        for id in cases { try statement.execute(arguments: [rowID, id.rawValue]) }
    }

    /// Whether a case is on the list.
    func lists(_ id: BenefitCase.ID, _ database: Database) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: "SELECT 1 FROM posting_case WHERE posting = ? AND benefit_case = ?")
        return try Int.fetchOne(statement, arguments: [rowID, id.rawValue]) != nil
    }
}
