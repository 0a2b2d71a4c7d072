import Domain
import Testing

/// The laws of three-valued logic.
@Suite struct TruthTests {
    private static let pairs = Truth.allCases.flatMap { left in
        Truth.allCases.map { [left, $0] }
    }
    private static let triples = pairs.flatMap { pair in Truth.allCases.map { pair + [$0] } }

    private func not(_ truth: Truth) -> Truth {
        switch truth {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    @Test func `any and all are each other's mirror`() {
        for truths in Self.triples {
            #expect(Truth.all(truths) == not(Truth.any(truths.map(not))))
        }
    }

    @Test func `order and grouping do not matter`() {
        for truths in Self.triples {
            let grouped = Truth.any([Truth.any(truths.prefix(2)), truths[2]])
            #expect(Truth.any(truths) == grouped)
            #expect(Truth.any(truths) == Truth.any(truths.reversed()))
            #expect(Truth.all(truths) == Truth.all(truths.reversed()))
        }
    }

    @Test func `finding something out never turns a known answer`() {
        for truths in Self.triples {
            guard let place = truths.firstIndex(of: .unknown) else { continue }
            for answer in [Truth.yes, .no] {
                var known = truths
                known[place] = answer
                for rule in [Truth.any, Truth.all] as [([Truth]) -> Truth]
                where rule(truths) != .unknown {
                    #expect(rule(known) == rule(truths))
                }
            }
        }
    }

    @Test func `of none, none holds and all do`() {
        #expect(Truth.any([]) == .no)
        #expect(Truth.all([]) == .yes)
    }

    @Test func `an unknown fact is unknown to every test, one of another form too`() {
        let tests: [FactTest.Expectation] = [
            .flag(true), .codes(["a"]), .numbers(least: 1, most: 2), .days(first: nil, last: nil),
        ]
        for expected in tests {
            let test = FactTest(fact: .age, expected: expected)
            #expect(test.truth(of: Fact(nil, from: [])) == .unknown)
            #expect(test.truth(of: Fact(.notApplicable, from: [])) == .yes)
            #expect(test.truth(of: Fact(.absent, from: [])) == .no)
        }
        let flag = FactTest(fact: .alive, expected: .flag(true))
        #expect(flag.truth(of: Fact(.number(1), from: [])) == .unknown)
    }

    @Test(arguments: [(0, Truth.no), (1, .yes), (3, .yes), (4, .no)])
    func `both bounds are included`(number: Int, truth: Truth) {
        let test = FactTest(fact: .childDisability, expected: .numbers(least: 1, most: 3))
        #expect(test.truth(of: Fact(.number(number), from: [])) == truth)
    }

    @Test func `a condition names the records that decided it`() {
        let condition = Condition(
            code: "either", term: Phrase("either"),
            tests: [
                FactTest(fact: .hukou, expected: .codes(["nonAgricultural"])),
                FactTest(fact: .age, expected: .numbers(least: 60, most: nil)),
            ])
        let finding = condition.finding(in: Kin.couple(), on: day(20_111_231))
        #expect(finding.truth == .yes)
        #expect(finding.sources.map(\.words.zh) == ["户口簿 1950-03-02"])
    }
}
