import Domain
import GRDB
import Testing

@testable import Store

/// Payments that are stopped, delivered, cancelled, or had back.
@Suite struct SettleTests {
    private let till: Till

    init() throws {
        till = try Till()
    }

    @Test func `the village says that something is mended; the account must be there`() throws {
        let east = try Clerk(till.township, as: "east")
        let ids = try till.owe(
            try till.person("王一", "1"), "reward", ["2011"], .returned, .accountFrozen)
        try till.settle(ids, .tryAgain, as: east)
        #expect(try till.status(ids[0]) == .due)
        #expect(throws: RegistryError.self) { try till.settle(ids, .tryAgain, as: east) }
        let none = try till.owe(
            try till.person("王二", "2", account: nil), "reward", ["2011"], .blocked, .noAccount)
        #expect(throws: RegistryError.self) { try till.settle(none, .tryAgain, as: east) }
        #expect(throws: RegistryError.notAllowed(.payBenefits)) {
            try till.settle(none, .cancel(reason: "不符合"), as: east)
        }
    }

    @Test func `a review that was not done is not talked away`() throws {
        let wang = try till.person("王一", "1")
        let ids = try till.owe(wang, "reward", ["2011"], .blocked, .reviewNotDone)
        #expect(throws: RegistryError.self) { try till.settle(ids, .tryAgain) }
        try till.township.file.write { database in
            try database.execute(
                sql: """
                    INSERT INTO annual_review (person, year, outcome, day, entered_at, entered_by)
                    VALUES (?, 2011, 'unchanged', 20111101, 0, 1)
                    """, arguments: [wang.id.rawValue])
        }
        try till.settle(ids, .tryAgain)
        #expect(try till.status(ids[0]) == .due)
    }

    @Test func `a dead person's money goes to the family, up to the period of the death`() throws {
        let wang = try till.person("王一", "1") { $0.death = Township.day(20_110_915) }
        let ids = try till.owe(wang, "child", ["201109", "201110"], .returned, .died)
        let heir = try Till.account(800, holder: "王小宝")
        #expect(throws: RegistryError.self) { try till.settle(ids, .tryAgain) }
        #expect(throws: RegistryError.self) { try till.settle(ids, .toHeir(heir)) }
        #expect(throws: RegistryError.self) {
            try till.settle([ids[0]], .toHeir(try Till.account(800)))
        }
        try till.settle([ids[0]], .toHeir(heir))
        try till.settle([ids[1]], .cancel(reason: "去世之后"))
        let batch = try till.make()
        let lines = try till.lines(batch)
        #expect(lines.map(\.account) == [heir] && lines.map(\.name) == ["王一"])
        #expect(try ids.map(till.status) == [.batched, .cancelled])
        #expect(try till.findings() == [])
    }

    @Test func `what no bank pays is ticked off on its day`() throws {
        let wang = try till.person("王一", "1")
        let grain = try till.owe(wang, "grain")
        let money = try till.owe(wang)
        let day = Township.now.day
        #expect(throws: RegistryError.self) { try till.settle(money, .delivered(day)) }
        #expect(throws: RegistryError.self) { try till.settle(grain, .delivered(day + 1)) }
        try till.settle(grain, .delivered(day))
        #expect(try till.payment(grain[0]).paidOn == day)
        #expect(try till.findings() == [])
    }

    @Test func `another amount is settled for the whole transfer at once`() throws {
        let wang = try till.person("王一", "1")
        let ids = try till.owe(wang, "child", ["201109", "201110"])
        let batch = try till.make()
        try till.send(batch)
        try till.enter(batch, "one", [try till.lines(batch)[0].paid(Money(yuan: 70))])
        #expect(throws: RegistryError.self) { try till.settle(ids, .cancel(reason: "重做")) }
        #expect(throws: RegistryError.self) {
            try till.settle([ids[0]], .delivered(Township.now.day))
        }
        try till.settle(ids, .delivered(Township.now.day))
        #expect(try ids.map(till.status) == [.paid, .paid])
        #expect(try till.state(batch) == .reconciled)
        #expect(try till.lines(batch)[0].outcome == .paid)
        #expect(try till.lines(batch)[0].answeredAmount == Money(yuan: 70))
        #expect(try till.findings() == [])
    }

    @Test func `what is in a batch is not settled beside it, nor changed by a file`() throws {
        let wang = try till.person("王一", "1")
        let ids = try till.owe(wang)
        try till.make()
        for settlement in [
            SettlePayments.Settlement.tryAgain, .cancel(reason: "重做"),
            .delivered(Township.now.day), .toHeir(try Till.account(1, holder: "张")),
        ] {
            #expect(throws: RegistryError.self) { try till.settle(ids, settlement) }
        }
        var row = EntitlementImport(
            village: Township.east, household: "1", person: .name("王一"), programme: "reward",
            period: try #require(Period("2011")))
        row.status = .set(.paid)
        let session = try till.store.beginImport(
            ImportHeader(kind: .entitlements, fileName: "x.csv", at: Township.now))
        guard case .refused? = try session.add([.entitlement(row)]).first else {
            Issue.record("taken")
            return
        }
        #expect(try till.status(ids[0]) == .batched)
    }

    @Test func `of several that are settled, one that cannot be stops all and is named`() throws {
        let ok = try till.owe(
            try till.person("王一", "1"), "reward", ["2011"], .returned, .accountFrozen)
        let not = try till.owe(try till.person("王二", "2"))
        do throws(RegistryError) {
            try till.settle(ok + not, .tryAgain)
            Issue.record("settled")
        } catch {
            guard case .rejected(let problems) = error else { throw error }
            #expect(problems.count == 1 && problems[0].sentence.en.hasPrefix("王二: "))
        }
        #expect(try till.status(ok[0]) == .returned)
    }
}
