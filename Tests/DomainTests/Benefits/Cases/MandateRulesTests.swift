import Domain
import Testing

/// Who may be given the mandate to review a case.
@Suite struct MandateRulesTests {
    private func mandate(
        _ level: Level = .township, to reviewer: Account = Given.account(8, .townshipSupervisor),
        of own: Household.ID? = nil, for gate: CaseGate = Given.gate(.submitted)
    ) -> Result<Mandate?, CaseObstacle> {
        Result { () throws(CaseObstacle) in
            try gate.mandate(
                at: level, to: reviewer, of: own, by: Given.officer.id, in: Given.east,
                on: Given.today)
        }
    }

    private func sentence(_ result: Result<Mandate?, CaseObstacle>) -> String {
        if case .failure(let obstacle) = result { return obstacle.sentence.en }
        return ""
    }

    @Test func `its number tells county, year, case and level, and another one counts on`() throws {
        let first = try mandate(for: Given.gate(.submitted) { $0.mandates = [] }).get()
        #expect(first?.number == "999901-2011-000123-乡")
        #expect(try mandate().get()?.number == "999901-2011-000123-乡-2")
        var third = Given.gate(.submitted)
        third.mandates[1].number = "999901-2011-000123-乡-9"
        #expect(try mandate(for: third).get()?.number == "999901-2011-000123-乡-10")
    }

    @Test func `the same reviewer keeps the mandate they have`() throws {
        #expect(try mandate(to: Given.township).get() == nil)
    }

    @Test func `a level that has reviewed keeps its reviewer`() {
        let gate = Given.gate(.townshipReviewed)
        #expect(sentence(mandate(for: gate)).contains("has reviewed"))
    }

    @Test func `three levels are three persons`() {
        #expect(sentence(mandate(to: Given.village)).contains("mandate for the village"))
        let gate = Given.gate(.villageReviewed) { $0.mandates.removeFirst() }
        #expect(sentence(mandate(to: Given.village, for: gate)).contains("reviewed this case"))
        #expect(sentence(mandate(to: Given.clerk)).contains("entered"))
        #expect(sentence(mandate(of: Given.home)).contains("household"))
    }

    @Test func `the reviewer's area holds the village, and the case is open`() throws {
        let elsewhere = Given.account(
            8, .townshipSupervisor, in: try #require(AreaCode("999901002")))
        #expect(sentence(mandate(to: elsewhere)).contains("does not review here"))
        #expect(sentence(mandate(for: Given.gate(.ready))).contains("reviewed no more"))
        #expect(sentence(mandate(for: Given.gate(.ready, rule: nil))).contains("paper"))
    }

    @Test func `nobody mandates themselves, nor an account that may not review there`() {
        func problems(_ level: Level, _ account: Account?, by giver: Account) -> [String] {
            do throws(Rejection) {
                let ids = [BenefitCase.ID(rawValue: 1), BenefitCase.ID(rawValue: 1)]
                let command = GiveMandates(
                    cases: ids, level: level, reviewer: account?.id ?? Account.ID(rawValue: 99))
                #expect(try command.decide(to: account, by: giver.id, on: Given.today).count == 1)
                return []
            } catch {
                return error.problems.map(\.field)
            }
        }
        #expect(problems(.township, Given.township, by: Given.officer) == [])
        #expect(problems(.township, Given.township, by: Given.township) == ["reviewer"])
        #expect(problems(.county, Given.township, by: Given.officer) == ["reviewer"])
        #expect(problems(.province, Given.township, by: Given.officer) == ["level", "reviewer"])
        #expect(problems(.village, nil, by: Given.officer) == ["reviewer"])
    }
}
