import Domain
import GRDB

/// A row of `visit`.
struct VisitRecord: StoredRecord {
    static let text = TableText(
        "visit",
        [
            "household", "person", "village", "day", "place", "purpose", "topics", "services",
            "consent", "outcome", "note", "next_visit", "lmp", "entered_at", "entered_by",
        ])

    var visit: Visit
    /// The household's village.
    var village: AreaCode

    var rowID: Int64 { visit.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        let details = visit.details
        return [
            details.household.rawValue, details.person?.rawValue, village.number,
            details.day.number, details.place.rawValue, details.purpose,
            details.topics.joined(separator: ","), details.services.joined(separator: ","),
            details.consent.rawValue, details.outcome, details.note, details.nextVisit?.number,
            details.lastMenstrualPeriod?.number, visit.entry.at.milliseconds,
            visit.entry.by.rawValue,
        ]
    }

    init(_ visit: Visit, village: AreaCode) {
        self.visit = visit
        self.village = village
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Visit.ID = try columns.id()
        let household: Household.ID = try columns.id()
        let person: Person.ID? = columns.idOrNil()
        village = try columns.area()
        let day = try columns.day()
        let place: VisitPlace = try columns.code()
        var details = VisitDetails(
            household: household, person: person, day: day, place: place,
            purpose: try columns.text())
        details.topics = try columns.codes()
        details.services = try columns.codes()
        details.consent = try columns.code()
        details.outcome = columns.textOrNil()
        details.note = columns.textOrNil()
        details.nextVisit = try columns.dayOrNil()
        details.lastMenstrualPeriod = try columns.dayOrNil()
        let at = Instant(milliseconds: try columns.number())
        visit = Visit(
            id: id, details: details, entry: ServiceEntry(at: at, by: try columns.id()))
    }
}
