import Domain
import GRDB

/// Hands out records as rows of a file, in walking order.
///
/// The order is that of the keys within a household, so that a register which took the rows in
/// hands out the same again.
struct Exporter {
    let database: Database
    /// Where; never wider than the account's own.
    let area: AreaCode
    /// The account's own area: who lives outside it by now is not named.
    let seen: AreaCode
    /// Which numbers leave; the others leave concealed.
    let sight: Sight

    /// Hands out all rows of a kind.
    func rows(of kind: ImportKind, _ body: (ImportRow) throws -> Void) throws {
        switch kind {
        case .areas: try areas(body)
        case .households:
            try eachHousehold { household in
                try body(.household(HouseholdImport(household.details.seen(by: sight))))
            }
        case .persons:
            try eachHousehold { household in
                let members = try Members(household, in: seen, sight, database)
                for record in members.records {
                    try body(.person(try members.row(of: record.person)))
                }
            }
        case .visits: try eachHousehold { try visits(of: $0, body) }
        case .screenings: try eachHousehold { try screenings(of: $0, body) }
        case .entitlements: try eachHousehold { try entitlements(of: $0, body) }
        }
    }

    private func areas(_ body: (ImportRow) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT \(AreaRecord.columns) FROM area
                    WHERE code BETWEEN ? AND ? ORDER BY code
                    """), arguments: area.bounds)
        while let row = try rows.next() { try body(.area(try AreaRecord(row).area)) }
    }

    private func eachHousehold(_ body: (Household) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT \(HouseholdRecord.text.list)
                    FROM household INDEXED BY household_by_walk
                    WHERE village BETWEEN ? AND ? ORDER BY village, walk_key, id
                    """), arguments: area.bounds)
        while let row = try rows.next() { try body(try HouseholdRecord(row).household) }
    }

    private func visits(of household: Household, _ body: (ImportRow) throws -> Void) throws {
        let records = try VisitRecord.fetchAll(
            database, where: "household = ? ORDER BY day, id", [household.id.rawValue])
        guard !records.isEmpty else { return }
        let members = try Members(household, in: seen, sight, database)
        var ordinals = Ordinals()
        for record in records {
            let details = record.visit.details
            guard try details.person.map(members.mayBeNamed) ?? true else { continue }
            var row = VisitImport(
                village: household.details.village, household: household.details.number,
                person: try details.person.map(members.key), day: details.day,
                purpose: details.purpose)
            row.personName = try details.person.flatMap(members.nameBesideNumber)
            row.ordinal = ordinals.next(details.person, details.day, details.purpose)
            row.place = .set(details.place)
            row.topics = Entry(details.topics.isEmpty ? nil : details.topics)
            row.services = Entry(details.services.isEmpty ? nil : details.services)
            row.consent = .set(details.consent)
            row.outcome = Entry(details.outcome)
            row.note = Entry(details.note)
            row.nextVisit = Entry(details.nextVisit)
            row.lastMenstrualPeriod = Entry(details.lastMenstrualPeriod)
            try body(.visit(row))
        }
    }

    private func screenings(
        of household: Household, _ body: (ImportRow) throws -> Void
    ) throws {
        let records = try ScreeningRecord.fetchAll(
            database, where: "household = ? ORDER BY day, id", [household.id.rawValue])
        guard !records.isEmpty else { return }
        let members = try Members(household, in: seen, sight, database)
        var ordinals = Ordinals()
        for var record in records {
            try record.loadResults(database)
            let details = record.screening.details
            guard try members.mayBeNamed(details.person) else { continue }
            var row = ScreeningImport(
                village: household.details.village, household: household.details.number,
                person: try members.key(details.person), day: details.day, kind: details.kind)
            row.personName = try members.nameBesideNumber(details.person)
            row.ordinal = ordinals.next(details.person, details.day, details.kind)
            row.partner = Entry(try details.partner.flatMap(members.keyIfSeen))
            row.provider = Entry(details.provider)
            row.consent = .set(details.consent)
            row.riskClass = Entry(details.riskClass)
            row.note = Entry(details.note)
            row.nextVisit = Entry(details.nextVisit)
            if details.results.isEmpty { try body(.screening(row)) }
            for result in details.results {
                row.result = result
                try body(.screening(row))
            }
        }
    }

    private func entitlements(
        of household: Household, _ body: (ImportRow) throws -> Void
    ) throws {
        let records = try EntitlementRecord.fetchAll(
            database,
            where: """
                person IN (SELECT id FROM person WHERE household = ?)
                ORDER BY person, programme, period
                """, [household.id.rawValue])
        guard !records.isEmpty else { return }
        let members = try Members(household, in: seen, sight, database)
        for record in records {
            let details = record.entitlement.details
            var row = EntitlementImport(
                village: household.details.village, household: household.details.number,
                person: try members.key(details.person), programme: details.programme,
                period: details.period)
            row.personName = try members.nameBesideNumber(details.person)
            row.amount = .set(details.amount)
            row.status = .set(details.status)
            row.reason = Entry(details.reason)
            row.account = Entry(sight.shown(details.account))
            row.paidOn = Entry(details.paidOn)
            try body(.entitlement(row))
        }
    }
}

/// Counts services of one person, day and sort.
private struct Ordinals {
    private var counts: [String: Int] = [:]

    mutating func next(_ person: Person.ID?, _ day: Day, _ code: String) -> Int {
        let key = "\(person?.rawValue ?? 0) \(day.number) \(code)"
        counts[key, default: 0] += 1
        return counts[key] ?? 1
    }
}

extension HouseholdImport {
    fileprivate init(_ details: HouseholdDetails) {
        self.init(village: details.village, number: details.number)
        group = Entry(details.group)
        address = Entry(details.address)
        phone = Entry(details.phone)
        status = .set(details.status)
    }
}
