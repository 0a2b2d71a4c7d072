import Domain
import GRDB

/// A row of `paper`.
struct PaperRecord: StoredRecord {
    static let text = TableText(
        "paper",
        ["person", "kind", "shown_on", "is_confirmed", "note", "entered_at", "entered_by"])

    var paper: Paper

    var rowID: Int64 { paper.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        let details = paper.details
        return [
            details.person.rawValue, details.kind, details.shownOn.number,
            details.isConfirmed ? 1 : 0, details.note, paper.entry.at.milliseconds,
            paper.entry.by.rawValue,
        ]
    }

    init(_ paper: Paper) {
        self.paper = paper
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Paper.ID = try columns.id()
        let person: Person.ID = try columns.id()
        let kind = try columns.text()
        let shownOn = try columns.day()
        let isConfirmed = try columns.number() != 0
        let details = PaperDetails(
            person: person, kind: kind, shownOn: shownOn, isConfirmed: isConfirmed,
            note: columns.textOrNil())
        let at = Instant(milliseconds: try columns.number())
        paper = Paper(
            id: id, details: details, entry: ServiceEntry(at: at, by: try columns.id()))
    }

    /// The papers that persons showed, the latest last.
    static func fetch(of persons: [Person.ID], _ database: Database) throws -> [PaperRecord] {
        try fetchAll(
            database,
            where: """
                person IN (SELECT value FROM json_each(?)) ORDER BY person, shown_on, id
                """, [persons.jsonList])
    }
}
