import Domain
import GRDB
import Testing

@testable import Store

/// What a death leaves of a year that is paid by months.
@Suite struct ReviewMonthsTests {
    /// A payment of 2011 after the person was found to have died on 5 March.
    private func payment(
        _ proration: Rule.Proration, rule: String? = "R1"
    ) throws -> EntitlementDetails {
        let place = try PostingTownship(proration)
        let person = try place.person("张桂兰", "1")
        let benefitCase = try place.addCase(of: person, .ready)
        try place.township.file.write { database in
            try database.execute(
                sql: """
                    INSERT INTO entitlement (id, person, village, walk_key, sort_key, programme,
                        period, amount_fen, status, benefit_case, payee_name, rule)
                    SELECT 1, p.id, p.village, h.walk_key, p.sort_key, 'reward', '2011', 84000,
                        'due', ?, p.name, ?
                    FROM person AS p JOIN household AS h ON h.id = p.household WHERE p.id = ?
                    """, arguments: [benefitCase.rawValue, rule, person.id.rawValue])
            try LayerRecord.insert(
                [AmountLayer(layer: .province, fund: "provincial", amount: Money(yuan: 840))],
                of: Entitlement.ID(rawValue: 1), database)
        }
        try Clerk(place.township, as: "east").commit(
            .recordReview(
                RecordReview(
                    person: person.id, year: 2011, outcome: .died, day: Township.day(20_110_305))))
        #expect(try place.township.file.check(on: Township.now.day).findings.isEmpty)
        return try place.township.file.read { database in
            var record = try #require(try EntitlementRecord.fetch(1, database))
            try record.loadLayers(database)
            return record.entitlement.details
        }
    }

    @Test func `the months after a death are taken off, from every layer`() throws {
        let kept = try payment(.months)
        #expect(kept.status == .blocked && kept.reason == .died)
        #expect(kept.amount == Money(yuan: 210))
        #expect(kept.layers.map(\.amount) == [Money(yuan: 210)])
    }

    @Test func `a year that is paid whole stays whole, and so does what no rule reckoned`() throws {
        #expect(try payment(.whole).amount == Money(yuan: 840))
        #expect(try payment(.months, rule: nil).amount == Money(yuan: 840))
    }
}
