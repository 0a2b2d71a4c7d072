import Domain
import GRDB
import Testing

@testable import Store

/// How far care reached, village by village; nobody is counted for saying no.
@Suite struct ComparisonTests {
    private typealias Share = VillageComparison.Share
    private let township: Township
    private let admin: Clerk

    init() throws {
        township = try Township()
        admin = try Clerk(township)
    }

    private func compare(
        _ clerk: Clerk? = nil, of area: AreaCode = Township.county, from first: Int = 20_110_101,
        to last: Int = 20_111_123
    ) throws -> [VillageComparison] {
        try (clerk ?? admin).store.comparison(
            of: area, from: Township.day(first), to: Township.day(last)
        ) { _, _ in true }
    }

    private func east() throws -> VillageComparison {
        try #require(try compare().first { $0.area == Township.east })
    }

    /// A family with a child of 1 September: steps fell due on 1 October for the child, and on 8
    /// September and 13 October for the mother.
    private func family(_ number: String = "1") throws -> (mother: Person, child: Person) {
        let home = try admin.household(number)
        let mother = try admin.person("王芳\(number)", in: home, born: 19_850_101)
        let child = try admin.person("小宝\(number)", in: home, born: 20_110_901, sex: .male) {
            $0.mother = mother.id
        }
        return (mother, child)
    }

    @Test func `a step is offered when an answer came within its window, timely by its day`()
        throws
    {
        let (mother, child) = try family()
        #expect(try east().offered == Share(done: 0, all: 3))
        #expect(try east().timely == Share(done: 0, all: 0))
        try admin.visit(mother, "postnatal", on: 20_110_906)
        try admin.visit(child, "child", on: 20_111_020)
        #expect(try east().offered == Share(done: 2, all: 3))
        #expect(try east().timely == Share(done: 1, all: 2))
        // The window of the second visit after birth closes on 31 October.
        try admin.visit(mother, "postnatal", on: 20_111_101)
        #expect(try east().offered == Share(done: 2, all: 3))
    }

    @Test func `nobody met is nothing offered and nobody visited`() throws {
        let (mother, _) = try family()
        try admin.visit(mother, "postnatal", on: 20_110_906) { $0.consent = .notMet }
        #expect(try east().offered.done == 0)
        #expect(try east().visited == Share(done: 0, all: 1))
        try admin.visit(mother, "care", on: 20_110_910)
        #expect(try east().visited == Share(done: 1, all: 1))
    }

    @Test func `a pregnancy asks for its steps until the birth`() throws {
        let home = try admin.household("7")
        let woman = try admin.person("李娜", in: home, born: 19_880_101)
        try admin.visit(woman, "antenatal", on: 20_110_301) {
            $0.lastMenstrualPeriod = Township.day(20_110_201)
        }
        // Twelve and twenty weeks after 1 February lie before the birth in July.
        #expect(try east().offered == Share(done: 1, all: 2))
        _ = try admin.person("早早", in: home, born: 20_110_601, sex: .female) {
            $0.mother = woman.id
        }
        // Of the pregnancy one step is left; the child and its birth bring three.
        #expect(try east().offered == Share(done: 1, all: 4))
    }

    @Test func `what falls due outside the time does not count`() throws {
        _ = try family()
        let early = try #require(
            try compare(to: 20_110_930).first { $0.area == Township.east })
        #expect(early.offered.all == 1)
        let late = try #require(
            try compare(from: 20_111_014).first { $0.area == Township.east })
        #expect(late.offered.all == 0)
    }

    /// The law of the house: an answer is an answer.
    @Test func `turning every answer from agreed to declined changes no figure`() throws {
        func village(_ consent: Consent) throws -> VillageComparison {
            let tests = try ComparisonTests()
            var random = SplitMix(state: 7)
            for number in 1...12 {
                let (mother, child) = try tests.family("\(number)")
                for _ in 0..<4 {
                    let day = Township.day(20_110_901) + Int.random(in: 0..<80, using: &random)
                    let isChild = Bool.random(using: &random)
                    let purpose =
                        ["postnatal", "antenatal", "iud", "care"]
                        .randomElement(using: &random) ?? "care"
                    try tests.admin.visit(
                        isChild ? child : mother, isChild ? "child" : purpose, on: Int(day.number)
                    ) {
                        $0.consent = consent
                        if purpose == "antenatal", !isChild {
                            $0.lastMenstrualPeriod = day - 40
                        }
                    }
                }
            }
            return try tests.east()
        }
        let agreed = try village(.agreed)
        #expect(agreed == (try village(.declined)))
        #expect(agreed == (try village(.notNeeded)))
        #expect(agreed.offered.done > 5 && agreed.offered.left > 5)
    }

    @Test func `payments count once they reached the family`() throws {
        let place = try PostingTownship()
        let statuses: [(String, String)] = [
            ("paid", "2011"), ("returned", "2011"), ("due", "2011"), ("cancelled", "2011"),
            ("recovered", "2011"), ("paid", "2010"),
        ]
        for (index, (status, period)) in statuses.enumerated() {
            let person = try place.person("张\(index)", "\(index)")
            try place.township.file.write {
                try $0.execute(
                    sql: """
                        INSERT INTO entitlement (person, village, walk_key, sort_key, programme,
                            period, amount_fen, status, reason)
                        VALUES (?, ?, '', '', 'reward', ?, 100, ?, 'accountMissing')
                        """,
                    arguments: [person.id.rawValue, Township.east.number, period, status])
            }
        }
        let found = try place.admin.store.comparison(
            of: Township.east, from: Township.day(20_110_101), to: Township.day(20_111_123)
        ) { _, _ in true }
        #expect(found.map(\.paid) == [Share(done: 1, all: 3)])
    }

    @Test func `villages come by their codes, those of one's area alone, and it can be stopped`()
        throws
    {
        #expect(try compare().map(\.name) == ["东营村", "西营村", "北营村"])
        let supervisor = try Clerk(township, as: "supervisor")
        #expect(try compare(supervisor).map(\.name) == ["东营村", "西营村"])
        #expect(try compare(supervisor, of: Township.other).isEmpty)
        let none = try admin.store.comparison(
            of: Township.county, from: Township.now.day, to: Township.now.day
        ) { _, _ in false }
        #expect(none.isEmpty)
    }
}
