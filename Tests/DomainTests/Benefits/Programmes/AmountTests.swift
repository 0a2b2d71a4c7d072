import Domain
import Testing

/// What a period is worth.
@Suite struct AmountTests {
    private func yuan(_ programme: Programme, _ text: String) -> Money {
        programme.layers(for: period(text), family: nil, ownAmount: nil).sum
    }

    @Test(arguments: [
        ("2003", 0), ("2004", 600), ("2008", 600), ("2009", 720), ("2011", 720), ("2012", 960),
    ])
    func `the national rates of reward assistance follow one another`(year: String, yuan: Int64) {
        let programme = Scheme.reward(rates: Scheme.national)
        #expect(self.yuan(programme, year) == Money(yuan: yuan))
    }

    @Test func `the rates of levels add up`() {
        let layers = Scheme.reward().layers(for: period("2011"), family: .oneBoy, ownAmount: nil)
        #expect(layers.map(\.layer) == [.province, .city])
        #expect(layers.map(\.amount) == [Money(yuan: 840), Money(yuan: 120)])
        #expect(layers.sum == Money(yuan: 960))
    }

    @Test(arguments: [Int64(20), 40])
    func `a year of a monthly programme is its twelve months`(rate: Int64) {
        let programme = Scheme.onlyChild([Scheme.rate(.county, rate, from: 20_110_101)])
        #expect(yuan(programme, "201111") == Money(yuan: rate))
        #expect(yuan(programme, "2011") == Money(yuan: rate * 12))
    }

    @Test func `a rate that begins in the year reaches months from then on`() {
        let programme = Scheme.onlyChild([
            Scheme.rate(.county, 20, from: 20_110_101, until: 20_110_430),
            Scheme.rate(.county, 40, from: 20_110_501),
        ])
        #expect(yuan(programme, "201104") == Money(yuan: 20))
        #expect(yuan(programme, "201105") == Money(yuan: 40))
        #expect(yuan(programme, "2011") == Money(yuan: 4 * 20 + 8 * 40))
    }

    @Test func `families of daughters get a proportion on top, half a fen rounded up`() {
        let programme = Scheme.reward(
            rates: [
                Rate(
                    layer: .province, fund: "p", amount: Money(fen: 10_050), from: day(20_110_101))
            ],
            uplifts: [Scheme.uplift(10)])
        let girls = programme.layers(for: period("2011"), family: .twoGirls, ownAmount: nil)
        #expect(girls.map(\.amount.fen) == [10_050, 101])
        #expect(girls.map(\.isUplift) == [false, true])
        for family in [FamilyPattern.oneBoy, .other, nil] {
            let plain = programme.layers(for: period("2011"), family: family, ownAmount: nil)
            #expect(plain.map(\.amount.fen) == [10_050])
        }
    }

    @Test func `a rate left open is what the case states`() {
        let open = Rate(layer: .county, fund: "relief", amount: nil, from: day(20_110_101))
        let programme = Programme(
            code: "relief", term: Phrase("relief"), rhythm: .once, rates: [open, open])
        let stated = programme.layers(
            for: period("2011"), family: nil, ownAmount: Money(yuan: 300))
        #expect(stated.sum == Money(yuan: 300))
        #expect(programme.layers(for: period("2011"), family: nil, ownAmount: nil) == [])
    }

    @Test func `twelfths of layers still add up to the twelfths of the sum`() {
        for fen in stride(from: Int64(1), through: 4_000, by: 37) {
            for months in 1...12 {
                let programme = Scheme.reward(
                    rates: [
                        Rate(
                            layer: .province, fund: "p", amount: Money(fen: fen),
                            from: day(20_110_101)),
                        Rate(layer: .city, fund: "c", amount: Money(fen: 7), from: day(20_110_101)),
                        Rate(
                            layer: .county, fund: "k", amount: Money(fen: fen * 3 + 1),
                            from: day(20_110_101)),
                    ], proration: .months)
                let total = fen * 4 + 8
                let end = day(20_110_000 + months * 100 + 1)
                let due = programme.duePayments(
                    of: Scheme.ready(ends: end), dossier: Kin.couple(), in: period("2011"),
                    family: nil)
                #expect(due.map(\.amount.fen) == [(total * Int64(months) * 2 + 12) / 24])
            }
        }
    }
}

extension Scheme {
    /// A case of reward assistance that is to be paid.
    static func ready(
        programme: String = "reward", year: Int = 2011, starts: Int? = nil, ends: Day? = nil,
        state: CaseState = .ready, origin: CaseOrigin = .application
    ) -> CaseDetails {
        CaseDetails(
            person: Kin.id(1), programme: programme, year: year, state: state, origin: origin,
            rule: "奖扶-2004.1", enteredBy: Account.ID(rawValue: 1),
            enteredAt: Instant(milliseconds: 0), starts: day(starts ?? year * 10_000 + 101),
            ends: ends)
    }
}
