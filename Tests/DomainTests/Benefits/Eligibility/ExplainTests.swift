import Domain
import Testing

/// Why somebody is entitled, is not, or nobody can say.
@Suite struct ExplainTests {
    private let today = day(20_111_123)

    private func explain(
        _ dossier: Dossier, _ programme: Programme = Scheme.reward(), _ text: String = "2011"
    ) -> Explanation {
        programme.explain(dossier, for: period(text), on: today)
    }

    @Test func `everything met is yes, with its rule, amount and last day to apply`() {
        let found = explain(Kin.couple())
        #expect(found.verdict == .yes)
        #expect(found.findings.map(\.truth) == Array(repeating: .yes, count: 6))
        #expect(found.rule == "奖扶-2004.1")
        #expect(found.amount == Money(yuan: 960))
        #expect(found.missing == [])
        #expect(found.applyUntil == day(20_120_228))
        #expect(found.judgedOn == day(20_111_231))
    }

    @Test(arguments: [(19_511_231, Truth.yes), (19_520_101, .no)])
    func `who turns sixty on the last day of the year is entitled to it`(
        born: Int, verdict: Truth
    ) {
        #expect(explain(Kin.couple(born: born)).verdict == verdict)
    }

    @Test(arguments: [(19_330_101, Truth.yes), (19_321_231, .no)])
    func `who was born on 1 January 1933 is entitled`(born: Int, verdict: Truth) {
        #expect(explain(Kin.couple(born: born)).verdict == verdict)
    }

    @Test func `judged on the first day, a later birthday reaches the next year`() {
        let programme = Scheme.reward(judgedOn: .start)
        #expect(explain(Kin.couple(born: 19_510_102), programme).verdict == .no)
        #expect(explain(Kin.couple(born: 19_510_101), programme).verdict == .yes)
    }

    @Test func `a missing paper leaves it open, and only the paper`() {
        let found = explain(Kin.couple(papers: []))
        #expect(found.verdict == .unknown)
        #expect(found.lacksOnlyPapers)
        #expect(found.missing.count == 1)
        #expect(found.missing.first?.zh.contains("declaration") == true)
    }

    @Test func `without a rule it is not papers that are missing`() {
        let found = explain(Kin.couple(), Scheme.reward(), "1990")
        #expect(found.rule == nil && found.verdict == .unknown)
        #expect(!found.lacksOnlyPapers)
    }

    @Test func `something unknown leaves it open, something definite shuts it`() {
        let unknown = explain(Kin.couple { $0.hukou = nil })
        #expect(unknown.verdict == .unknown)
        #expect(!unknown.lacksOnlyPapers)
        let both = explain(
            Kin.couple(children: [Kin.boy(19_750_101), Kin.boy(19_780_101)]) {
                $0.hukou = nil
            })
        #expect(both.verdict == .no)
        #expect(both.missing.count == 1)
    }

    @Test func `who is too young is told the day, and which papers to have by then`() {
        let found = explain(Kin.couple(born: 19_520_305, papers: []))
        #expect(found.verdict == .no)
        #expect(found.meetsOn == day(20_120_305))
        #expect(found.missing.count == 2)
    }

    @Test func `born on 29 February, one is older on 1 March`() {
        #expect(explain(Kin.couple(born: 19_560_229)).meetsOn == day(20_160_229))
        let programme = Scheme.onlyChild()
        let condition = Scheme.condition(
            "age", FactTest(fact: .age, expected: .numbers(least: 61, most: nil)))
        let rule = Rule(version: "1", from: day(20_040_101), conditions: [condition])
        let other = Programme(
            code: "x", term: programme.term, rhythm: .yearly, rules: [rule])
        #expect(explain(Kin.couple(born: 19_520_229), other).meetsOn == day(20_130_301))
    }

    @Test func `who died in the year is judged by the last day lived`() {
        let found = explain(Kin.couple(died: 20_110_310))
        #expect(found.verdict == .yes)
        #expect(found.judgedOn == day(20_110_310))
        #expect(explain(Kin.couple(born: 19_511_001, died: 20_110_310)).verdict == .no)
        #expect(explain(Kin.couple(died: 20_101_231)).verdict == .no)
    }

    @Test func `a year of a monthly programme is judged month by month`() {
        let dossier = Kin.couple(children: [Kin.girl(19_930_615)]) {
            $0.onlyChildCertificate = OnlyChildCertificate(number: "0099")
        }
        let found = explain(dossier, Scheme.onlyChild())
        #expect(found.verdict == .yes)
        #expect(found.amount == Money(yuan: 5 * 40))
        #expect(explain(dossier, Scheme.onlyChild(), "201105").verdict == .yes)
        #expect(explain(dossier, Scheme.onlyChild(), "201106").verdict == .no)
    }

    @Test func `before the first rule nobody can judge`() {
        let found = explain(Kin.couple(), Scheme.reward(), "2003")
        #expect(found.verdict == .unknown)
        #expect(found.rule == nil)
        #expect(found.missing.count == 1)
    }
}
