import Domain
import GRDB

/// Writes whole villages, with what follows from their records.
final class Loader {
    private let database: Database
    private let definitions: Definitions
    private let today: Day
    private let takenOver: TakenOver
    private var lastCase: Int64 = 0
    /// The search keys of the township being loaded: added in their own order they only append.
    private var keys = KeySorter()
    private var township: Int64 = 0

    /// Loads by these definitions; payments without a case are taken over by an account.
    init(
        _ database: Database, _ definitions: Definitions, today: Day, by account: Account.ID,
        at: Instant
    ) {
        self.database = database
        self.definitions = definitions
        self.today = today
        takenOver = TakenOver(database: database, account: account, at: at)
    }

    /// Adds the records of a village.
    func add(_ village: VillageRecords) throws {
        for area in village.areas { try AreaRecord(area).insert(database) }
        for household in village.households { try HouseholdRecord(household).insert(database) }
        let villages = Dictionary(
            uniqueKeysWithValues: village.households.map { ($0.id, $0) })
        var homes: [Person.ID: Household] = [:]
        var sortKeys: [Person.ID: String] = [:]
        for person in village.persons {
            guard let household = villages[person.details.household] else {
                throw RegistryError.damaged("person \(person.id.rawValue)")
            }
            homes[person.id] = household
            let names = SearchKeys(of: person.details.name)
            sortKeys[person.id] = names.sortKey
            let code = household.details.village
            try PersonRecord(person, village: code, sortKey: names.sortKey).insert(database)
            try collect(SearchEntry(person, village: code, names: names))
        }
        try nameHeads(village.households, sortKeys)
        for visit in village.visits {
            guard let household = villages[visit.details.household] else { continue }
            try VisitRecord(visit, village: household.details.village).insert(database)
        }
        for screening in village.screenings {
            guard let household = homes[screening.details.person] else { continue }
            let record = ScreeningRecord(
                screening, household: household.id, village: household.details.village)
            try record.insert(database)
            try record.insertResults(database)
        }
        for paper in village.papers { try PaperRecord(paper).insert(database) }
        try addPayments(of: village, homes, sortKeys)
        try addDue(of: village, homes)
    }

    /// Adds payments; those that follow from no case were decided on paper.
    private func addPayments(
        of village: VillageRecords, _ homes: [Person.ID: Household],
        _ sortKeys: [Person.ID: String]
    ) throws {
        var cases: [CaseKey: BenefitCase.ID] = [:]
        for entitlement in village.entitlements {
            let person = entitlement.details.person
            guard let household = homes[person], let sortKey = sortKeys[person] else { continue }
            var record = EntitlementRecord(
                entitlement, village: household.details.village,
                walkKey: household.details.walkKey, sortKey: sortKey)
            let details = entitlement.details
            if details.layers.isEmpty {
                record.entitlement.details.layers =
                    definitions.programme(details.programme)?.layers(
                        of: details.amount, for: details.period)
                    ?? [AmountLayer(layer: nil, fund: AmountLayer.unstated, amount: details.amount)]
            }
            if details.benefitCase == nil {
                let key = CaseKey(
                    person: person, programme: details.programme, year: details.period.year)
                if cases[key] == nil {
                    lastCase += 1
                    let id = BenefitCase.ID(rawValue: lastCase)
                    try takenOver.makeCase(id, for: record)
                    cases[key] = id
                }
                record.entitlement.details.benefitCase = cases[key]
            }
            try record.insertWithLayers(database)
        }
    }

    private struct CaseKey: Hashable {
        var person: Person.ID
        var programme: String
        var year: Int
    }

    /// Adds what is still collected.
    func finish() throws {
        try keys.write(township: township, database)
    }

    private func collect(_ entry: SearchEntry) throws {
        let place = SearchEntry.township(of: entry.village)
        if place != township {
            try finish()
            township = place
        }
        keys.add(entry)
    }

    private func nameHeads(
        _ households: [Household], _ sortKeys: [Person.ID: String]
    ) throws {
        let statement = try database.cachedStatement(
            sql: "UPDATE household SET head_key = ? WHERE id = ?")
        for household in households {
            guard let head = household.details.head, let key = sortKeys[head] else { continue }
            try statement.execute(arguments: [key, household.id.rawValue])
        }
    }

    /// What is due follows from the records in hand: nothing is read back.
    private func addDue(of village: VillageRecords, _ homes: [Person.ID: Household]) throws {
        let visits = Dictionary(grouping: village.visits) { $0.details.person }
        let screenings = Dictionary(grouping: village.screenings) { $0.details.person }
        let stopped = Dictionary(
            grouping: village.entitlements.filter { $0.details.status.needsReason }
        ) { $0.details.person }
        let children = Dictionary(grouping: village.persons) { $0.details.mother }
        for person in village.persons {
            guard let household = homes[person.id] else { continue }
            var facts = DueFacts(household: household, person: person)
            facts.visits = visits[person.id] ?? []
            facts.screenings = screenings[person.id] ?? []
            facts.stopped = stopped[person.id] ?? []
            facts.children = (children[person.id] ?? []).compactMap(\.details.birthday)
            for row in facts.rows(by: definitions, today: today) { try row.insert(database) }
        }
        let whole = Dictionary(grouping: visits[nil] ?? []) { $0.details.household }
        for household in village.households {
            guard let own = whole[household.id] else { continue }
            var facts = DueFacts(household: household, person: nil)
            facts.visits = own
            for row in facts.rows(by: definitions, today: today) { try row.insert(database) }
        }
    }
}
