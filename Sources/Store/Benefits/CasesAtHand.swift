import Domain
import GRDB

/// The cases of a village that a run for a year looks at.
struct CasesAtHand {
    private struct Key: Hashable {
        var person: Person.ID
        var programme: String
    }

    private let year: Int
    /// The earliest first.
    private var cases: [Key: [BenefitCase]] = [:]
    private var shared = OpenedCases()

    init(
        _ village: AreaCode, _ persons: [PersonRecord], year: Int, of programmes: [Programme],
        _ database: Database
    ) throws {
        self.year = year
        let once = programmes.filter { $0.rhythm == .once }.map(\.code)
        let records = try CaseRecord.fetchAll(
            database,
            where: """
                village = ? AND (year BETWEEN ? AND ? OR year < ? AND programme IN
                    (SELECT value FROM json_each(?))) ORDER BY year
                """, [village.number, year - 1, year, year, try Journal.json(once)])
        for record in records {
            let details = record.benefitCase.details
            cases[Key(person: details.person, programme: details.programme), default: []]
                .append(record.benefitCase)
        }
        try readShared(village, persons, of: programmes, database)
    }

    /// A person's case of the year, and the one that it goes on from.
    func cases(
        of person: Person.ID, under programme: Programme
    ) -> (current: BenefitCase?, before: BenefitCase?) {
        let own = cases[Key(person: person, programme: programme.code)] ?? []
        return (
            own.last { $0.details.year == year },
            own.last {
                programme.rhythm == .once
                    ? $0.details.year < year : $0.details.year == year - 1
            }
        )
    }

    /// Whether there is any.
    func knows(_ person: Person.ID, _ programme: String) -> Bool {
        cases[Key(person: person, programme: programme)] != nil
    }

    /// Whether somebody else's case stands for the person too.
    func isShared(_ person: Person, under programme: Programme) -> Bool {
        shared.isShared(person, under: programme)
    }

    /// Notes whose cases stand for a couple or a household, also of a spouse who lives elsewhere.
    private mutating func readShared(
        _ village: AreaCode, _ persons: [PersonRecord], of programmes: [Programme],
        _ database: Database
    ) throws {
        let programmes = programmes.filter { $0.recipient != .person }
        guard !programmes.isEmpty else { return }
        let statement = try database.cachedStatement(
            sql: """
                SELECT c.programme, c.year, p.id, p.household
                FROM benefit_case AS c CROSS JOIN person AS p ON p.id = c.person
                WHERE (c.village = ?1 OR c.person IN (SELECT s.spouse FROM person AS s
                        WHERE s.village = ?1 AND s.spouse IS NOT NULL))
                    AND c.state NOT IN ('refused', 'withdrawn')
                    AND (c.state <> 'archived' OR EXISTS (SELECT 1 FROM entitlement AS e
                        WHERE e.benefit_case = c.id AND e.status <> 'cancelled'))
                """)
        let kinds = Dictionary(
            programmes.map { ($0.code, $0.rhythm == .once) }, uniquingKeysWith: { $1 })
        let rows = try Row.fetchCursor(statement, arguments: [village.number])
        while let row = try rows.next() {
            var columns = ColumnReader(row, "benefit_case")
            let programme = try columns.text()
            let isOfYear = try columns.number() == year
            guard let isOnce = kinds[programme], isOnce || isOfYear else { continue }
            shared.note(programme, person: try columns.id(), household: try columns.id())
        }
    }
}

/// Whose cases stand for both of a couple, or for all of a household.
struct OpenedCases {
    private struct Key: Hashable {
        var person: Person.ID
        var programme: String
    }

    private struct Home: Hashable {
        var household: Household.ID
        var programme: String
    }

    private var persons: Set<Key> = []
    private var homes: [Home: Set<Person.ID>] = [:]

    /// Notes that somebody has such a case.
    mutating func note(_ programme: String, person: Person.ID, household: Household.ID) {
        persons.insert(Key(person: person, programme: programme))
        homes[Home(household: household, programme: programme), default: []].insert(person)
    }

    /// Whether somebody else's case stands for the person too.
    func isShared(_ person: Person, under programme: Programme) -> Bool {
        switch programme.recipient {
        case .person: return false
        case .couple:
            guard let spouse = person.details.spouse else { return false }
            return persons.contains(Key(person: spouse, programme: programme.code))
        case .household:
            let home = Home(
                household: person.details.household, programme: programme.code)
            return homes[home]?.contains { $0 != person.id } ?? false
        }
    }
}
