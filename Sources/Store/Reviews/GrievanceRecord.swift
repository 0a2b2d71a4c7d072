import Domain
import GRDB

/// A row of `grievance`; its steps are rows of their own.
struct GrievanceRecord: StoredRecord {
    static let text = TableText(
        "grievance",
        [
            "village", "person", "kind", "text", "benefit_case", "received_on", "due", "outcome",
            "closed_on", "told_how",
        ])

    var grievance: Grievance

    var rowID: Int64 { grievance.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        let details = grievance.details
        return [
            details.village.number, details.person?.rawValue, details.kind, details.text,
            details.benefitCase?.rawValue, details.receivedOn.number, details.due.number,
            grievance.outcome, grievance.closedOn?.number, grievance.toldHow,
        ]
    }

    init(_ grievance: Grievance) {
        self.grievance = grievance
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Grievance.ID = try columns.id()
        let village = try columns.area()
        let person: Person.ID? = columns.idOrNil()
        let kind = try columns.text()
        let text = try columns.text()
        let benefitCase: BenefitCase.ID? = columns.idOrNil()
        let details = GrievanceDetails(
            village: village, person: person, kind: kind, text: text, benefitCase: benefitCase,
            receivedOn: try columns.day(), due: try columns.day())
        let outcome = columns.textOrNil()
        let closedOn = try columns.dayOrNil()
        grievance = Grievance(
            id: id, details: details, outcome: outcome, closedOn: closedOn,
            toldHow: columns.textOrNil())
    }

    /// Fetches what was done.
    mutating func loadSteps(_ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT at, by, text FROM grievance_step WHERE grievance = ? ORDER BY number")
        grievance.steps = try Row.fetchAll(statement, arguments: [rowID]).map { row in
            var columns = ColumnReader(row, "grievance_step")
            let at = Instant(milliseconds: try columns.number())
            return GrievanceStep(at: at, by: try columns.id(), text: try columns.text())
        }
    }

    /// Adds the steps from a number on, counted from 0.
    func insertSteps(from first: Int, _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO grievance_step (grievance, number, at, by, text)
                VALUES (?, ?, ?, ?, ?)
                """)
        for (number, step) in grievance.steps.enumerated().dropFirst(first) {
            try statement.execute(
                arguments: [
                    rowID, number + 1, step.at.milliseconds, step.by.rawValue, step.text,
                ])
        }
    }
}
