import Domain
import GRDB
import Testing

@testable import Store

@Suite struct RunTests {
    private let place: RunTownship

    init() throws {
        place = try RunTownship()
    }

    private func kinds(_ preview: RunPreview) -> [String] {
        preview.lines.map { "\($0.programme) \($0.name) \($0.kind)" }
    }

    @Test func `who is entitled is found, and nothing is written before it is confirmed`() throws {
        let entitled = try place.mother("张桂兰")
        try place.declare(entitled)
        try place.mother("王德明")
        try place.mother("李秀英", born: 19_700_101)
        let before = try place.written()
        let preview = try place.preview("elder")
        #expect(kinds(preview) == ["elder 张桂兰 new", "elder 王德明 lacksPapers"])
        #expect(preview.counts.map(\.persons) == [1, 1])
        #expect(preview.counts.first?.amount == Money(yuan: 960))
        #expect(preview.changesAnything)
        #expect(try place.written() == before)
    }

    @Test func `a second run adds nothing`() throws {
        let new = try place.mother("张桂兰")
        try place.declare(new)
        try place.addLastYear(try place.mother("王德明"))
        let receipt = try place.confirm()
        #expect(receipt.records.count > 2)
        let once = try place.written()
        #expect(try !place.preview().changesAnything)
        #expect(try place.confirm().records.isEmpty)
        #expect(try place.written() == once)
    }

    @Test func `a case goes on with its payment, which waits for the annual review`() throws {
        let person = try place.mother("张桂兰")
        try place.addLastYear(person)
        let preview = try place.preview("elder")
        #expect(kinds(preview) == ["elder 张桂兰 continued", "elder 张桂兰 payment"])
        try place.confirm("elder")
        let rows = try place.township.file.read { database in
            try EntitlementRecord.fetchAll(
                database, where: "person = ? AND period = '2011'", [person.id.rawValue])
        }
        let details = try #require(rows.first?.entitlement.details)
        #expect(details.status == .blocked)
        #expect(details.reason == .reviewNotDone)
        #expect(details.rule == "elder-1")
        #expect(details.payee?.name == "张桂兰")
        #expect(try place.township.due(person.id).contains { $0.contains("reviewNotDone") })
    }

    @Test func `the layers of every payment add up to its amount`() throws {
        try place.addLastYear(try place.mother("张桂兰"))
        try place.addLastYear(
            try place.mother("王芳", born: 19_750_101, girl: 20_000_601) {
                $0.onlyChildCertificate = OnlyChildCertificate(number: "1")
            }, "parents", paid: 480)
        try place.confirm()
        let (payments, wrong) = try place.township.file.read { database in
            (
                try Int.fetchOne(
                    database, sql: "SELECT count(*) FROM entitlement WHERE period > '2011'"),
                try Int.fetchOne(
                    database,
                    sql: """
                        SELECT count(*) FROM entitlement AS e WHERE e.benefit_case IS NULL
                            OR e.amount_fen <> (SELECT sum(amount_fen) FROM payment_layer AS l
                                WHERE l.entitlement = e.id)
                        """)
            )
        }
        #expect(payments == 12)
        #expect(wrong == 0)
    }

    @Test func `what ends or changes is said with the reason, and nothing is written for it`()
        throws
    {
        let mother = try place.mother("张桂兰")
        try place.addLastYear(mother)
        for name in ["二丫", "三丫"] {
            _ = try place.admin.person(
                name, in: try place.admin.household(mother.details.household), born: 19_800_101
            ) { $0.mother = mother.id }
        }
        try place.addLastYear(try place.mother("王德明"), paid: 720)
        let preview = try place.preview("elder")
        let ended = try #require(preview.lines.first { $0.kind == .ended })
        #expect(ended.name == "张桂兰")
        #expect(ended.why?.zh.contains(FactName.family.term.zh) == true)
        let changed = try #require(preview.lines.first { $0.kind == .amountChanged })
        #expect(changed.name == "王德明")
        #expect(changed.before == Money(yuan: 720))
        #expect(changed.amount == Money(yuan: 960))
        try place.confirm("elder")
        #expect(try place.admin.store.cases(of: mother.id).count == 1)
    }

    @Test func `a couple has one case, also when both are entitled`() throws {
        let wife = try place.mother("张桂兰")
        let home = try place.admin.household(wife.details.household)
        let husband = try place.admin.person("王德明", in: home, born: 19_480_101, sex: .male) {
            $0.spouse = wife.id
        }
        try place.confirm("couple")
        #expect(try place.admin.store.cases(of: wife.id).count == 1)
        #expect(try place.admin.store.cases(of: husband.id).isEmpty)
    }

    @Test func `a run that was stopped is taken up by running again`() throws {
        let whole = try RunTownship()
        for each in [place, whole] {
            for (name, village) in [("张桂兰", Township.east), ("王德明", Township.west)] {
                try each.declare(try each.mother(name, in: village))
                try each.addLastYear(try each.mother("\(name)姐", in: village))
            }
        }
        try place.confirm()
        for village in try place.admin.store.villages(in: Township.first) {
            try place.confirm(in: village)
            try whole.confirm(in: village)
        }
        #expect(try place.written() == whole.written())
        #expect(throws: RegistryError.unusable(RunWords.stopped)) {
            try place.admin.store.runPreview(place.query([], in: Township.county)) { done, all in
                #expect(all == 3)
                return done < 1
            }
        }
    }

    @Test func `a rule that says something else needs a new version`() throws {
        try place.declare(try place.mother("张桂兰"))
        try place.confirm("elder")
        let changed = place.store(under: RunTownship.definitions(age: 55))
        let query = place.query([], in: Township.east)
        let preview = try changed.runPreview(query) { _, _ in true }
        #expect(preview.skipped.map(\.programme) == ["elder"])
        #expect(preview.skipped.first?.why.zh.contains("elder-1") == true)
        let command = ConfirmRun(query: place.query(["elder"], in: Township.east))
        #expect(throws: RegistryError.self) {
            try changed.commit(place.admin.submission(.confirmRun(command)))
        }
        #expect(try place.preview("elder").skipped.isEmpty)
    }

    @Test func `nobody runs what lies outside their area, or without the permission`() throws {
        _ = try place.township.file.addAccount(
            login: "officer", name: "吴发放", role: .benefitsOfficer, area: Township.first)
        try place.declare(try place.mother("张桂兰"))
        let far = try place.mother("王德明", in: Township.other)
        try place.declare(far)
        let officer = try Clerk(place.township, as: "officer")
        func run(_ clerk: Clerk, _ area: AreaCode) throws {
            try clerk.commit(.confirmRun(ConfirmRun(query: place.query(["elder"], in: area))))
        }
        #expect(throws: RegistryError.notFound) { try run(officer, Township.other) }
        #expect(throws: RegistryError.notFound) { try run(officer, Township.first) }
        #expect(throws: RegistryError.notAllowed(.runBenefits)) {
            try run(Clerk(place.township, as: "east"), Township.east)
        }
        #expect(throws: RegistryError.notFound) { try officer.store.dossier(of: far.id) }
        #expect(
            try officer.store.villages(in: Township.county) == [Township.east, Township.west])
        let preview = try officer.store.runPreview(
            place.query(["elder"], in: Township.county)
        ) { _, _ in true }
        #expect(preview.lines.map(\.name) == ["张桂兰"])
        try run(officer, Township.east)
    }
}
