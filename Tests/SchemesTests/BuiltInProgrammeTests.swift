import Domain
import Schemes
import Testing

@Suite struct BuiltInProgrammeTests {
    private let built: Definitions

    init() throws {
        built = try Schemes.definitions()
    }

    @Test(arguments: [
        ("only-child-parents", Programme.Rhythm.monthly, [(Level.city, 20), (.county, 20)]),
        ("reward-assistance", .yearly, [(.province, 840), (.city, 120)]),
        ("special-assistance", .monthly, [(.province, 100), (.city, 20)]),
        ("second-birth-waived", .once, [(.city, 5_000)]),
        ("two-girl-contraception", .once, [(.county, 1_000)]),
    ])
    func `the rates are those of the reports of 2011`(
        code: String, rhythm: Programme.Rhythm, layers: [(Level, Int)]
    ) throws {
        let programme = try #require(built.programme(code))
        #expect(programme.rhythm == rhythm)
        let day = try #require(Day(year: 2011, month: 11, day: 23))
        let valid = programme.rates.filter { $0.isValid(on: day) }
        #expect(valid.map(\.layer) == layers.map(\.0))
        #expect(valid.map(\.amount) == layers.map { Money(yuan: Int64($0.1)) })
    }

    @Test(arguments: [(2004, 600), (2008, 600), (2009, 720), (2010, 720), (2011, 960), (2012, 960)])
    func `reward assistance has its history`(year: Int, yuan: Int64) throws {
        let programme = try #require(built.programme("reward-assistance"))
        let day = try #require(Day(year: year, month: 7, day: 1))
        let amounts = programme.rates.filter { $0.isValid(on: day) }.compactMap(\.amount)
        #expect(amounts.reduce(.zero, +) == Money(yuan: yuan))
    }

    @Test func `reward assistance asks what the national rule asks, births by one declaration`()
        throws
    {
        let programme = try #require(built.programme("reward-assistance"))
        let rule = try #require(programme.rules.first)
        #expect(rule.version == "奖扶-2011.1" && rule.isReviewedYearly)
        #expect(
            rule.conditions.map(\.code) == [
                "alive", "hukou", "spouse-hukou", "family", "age", "born", "birth-declaration",
            ])
        let tests = Dictionary(
            uniqueKeysWithValues: rule.conditions.map { ($0.code, $0.tests) })
        #expect(
            tests["hukou"] == [FactTest(fact: .hukou, expected: .codes(["agricultural"]))])
        #expect(tests["spouse-hukou"]?.map(\.fact) == [.spouseHukou])
        #expect(
            tests["family"]?.first?.expected
                == .codes(["one-boy", "one-girl", "two-girls", "bereaved"]))
        #expect(tests["age"]?.first?.expected == .numbers(least: 60, most: nil))
        #expect(
            tests["born"]?.first?.expected
                == .days(first: Day(year: 1933, month: 1, day: 1), last: nil))
        #expect(
            tests["birth-declaration"] == [
                FactTest(fact: .paper, paper: "birth-declaration", expected: .flag(true))
            ])
        #expect(rule.papers.filter(\.isRequired).map(\.code) == ["birth-declaration"])
        let window = try #require(rule.window?.days(of: 2011))
        #expect(window.upperBound == Day(year: 2012, month: 2, day: 28))
    }

    @Test func `special assistance is for both losses, and judged by the woman's age`() throws {
        let programme = try #require(built.programme("special-assistance"))
        let rule = try #require(programme.rules.first)
        let age = rule.conditions.first { $0.code == "age" }
        #expect(
            age?.tests == [FactTest(fact: .wifeAge, expected: .numbers(least: 49, most: nil))])
        let loss = rule.conditions.first { $0.code == "loss" }
        #expect(
            loss?.tests == [
                FactTest(fact: .family, expected: .codes(["bereaved"])),
                FactTest(fact: .childDisability, expected: .numbers(least: 1, most: 3)),
            ])
        let after = try #require(Day(year: 2012, month: 1, day: 1))
        #expect(!programme.rates.contains { $0.isValid(on: after) })
    }

    @Test func `only the two one-off rewards are closed, and they have no rule`() {
        let closed = built.programmes.filter(\.isClosed)
        #expect(closed.map(\.code) == ["second-birth-waived", "two-girl-contraception"])
        #expect(closed.flatMap(\.rules).isEmpty)
        #expect(built.programmes.filter { !$0.isClosed }.allSatisfy { !$0.rules.isEmpty })
    }

    @Test func `what the reports give no rate for has none`() {
        let withAmount = built.programmes.filter { $0.rates.contains { $0.amount != nil } }
        #expect(withAmount.count == 5)
        let byCase = built.programmes.filter { $0.rates.contains { $0.amount == nil } }
        #expect(
            byCase.map(\.code) == [
                "relief", "mothers-relief", "village-income-share", "insurance-claim",
            ])
        #expect(built.programmes.flatMap(\.uplifts).isEmpty)
    }

    @Test func `every programme of the report is there, and every kind of benefit`() {
        #expect(built.programmes.count == 21)
        #expect(Set(built.programmes.map(\.code)).count == 21)
        #expect(Set(built.programmes.map(\.kind)) == Set(BenefitKind.allCases))
        #expect(Set(built.programmes.flatMap(\.rules).map(\.version)).count == 19)
    }

    @Test func `every rule has its three reviews in order, money also its postings`() {
        for programme in built.programmes {
            for rule in programme.rules {
                #expect(rule.reviews.map(\.level) == [.village, .township, .county])
                let isPosted = rule.reviews.contains { $0.postingDays > 0 }
                #expect(isPosted, "\(programme.code)")
            }
        }
    }

    @Test func `the funds, phrases and kinds of grievance are there`() {
        #expect(
            built.funds.map(\.code) == [
                "national", "province", "city", "county", "township", "village-income",
                "insurance", "donation", "unstated",
            ])
        #expect(built.funds.contains { $0.code == AmountLayer.unstated })
        for action in CaseAction.allCases {
            let count = built.casePhrases.filter { $0.action == action }.count
            #expect(action.needsReason ? count >= 4 : count == 0, "\(action)")
        }
        #expect(built.grievanceKinds.contains { $0.code == "payment" })
    }
}
