import Domain
import GRDB
import Testing

@testable import Store

/// What is to do follows the records as they are written.
@Suite struct DueTests {
    private let township: Township
    private let clerk: Clerk
    private let home: Household
    private let woman: Person

    init() throws {
        township = try Township()
        clerk = try Clerk(township, as: "east")
        home = try clerk.household("1")
        woman = try clerk.person("李梅", in: home)
    }

    private func due(_ person: Person) throws -> [String] {
        try township.due(person.id)
    }

    @Test func `a child has the steps that have not closed`() throws {
        let child = try clerk.person("王小宝", in: home, born: 20_111_101)
        #expect(
            try due(child) == [
                #"step(schedule: "child", step: "30d") 2011-12-01"#,
                #"step(schedule: "child", step: "12m") 2012-11-01"#,
            ])
        let older = try clerk.person("王大宝", in: home, born: 20_110_101)
        #expect(try due(older) == [#"step(schedule: "child", step: "12m") 2012-01-01"#])
        #expect(try due(woman) == [])
    }

    @Test func `a death ends everything and taking it back begins it again`() throws {
        let child = try clerk.person("王小宝", in: home, born: 20_111_101)
        let before = try due(child)
        let receipt = try clerk.correct(child) { $0.death = Township.day(20_111_110) }
        #expect(try due(child) == [])
        try clerk.undo(receipt)
        #expect(try due(child) == before)
    }

    @Test func `a birth ends the pregnancy of the mother and asks for visits after it`() throws {
        try clerk.visit(woman, "antenatal", on: 20_110_901) {
            $0.lastMenstrualPeriod = Township.day(20_110_801)
        }
        #expect(try due(woman) == [#"step(schedule: "pregnancy", step: "20w") 2011-12-19"#])
        _ = try clerk.person("王小宝", in: home, born: 20_111_110) { $0.mother = woman.id }
        #expect(
            try due(woman) == [
                #"step(schedule: "postnatal", step: "7d") 2011-11-17"#,
                #"step(schedule: "postnatal", step: "42d") 2011-12-22"#,
            ])
    }

    @Test func `an agreed day stands until a visit of the purpose, not meeting leaves it`() throws {
        try clerk.visit(woman, "care", on: 20_111_101) {
            $0.nextVisit = Township.day(20_111_115)
        }
        let agreed = [#"nextVisit(purpose: "care") 2011-11-15"#]
        #expect(try due(woman) == agreed)
        try clerk.visit(woman, "care", on: 20_111_115) { $0.consent = .notMet }
        #expect(try due(woman) == agreed)
        try clerk.visit(woman, "care", on: 20_111_116) { $0.consent = .declined }
        #expect(try due(woman) == [])
    }

    @Test func `a day agreed with the household stands for no person`() throws {
        var details = VisitDetails(
            household: home.id, day: Township.day(20_111_101), purpose: "care")
        details.nextVisit = Township.day(20_111_201)
        try clerk.commit(.logVisit(LogVisit(details: details)))
        let persons = try township.file.read {
            try Row.fetchAll($0, sql: "SELECT person FROM due").map { $0[0] as Int64? }
        }
        #expect(persons == [nil])
    }

    @Test func `a household that moved away asks for nothing`() throws {
        let child = try clerk.person("王小宝", in: home, born: 20_111_101)
        try clerk.correct(home) { $0.status = .moved }
        #expect(try due(child) == [])
        try clerk.correct(try clerk.household(home.id)) { $0.status = .active }
        #expect(try due(child).count == 2)
    }

    @Test func `money that came back waits for the village, a running posting does not`() throws {
        let household = try clerk.household(home.id)
        var facts = DueFacts(household: household, person: woman)
        func entitlement(_ id: Int64, _ status: PaymentStatus, _ reason: PaymentReason) throws
            -> Entitlement
        {
            Entitlement(
                id: Entitlement.ID(rawValue: id),
                details: EntitlementDetails(
                    person: woman.id, programme: "reward",
                    period: try #require(Period("2011")), amount: Money(yuan: 960),
                    status: status, reason: reason))
        }
        facts.stopped = [
            try entitlement(1, .returned, .accountClosed),
            try entitlement(2, .blocked, .postingRunning),
        ]
        let rows = facts.rows(by: Township.definitions, today: Township.now.day)
        #expect(
            rows.map(\.reason) == [.payment(Entitlement.ID(rawValue: 1), .accountClosed)])
        #expect(rows.map(\.due) == [Township.day(20_111_231)])
    }
}
