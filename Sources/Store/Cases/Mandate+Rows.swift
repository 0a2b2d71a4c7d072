import Domain
import GRDB

/// Rows of `mandate`.
extension Mandate {
    /// The mandates of cases, each case's from the village up.
    static func all(
        of cases: [BenefitCase.ID], _ database: Database
    ) throws -> [BenefitCase.ID: [Mandate]] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT benefit_case, number, level, reviewer, given_by, given_on FROM mandate
                WHERE benefit_case IN (SELECT value FROM json_each(?))
                """)
        var mandates: [BenefitCase.ID: [Mandate]] = [:]
        let rows = try Row.fetchCursor(statement, arguments: [cases.jsonList])
        while let row = try rows.next() {
            var columns = ColumnReader(row, "mandate")
            let id: BenefitCase.ID = try columns.id()
            mandates[id, default: []].append(
                Mandate(
                    number: try columns.text(), level: try columns.code(),
                    reviewer: try columns.id(), givenBy: try columns.id(),
                    givenOn: try columns.day()))
        }
        // The nation comes first among levels; reviews begin in the village.
        return mandates.mapValues { $0.sorted { $0.level > $1.level } }
    }

    /// Keeps the mandate instead of one that the case had for the level.
    func keep(for id: BenefitCase.ID, _ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO mandate (benefit_case, level, number, reviewer, given_by, given_on)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (benefit_case, level) DO UPDATE SET number = excluded.number,
                    reviewer = excluded.reviewer, given_by = excluded.given_by,
                    given_on = excluded.given_on
                """
        ).execute(
            arguments: [
                id.rawValue, level.rawValue, number, reviewer.rawValue, givenBy.rawValue,
                givenOn.number,
            ])
    }
}
