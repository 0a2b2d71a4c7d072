import Domain
import GRDB

/// A row of `screening`; its results are rows of their own.
struct ScreeningRecord: StoredRecord {
    static let text = TableText(
        "screening",
        [
            "kind", "person", "partner", "household", "village", "day", "provider", "consent",
            "risk_class", "note", "next_visit", "entered_at", "entered_by",
        ])

    /// The screening; without its results until `loadResults` has read them.
    var screening: Screening
    /// The household to which the person belonged.
    var household: Household.ID
    /// The household's village.
    var village: AreaCode

    var rowID: Int64 { screening.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        let details = screening.details
        return [
            details.kind, details.person.rawValue, details.partner?.rawValue, household.rawValue,
            village.number, details.day.number, details.provider, details.consent.rawValue,
            details.riskClass?.rawValue, details.note, details.nextVisit?.number,
            screening.entry.at.milliseconds, screening.entry.by.rawValue,
        ]
    }

    init(_ screening: Screening, household: Household.ID, village: AreaCode) {
        self.screening = screening
        self.household = household
        self.village = village
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Screening.ID = try columns.id()
        let kind = try columns.text()
        let person: Person.ID = try columns.id()
        let partner: Person.ID? = columns.idOrNil()
        household = try columns.id()
        village = try columns.area()
        var details = ScreeningDetails(
            kind: kind, person: person, partner: partner, day: try columns.day())
        details.provider = columns.textOrNil()
        details.consent = try columns.code()
        details.riskClass = try columns.codeOrNil()
        details.note = columns.textOrNil()
        details.nextVisit = try columns.dayOrNil()
        let at = Instant(milliseconds: try columns.number())
        screening = Screening(
            id: id, details: details, entry: ServiceEntry(at: at, by: try columns.id()))
    }
}

extension ScreeningRecord {
    /// Adds a result of a screening: the screening, its place, then the result's own columns.
    static let insertResult = """
        INSERT INTO screening_result
            (screening, position, subject, item, value, unit, lower, upper)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// Adds the results of the screening.
    func insertResults(_ database: Database) throws {
        let statement = try database.cachedStatement(sql: Self.insertResult)
        for (position, result) in screening.details.results.enumerated() {
            try statement.execute(
                arguments: [
                    rowID, position, result.subject.rawValue, result.item, result.value,
                    result.unit, result.lower?.text, result.upper?.text,
                ])
        }
    }

    /// Reads the results of the screening.
    mutating func loadResults(_ database: Database) throws {
        screening.details.results = try Self.results(of: screening.id, database)
    }

    /// The results of a screening in the order in which they were given.
    static func results(
        of id: Screening.ID, _ database: Database
    ) throws -> [ScreeningResult] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT subject, item, value, unit, lower, upper FROM screening_result
                WHERE screening = ? ORDER BY position
                """)
        return try Row.fetchAll(statement, arguments: [id.rawValue]).map { row in
            var columns = ColumnReader(row, "screening_result")
            let subject: ScreeningResult.Subject = try columns.code()
            return ScreeningResult(
                item: try columns.text(), subject: subject, value: try columns.text(),
                unit: columns.textOrNil(), lower: try columns.quantityOrNil(),
                upper: try columns.quantityOrNil())
        }
    }
}
