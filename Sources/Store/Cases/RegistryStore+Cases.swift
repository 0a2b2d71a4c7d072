public import Domain
import GRDB

extension RegistryStore {
    /// How many cases are looked at together, so that what is read of them stays small.
    private static let slice = 400

    /// Cases, the longest waiting first.
    public func cases(
        _ query: CaseQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<CaseRow> {
        guard let list = list(of: query) else { return .empty }
        return try read { try list.page(page, $0) }
    }

    /// The keys of all cases of a query, in the order of the list.
    public func caseKeys(_ query: CaseQuery) throws(RegistryError) -> [BenefitCase.ID] {
        guard let list = list(of: query) else { return [] }
        return try read { try list.keys($0) }
    }

    /// How many cases wait, group by group.
    public func caseTotals(
        _ query: CaseQuery, by grouping: CaseGrouping
    ) throws(RegistryError) -> [CaseTotal] {
        guard let list = list(of: query) else { return [] }
        return try read { try list.totals(by: grouping, $0) }
    }

    private func list(of query: CaseQuery) -> CaseList? {
        account.reach(query.area).map { CaseList(query: query, area: $0) }
    }

    /// The cases of a person, the latest year first.
    public func cases(of person: Person.ID) throws(RegistryError) -> [CaseRow] {
        let rows = try read { database in
            guard let record = try PersonRecord.fetch(person.rawValue, database),
                sees(record.village)
            else { throw RegistryError.notFound }
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(CaseRow.columns), \(PersonRow.columns)
                    FROM benefit_case AS c CROSS JOIN \(PersonRow.tables)
                    WHERE c.person = ? AND p.id = c.person
                    ORDER BY c.year DESC, c.programme, c.id
                    """)
            let rows = try Row.fetchAll(statement, arguments: [person.rawValue]).map { row in
                let id: Int64 = row[0]
                return try CaseRow(row, from: 0, key: PageKey([.number(id)]))
            }
            return try CaseGates.notingUpheld(in: rows, database)
        }
        try noteLook(at: .person(person))
        return rows
    }

    /// What keeps cases from moving so on a day; empty if all of them may.
    public func obstacles(
        to move: MoveCases, on today: Day
    ) throws(RegistryError) -> [CaseObstacle] {
        let obstacles = try read { database in
            let request = try move.decide(by: file.definitions)
            let own = try account.household(database)
            let desk = CaseGates(
                database: database, definitions: file.definitions, today: today)
            let ids = request.cases
            return try stride(from: 0, to: ids.count, by: Self.slice).flatMap { first in
                let records = try CaseRecord.fetch(
                    Array(ids[first..<min(first + Self.slice, ids.count)]), in: account.area,
                    database)
                let gates = try ClaimRows.noted(
                    in: try desk.gates(of: records, isJudged: request.action.isJudged),
                    besides: account.id, at: moment(on: today), database)
                return gates.compactMap { gate -> CaseObstacle? in
                    do throws(CaseObstacle) {
                        _ = try gate.decide(request, by: account, of: own, on: today)
                        return nil
                    } catch {
                        return error
                    }
                }
            }
        }
        for obstacle in obstacles { try noteLook(at: .benefitCase(obstacle.benefitCase)) }
        return obstacles
    }

    /// Who may be given the mandate to review at a level in an area.
    public func reviewers(
        at level: Level, in area: AreaCode
    ) throws(RegistryError) -> [Account] {
        guard account.reach(area) != nil else { throw .notFound }
        return try read { database in
            let day = entrance.now?().day
            return try AccountRecord.all(database).map(\.account).filter {
                $0.mayComeIn(on: day) && $0.mayReview(at: level) && $0.area.contains(area)
            }
        }
    }
}
