import Domain
import GRDB

/// A row of `annual_review`.
struct ReviewRecord: StoredRecord {
    static let text = TableText(
        "annual_review",
        ["person", "year", "outcome", "day", "note", "entered_at", "entered_by"])

    var review: AnnualReview

    var rowID: Int64 { review.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        [
            review.person.rawValue, review.year, review.outcome.rawValue, review.day.number,
            review.note, review.entry.at.milliseconds, review.entry.by.rawValue,
        ]
    }

    init(_ review: AnnualReview) {
        self.review = review
    }

    init(_ columns: inout ColumnReader) throws {
        let id: AnnualReview.ID = try columns.id()
        let person: Person.ID = try columns.id()
        let year = Int(try columns.number())
        let outcome: ReviewOutcome = try columns.code()
        let day = try columns.day()
        let note = columns.textOrNil()
        let at = Instant(milliseconds: try columns.number())
        review = AnnualReview(
            id: id, person: person, year: year, outcome: outcome, day: day, note: note,
            entry: ServiceEntry(at: at, by: try columns.id()))
    }

    /// The latest review of a person for a year: the one that counts.
    static func latest(
        of person: Person.ID, for year: Int, _ database: Database
    ) throws -> AnnualReview? {
        try fetchAll(
            database, where: "person = ? AND year = ? ORDER BY id DESC LIMIT 1",
            [person.rawValue, year]
        ).first?.review
    }
}
