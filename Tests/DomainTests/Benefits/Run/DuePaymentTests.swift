import Domain
import Testing

/// What a case is owed.
@Suite struct DuePaymentTests {
    private func due(
        _ programme: Programme, _ benefitCase: CaseDetails, _ dossier: Dossier = Kin.couple(),
        in text: String = "2011"
    ) -> [String] {
        programme.duePayments(of: benefitCase, dossier: dossier, in: period(text), family: nil)
            .map { "\($0.period) \($0.amount.plain)" }
    }

    @Test func `a year is owed once, whole, whatever day of it counts`() {
        #expect(due(Scheme.reward(), Scheme.ready()) == ["2011 960.00"])
        #expect(due(Scheme.reward(), Scheme.ready(ends: day(20_110_101))) == ["2011 960.00"])
        #expect(due(Scheme.reward(), Scheme.ready(ends: day(20_101_231))) == [])
        #expect(due(Scheme.reward(), Scheme.ready(), in: "2012") == [])
        #expect(due(Scheme.reward(), Scheme.ready(), in: "201111") == [])
    }

    @Test func `where months are counted, each with a day of entitlement is a twelfth`() {
        let programme = Scheme.reward(proration: .months)
        #expect(due(programme, Scheme.ready(ends: day(20_110_301))) == ["2011 240.00"])
        #expect(due(programme, Scheme.ready(starts: 20_111_130)) == ["2011 160.00"])
        #expect(due(programme, Scheme.ready()) == ["2011 960.00"])
    }

    @Test func `who died in the year is owed until then`() {
        let dossier = Kin.couple(died: 20_110_310)
        #expect(due(Scheme.reward(), Scheme.ready(), dossier) == ["2011 960.00"])
        #expect(
            due(Scheme.reward(proration: .months), Scheme.ready(), dossier) == ["2011 240.00"])
        #expect(due(Scheme.reward(), Scheme.ready(), Kin.couple(died: 20_101_231)) == [])
    }

    @Test func `nothing is owed for a month after the last day or before the first`() {
        let ready = Scheme.ready(
            programme: "only-child", starts: 20_110_331, ends: day(20_110_501))
        #expect(
            due(Scheme.onlyChild(), ready) == ["201103 40.00", "201104 40.00", "201105 40.00"])
        #expect(due(Scheme.onlyChild(), ready, in: "201105") == ["201105 40.00"])
        #expect(due(Scheme.onlyChild(), ready, in: "201106") == [])
    }

    @Test func `no month is owed outside the case's days, whichever they are`() {
        for first in 1...12 {
            for last in 1...12 {
                let ready = Scheme.ready(
                    programme: "only-child", starts: 20_110_000 + first * 100 + 15,
                    ends: day(20_110_000 + last * 100 + 20))
                let owed = due(Scheme.onlyChild(), ready)
                #expect(owed.count == max(0, last - first + 1))
            }
        }
    }

    @Test func `a one-off is owed once a case`() {
        let programme = Programme(
            code: "once", term: Phrase("once"), rhythm: .once,
            rates: [Scheme.rate(.county, 5_000, from: 20_110_101)])
        let ready = Scheme.ready(programme: "once", starts: 20_110_801)
        #expect(due(programme, ready) == ["2011 5000.00"])
        #expect(due(programme, ready, in: "2012") == [])
    }
}
