public import Domain
import GRDB

extension RegistryStore {
    /// Whom the annual review of a year meets, in walking order.
    public func reviewList(
        _ query: ReviewQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<ReviewRow> {
        guard let area = account.reach(query.area) else { return .empty }
        let list = ReviewList(query: query, area: area, definitions: file.definitions)
        return try read { try list.page(page, $0) }
    }
}

/// Persons whose entitlement goes on only after the annual review of a year.
struct ReviewList {
    var query: ReviewQuery
    /// Where; never wider than the account's own.
    var area: AreaCode
    /// Programme and version of every rule that asks for the review; no version for what was
    /// taken over from paper.
    private let rules: [(programme: String, version: String)]

    init(query: ReviewQuery, area: AreaCode, definitions: Definitions) {
        self.query = query
        self.area = area
        let end = Day(year: query.year, month: 12, day: 31)
        rules = definitions.programmes.flatMap { programme in
            let current = end.flatMap { programme.rule(on: $0) }
            return programme.rules.filter(\.isReviewedYearly).map { (programme.code, $0.version) }
                + (current?.isReviewedYearly == true ? [(programme.code, "")] : [])
        }
    }

    /// One row a person: the first of their cases stands for all.
    private var rows: Keyset {
        var list = Keyset(
            columns: PersonRow.columns, source: "benefit_case AS c", index: "benefit_case_ready",
            joins: """
                CROSS JOIN person AS p ON p.id = c.person
                CROSS JOIN household AS h ON h.id = p.household
                CROSS JOIN area AS a ON a.code = p.village
                """,
            place: ("c.village", area),
            condition: """
                \(entitled("c")) AND NOT EXISTS (SELECT 1 FROM benefit_case AS o
                    WHERE o.person = c.person AND o.id < c.id AND \(entitled("o")))
                """,
            arguments: entitledArguments + entitledArguments,
            order: ["c.village", "c.walk_key", "c.person"])
        if query.isOpenOnly {
            list.condition += """
                 AND coalesce((SELECT r.outcome FROM annual_review AS r
                    WHERE r.person = c.person AND r.year = ? ORDER BY r.id DESC LIMIT 1),
                    'notMet') = 'notMet'
                """
            list.arguments += [query.year]
        }
        return list
    }

    private func entitled(_ alias: String) -> String {
        let marks = Array(repeating: "(?, ?)", count: rules.count).joined(separator: ", ")
        return """
            \(alias).state = 'ready' AND \(alias).year IN (?, ?)
            AND (\(alias).programme, coalesce(\(alias).rule, '')) IN (VALUES \(marks))
            """
    }

    private var entitledArguments: StatementArguments {
        rules.reduce(into: [query.year - 1, query.year]) { arguments, rule in
            arguments += [rule.programme, rule.version]
        }
    }

    func page(_ request: PageRequest, _ database: Database) throws -> Page<ReviewRow> {
        guard !rules.isEmpty else { return .empty }
        let list = rows
        return try list.page(request, database) { found in
            let person = try PersonRow(found.row, from: list.offset)
            return ReviewRow(
                key: found.key, person: person,
                programmes: try programmes(of: person.id, database),
                review: try ReviewRecord.latest(of: person.id, for: query.year, database))
        }
    }

    private func programmes(of person: Person.ID, _ database: Database) throws -> [String] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT DISTINCT c.programme FROM benefit_case AS c
                WHERE c.person = ? AND \(entitled("c")) ORDER BY c.programme
                """)
        return try String.fetchAll(
            statement, arguments: [person.rawValue] + entitledArguments)
    }
}
