import Domain
import GRDB

/// Cases that were reviewed at a level and stand in no posting of it yet.
struct WaitingList {
    let database: Database
    let definitions: Definitions

    /// One case, with the list on which it belongs.
    struct Entry {
        var reviewed: ReviewedCase
        var village: AreaCode
        var programme: String
        var year: Int
    }

    /// The cases of one list, in walking order.
    func cases(
        of level: Level, in area: AreaCode, programme: String, year: Int
    ) throws -> [ReviewedCase] {
        try entries(
            of: level, in: area, where: "c.programme = ? AND c.year = ?", [programme, year]
        ).map(\.reviewed)
    }

    /// Every case in an area that waits at a level.
    func entries(
        of level: Level, in area: AreaCode, where condition: String = "true",
        _ arguments: StatementArguments = []
    ) throws -> [Entry] {
        guard let state = level.postedState else { return [] }
        let statement = try database.cachedStatement(
            sql: """
                SELECT c.id, c.rule, c.waiting_since, c.village, c.programme, c.year,
                    (SELECT max(o.last) FROM posting_case AS l
                        CROSS JOIN posting AS o ON o.id = l.posting
                        WHERE l.benefit_case = c.id AND o.level = ?)
                FROM benefit_case AS c INDEXED BY benefit_case_reviewed
                WHERE c.state = ? AND c.state IN \(Schema.reviewed)
                    AND c.village BETWEEN ? AND ? AND \(condition)
                ORDER BY c.village, c.walk_key, c.person, c.id
                """)
        let bounds = area.bounds
        let rows = try Row.fetchCursor(
            statement, arguments: [level.rawValue, state.rawValue] + bounds + arguments)
        var entries: [Entry] = []
        while let row = try rows.next() {
            var columns = ColumnReader(row, "benefit_case")
            let id: BenefitCase.ID = try columns.id()
            let rule = columns.textOrNil()
            let reviewedOn = Instant(milliseconds: try columns.number()).day
            let village = try columns.area()
            let programme = try columns.text()
            let year = Int(try columns.number())
            if let posted = try columns.dayOrNil(), posted >= reviewedOn { continue }
            guard
                definitions.programme(programme)?.posting(at: level, by: rule, on: reviewedOn)
                    != nil
            else { continue }
            entries.append(
                Entry(
                    reviewed: ReviewedCase(id: id, rule: rule, reviewedOn: reviewedOn),
                    village: village, programme: programme, year: year))
        }
        return entries
    }
}
