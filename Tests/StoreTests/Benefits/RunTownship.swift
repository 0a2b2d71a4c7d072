import Domain
import GRDB

@testable import Store

/// A township whose families are owed something, and who works it out.
struct RunTownship {
    let township: Township
    /// The administrator's own desk.
    let admin: Clerk

    init() throws {
        township = try Township(definitions: Self.definitions())
        admin = try Clerk(township)
    }

    /// A yearly benefit at 60, a monthly one for parents of minors, one for couples.
    static func definitions(age: Int = 60, amount: Int64 = 840) -> Definitions {
        let base = Township.definitions
        func rate(_ level: Level, _ yuan: Int64) -> Rate {
            Rate(
                layer: level, fund: level.rawValue, amount: Money(yuan: yuan),
                from: Township.day(20_090_101))
        }
        func programme(
            _ code: String, _ rhythm: Programme.Rhythm, for recipient: Recipient = .person,
            _ rates: [Rate], _ conditions: [Condition], papers: [PaperKind] = []
        ) -> Programme {
            Programme(
                code: code, term: Phrase(zh: code, en: code), rhythm: rhythm,
                recipient: recipient, rates: rates,
                rules: [
                    Rule(
                        version: "\(code)-1", from: Township.day(20_090_101),
                        conditions: conditions, papers: papers, isReviewedYearly: true)
                ])
        }
        return Definitions(
            screeningKinds: base.screeningKinds, visitPurposes: base.visitPurposes,
            topics: base.topics, services: base.services, schedules: base.schedules,
            programmes: [
                programme(
                    "elder", .yearly, [rate(.province, amount), rate(.city, 120)],
                    [test(.age, .numbers(least: age, most: nil)), oneChild],
                    papers: [
                        PaperKind(code: "declaration", term: Phrase(zh: "声明", en: "declaration"))
                    ]),
                programme(
                    "parents", .monthly, [rate(.city, 20), rate(.county, 20)],
                    [
                        test(.certificate, .flag(true)), oneChild,
                        test(.youngestChildAge, .numbers(least: nil, most: 17)),
                    ]),
                programme(
                    "couple", .yearly, for: .couple, [rate(.county, 100)],
                    [test(.age, .numbers(least: age, most: nil)), oneChild]),
            ])
    }

    private static var oneChild: Condition {
        test(.family, .codes(["one-boy", "one-girl"]))
    }

    private static func test(_ fact: FactName, _ expected: FactTest.Expectation) -> Condition {
        Condition(
            code: fact.rawValue, term: fact.term,
            tests: [FactTest(fact: fact, expected: expected)])
    }

    /// The same register under other definitions.
    func store(under definitions: Definitions) -> RegistryStore {
        let file = RegisterFile(
            path: township.file.path, queue: township.file.queue, definitions: definitions)
        return RegistryStore(account: admin.store.account, file: file)
    }

    /// A mother with a girl, in a household of their own; the girl lives where she is put.
    @discardableResult
    func mother(
        _ name: String, born: Int = 19_500_302, girl: Int = 19_760_601,
        in village: AreaCode = Township.east, girlIn home: Household? = nil,
        _ edit: (inout PersonDetails) -> Void = { _ in }
    ) throws -> Person {
        let household = try admin.household(name, in: village)
        let mother = try admin.person(name, in: household, born: born, edit)
        _ = try admin.person("\(name)女", in: home ?? household, born: girl) {
            $0.mother = mother.id
        }
        return mother
    }

    /// A declaration that the village found right.
    func declare(_ person: Person) throws {
        try admin.commit(
            .recordPaper(
                RecordPaper(
                    details: PaperDetails(
                        person: person.id, kind: "declaration",
                        shownOn: Township.now.day - 30))))
    }

    /// A case of 2010 that was paid, as an older register has it.
    func addLastYear(
        _ person: Person, _ programme: String = "elder", paid yuan: Int64 = 960
    ) throws {
        let year = 2010
        guard let period = Period(.year, year: year) else { throw Clerk.Missing() }
        try township.file.write { database in
            guard let record = try PersonRecord.fetch(person.id.rawValue, database),
                let home = try HouseholdRecord.fetch(
                    person.details.household.rawValue, database)
            else { throw Clerk.Missing() }
            let id = BenefitCase.ID(rawValue: try database.nextID(in: "benefit_case"))
            let by = admin.store.account.id
            let details = CaseDetails(
                person: person.id, programme: programme, year: year, state: .ready,
                origin: .application, rule: "\(programme)-1", enteredBy: by,
                enteredAt: Township.now, starts: period.start)
            try CaseRecord(BenefitCase(id: id, details: details), of: record, in: home.household)
                .insert(database)
            let amount = Money(yuan: yuan)
            let payment = Entitlement(
                id: Entitlement.ID(rawValue: try database.nextID(in: "entitlement")),
                details: EntitlementDetails(
                    person: person.id, programme: programme, period: period, amount: amount,
                    status: .paid, benefitCase: id, rule: "\(programme)-1",
                    layers: [AmountLayer(layer: .province, fund: "province", amount: amount)]))
            try EntitlementRecord(
                payment, village: record.village, walkKey: home.household.details.walkKey,
                sortKey: record.sortKey
            ).insertWithLayers(database)
        }
    }

    /// What a run of 2011 would change.
    func preview(_ programmes: String..., in area: AreaCode = Township.county) throws -> RunPreview
    {
        try admin.store.runPreview(query(programmes, in: area)) { _, _ in true }
    }

    /// Writes a run of 2011 in a village.
    @discardableResult
    func confirm(_ programmes: String..., in village: AreaCode = Township.east) throws -> Receipt {
        try admin.commit(.confirmRun(ConfirmRun(query: query(programmes, in: village))))
    }

    func query(_ programmes: [String], in area: AreaCode) -> RunQuery {
        RunQuery(
            area: area, period: Period(.year, containing: Township.now.day),
            programmes: programmes)
    }

    /// Every case, move, payment and layer.
    func written() throws -> [String] {
        try township.file.read { database in
            try ["benefit_case", "case_move", "entitlement", "payment_layer", "rule_use", "due"]
                .flatMap { table in
                    try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map {
                        "\(table) \(Array($0.databaseValues))"
                    }.sorted()
                }
        }
    }
}
