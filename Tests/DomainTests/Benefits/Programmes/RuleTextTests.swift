import Domain
import Testing

/// The text by which a changed rule is noticed.
@Suite struct RuleTextTests {
    private func digest(_ programme: Programme, _ index: Int = 0) -> String {
        programme.rules[index].digest(of: programme)
    }

    @Test func `the same rule has the same digest, another amount another`() {
        #expect(digest(Scheme.reward()) == digest(Scheme.reward()))
        #expect(digest(Scheme.reward()).count == 64)
        let dearer = Scheme.reward(rates: [Scheme.rate(.province, 841, from: 20_110_101)])
        #expect(digest(Scheme.reward()) != digest(dearer))
        #expect(digest(Scheme.reward()) != digest(Scheme.reward(proration: .months)))
        #expect(digest(Scheme.reward()) != digest(Scheme.reward(uplifts: [Scheme.uplift(100)])))
    }

    @Test func `a later rule with its own rates leaves the earlier text as it was`() {
        func programme(_ rates: [Rate], _ rules: [Rule]) -> Programme {
            Programme(
                code: "p", term: Phrase("p"), rhythm: .yearly, rates: rates, rules: rules)
        }
        let first = Rule(version: "1", from: day(20_090_101), conditions: [])
        let second = Rule(version: "2", from: day(20_120_101), conditions: [])
        let before = programme([Scheme.rate(.national, 720, from: 20_090_101)], [first])
        let after = programme(
            [
                Scheme.rate(.national, 720, from: 20_090_101, until: 20_111_231),
                Scheme.rate(.national, 960, from: 20_120_101),
            ], [first, second])
        #expect(digest(before) == digest(after))
        #expect(digest(after, 0) != digest(after, 1))
    }
}
