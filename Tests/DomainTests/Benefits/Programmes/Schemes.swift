import Domain

/// The programmes of the design's examples.
enum Scheme {
    static func condition(_ code: String, _ tests: FactTest...) -> Condition {
        Condition(code: code, term: Phrase(code), tests: tests)
    }

    static func rate(
        _ layer: Level, _ yuan: Int64, from: Int, until: Int? = nil
    ) -> Rate {
        Rate(
            layer: layer, fund: layer.rawValue, amount: Money(yuan: yuan), from: day(from),
            until: until.map(day))
    }

    static let families: Set<String> = ["one-boy", "one-girl", "two-girls", "bereaved"]

    static let agricultural = FactTest(fact: .hukou, expected: .codes(["agricultural"]))

    /// Reward assistance 奖励扶助; in 2011 the province pays 840 and the city 120.
    static func reward(
        rates: [Rate] = [
            rate(.province, 840, from: 20_110_101), rate(.city, 120, from: 20_110_101),
        ],
        uplifts: [Uplift] = [], proration: Rule.Proration = .whole,
        judgedOn: Rule.JudgedOn = .end, isClosed: Bool = false
    ) -> Programme {
        Programme(
            code: "reward", term: Phrase("reward"), rhythm: .yearly, isClosed: isClosed,
            rates: rates, uplifts: uplifts,
            rules: [
                Rule(
                    version: "奖扶-2004.1", from: day(20_040_101), judgedOn: judgedOn,
                    proration: proration,
                    conditions: [
                        condition("hukou", agricultural),
                        condition(
                            "spouse",
                            FactTest(fact: .spouseHukou, expected: .codes(["agricultural"]))),
                        condition(
                            "family",
                            FactTest(
                                fact: .family,
                                expected: .codes(families))),
                        condition(
                            "sixty",
                            FactTest(fact: .age, expected: .numbers(least: 60, most: nil))),
                        condition(
                            "born",
                            FactTest(
                                fact: .birthday, expected: .days(first: day(19_330_101), last: nil))
                        ),
                        condition(
                            "declaration",
                            FactTest(fact: .paper, paper: "declaration", expected: .flag(true))),
                    ],
                    papers: [PaperKind(code: "declaration", term: Phrase("declaration"))],
                    window: Rule.Window(opens: (12, 1), closes: (2, 28)), isReviewedYearly: true)
            ])
    }

    /// The national rates of reward assistance.
    static let national = [
        rate(.national, 600, from: 20_040_101, until: 20_081_231),
        rate(.national, 720, from: 20_090_101, until: 20_111_231),
        rate(.national, 960, from: 20_120_101),
    ]

    /// Only-child parents' reward 独生子女父母奖励费, while the child is under 18.
    static func onlyChild(_ rates: [Rate] = [rate(.county, 40, from: 20_110_101)]) -> Programme {
        Programme(
            code: "only-child", term: Phrase("only-child"), rhythm: .monthly, rates: rates,
            rules: [
                Rule(
                    version: "独奖-2011.1", from: day(20_110_101),
                    conditions: [
                        condition(
                            "certificate", FactTest(fact: .certificate, expected: .flag(true))),
                        condition(
                            "young",
                            FactTest(
                                fact: .youngestChildAge, expected: .numbers(least: nil, most: 17))),
                    ])
            ])
    }

    static func uplift(_ permille: Int64) -> Uplift {
        Uplift(
            families: [.oneGirl, .twoGirls], permille: permille, layer: .county, fund: "girls",
            from: day(20_110_101))
    }
}
