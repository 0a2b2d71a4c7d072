import Demo
import Domain
import GRDB
import TestSupport
import Testing

@testable import Store

/// Payments that were decided on paper follow from a case that says so, and add up by layers.
@Suite struct TakenOverTests {
    private let township: Township
    private let clerk: Clerk

    init() throws {
        let province = Rate(
            layer: .province, fund: "province", amount: Money(yuan: 840),
            from: Township.day(20_110_101))
        let city = Rate(
            layer: .city, fund: "city", amount: Money(yuan: 120), from: Township.day(20_110_101))
        township = try Township(
            definitions: Definitions(
                screeningKinds: [], visitPurposes: [], topics: [], services: [], schedules: [],
                programmes: [
                    Programme(
                        code: "reward", term: Phrase(zh: "奖励扶助", en: "reward assistance"),
                        rhythm: .yearly, rates: [province, city])
                ]))
        clerk = try Clerk(township)
        let home = try clerk.household("1")
        _ = try clerk.person("王梅", in: home, born: 19_500_101)
    }

    private func take(
        _ period: String = "2011", yuan: Int64 = 960, _ status: PaymentStatus = .due
    ) throws -> RowOutcome? {
        var row = EntitlementImport(
            village: Township.east, household: "1", person: .name("王梅"), programme: "reward",
            period: try #require(Period(period)))
        row.amount = .set(Money(yuan: yuan))
        row.status = .set(status)
        let session = try clerk.store.beginImport(
            ImportHeader(kind: .entitlements, fileName: "发放.csv", at: Township.now))
        let outcome = try session.add([.entitlement(row)]).first
        _ = try session.finish()
        return outcome
    }

    private func payments() throws -> [Entitlement] {
        try township.file.read { database in
            try EntitlementRecord.fetchAll(database, where: "true ORDER BY period", []).map {
                var record = $0
                try record.loadLayers(database)
                return record.entitlement
            }
        }
    }

    private func cases() throws -> [String] {
        try township.file.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT programme || ' ' || year || ' ' || state || ' ' || origin || ' '
                        || (SELECT group_concat(number || to_state) FROM case_move
                            WHERE benefit_case = benefit_case.id)
                    FROM benefit_case ORDER BY year
                    """)
        }
    }

    @Test func `months of a year follow from one case, another year from another`() throws {
        for period in ["201011", "201012", "201101"] {
            #expect(try take(period) == .inserted)
        }
        #expect(
            try cases() == [
                "reward 2010 ready takenOver 1ready", "reward 2011 ready takenOver 1ready",
            ])
        #expect(try payments().map { $0.details.benefitCase?.rawValue } == [1, 1, 2])
    }

    @Test func `the rates in force are the layers if they add up, and a changed amount has others`()
        throws
    {
        #expect(try take() == .inserted)
        #expect(
            try payments().first?.details.layers == [
                AmountLayer(layer: .province, fund: "province", amount: Money(yuan: 840)),
                AmountLayer(layer: .city, fund: "city", amount: Money(yuan: 120)),
            ])
        #expect(try take() == .unchanged)
        #expect(try take(yuan: 900) == .updated)
        #expect(
            try payments().first?.details.layers == [
                AmountLayer(layer: nil, fund: AmountLayer.unstated, amount: Money(yuan: 900))
            ])
    }

    @Test func `nothing is taken over for a case that is not decided, or has ended before`() throws
    {
        #expect(try take() == .inserted)
        func set(_ sql: String) throws {
            try township.file.write { try $0.execute(sql: "UPDATE benefit_case SET \(sql)") }
        }
        try set("state = 'submitted'")
        let refused = try take("201107")
        guard case .refused(let problems)? = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(problems.map(\.field) == ["person"])
        try set("state = 'ended', ends = 20110630")
        guard case .refused(let late)? = try take("201107") else {
            Issue.record("taken")
            return
        }
        #expect(late.map(\.field) == ["period"])
        #expect(try take("201106") == .inserted)
    }

    @Test func `an invented register's payments follow from cases, and their layers add up`() throws
    {
        let demo = DemoRegister(size: .village, seed: 7, today: TestRegister.today)
        let file = try TestRegister.filled(demo)
        try file.read { database in
            func count(_ sql: String) throws -> Int? { try Int.fetchOne(database, sql: sql) }
            #expect(try count("SELECT count(*) FROM entitlement WHERE benefit_case IS NULL") == 0)
            #expect(try count("SELECT count(*) FROM benefit_case") ?? 0 > 0)
            #expect(
                try count("SELECT count(*) FROM benefit_case")
                    == count("SELECT count(*) FROM case_move"))
            let wrong = try count(
                """
                SELECT count(*) FROM entitlement AS e WHERE amount_fen IS NOT
                    (SELECT sum(amount_fen) FROM payment_layer WHERE entitlement = e.id)
                """)
            #expect(wrong == 0)
        }
    }
}
