import Domain
import Testing

@Suite struct OpenPostingTests {
    /// Wednesday, 23 November 2011.
    private let today = Day(daysSince1970: 15_301)
    private let village = AreaCode("999901001001") ?? .everywhere
    private let calendar: WorkingCalendar
    private let definitions: Definitions

    init() {
        calendar = WorkingCalendar(holidays: [today + 1], years: [2011])
        let rules = [("1", 7, DayCounting.working), ("2", 10, .calendar), ("3", 0, .calendar)]
        definitions = Definitions(
            screeningKinds: [], visitPurposes: [], topics: [], services: [], schedules: [],
            programmes: [
                Programme(
                    code: "reward", term: Phrase(zh: "奖扶", en: "reward"), rhythm: .yearly,
                    rules: rules.map { version, days, counting in
                        Rule(
                            version: version, from: Day(daysSince1970: 0), conditions: [],
                            reviews: [
                                ReviewStep(level: .village, postingDays: days, counting: counting)
                            ])
                    })
            ], workingCalendar: calendar)
    }

    private func command(
        first: Day? = nil, level: Level = .village, area: AreaCode? = nil, place: String = "村委会",
        cases: [Int64]? = nil
    ) -> OpenPosting {
        OpenPosting(
            level: level, area: area ?? village, programme: "reward", year: 2011, place: place,
            first: first ?? today, cases: cases?.map { BenefitCase.ID(rawValue: $0) })
    }

    private func waiting(_ rules: String?..., reviewedOn: Day? = nil) -> [ReviewedCase] {
        rules.enumerated().map { number, rule in
            ReviewedCase(
                id: BenefitCase.ID(rawValue: Int64(number + 1)), rule: rule,
                reviewedOn: reviewedOn ?? today)
        }
    }

    private func problems(_ command: OpenPosting, of cases: [ReviewedCase]) -> [String] {
        do throws(Rejection) {
            _ = try command.decide(of: cases, by: definitions, on: today)
            return []
        } catch {
            return error.problems.map(\.field)
        }
    }

    @Test func `seven working days skip the weekend and a holiday`() throws {
        let decided = try command().decide(of: waiting("1"), by: definitions, on: today)
        // 23, 25, 28, 29, 30 November, 1 and 2 December.
        #expect(decided.details.last == today + 9)
        #expect(decided.cases.map(\.rawValue) == [1])
    }

    @Test func `a list of two rules hangs as long as the longer one asks`() throws {
        let later = command(first: today + 5)
        let decided = try later.decide(of: waiting("1", "2"), by: definitions, on: today)
        #expect(decided.details.last == today + 14)
    }

    @Test func `only the chosen cases are listed`() throws {
        let decided = try command(cases: [2]).decide(
            of: waiting("1", "1"), by: definitions, on: today)
        #expect(decided.cases.map(\.rawValue) == [2])
        #expect(problems(command(cases: [2, 7]), of: waiting("1", "1")) == ["cases"])
    }

    @Test func `an empty list is refused, and one of a rule without posting`() {
        #expect(problems(command(), of: []) == ["cases"])
        #expect(problems(command(), of: waiting("3")) == ["cases"])
    }

    @Test func `the first day lies at most a few days back and a month ahead`() {
        let back = OpenPosting.daysInThePast
        let reviewed = waiting("2", reviewedOn: today - back)
        #expect(problems(command(first: today - back), of: reviewed).isEmpty)
        #expect(problems(command(first: today - back - 1), of: reviewed) == ["first"])
        let ahead = OpenPosting.daysAhead
        #expect(problems(command(first: today + ahead), of: reviewed).isEmpty)
        #expect(problems(command(first: today + ahead + 1), of: reviewed) == ["first"])
    }

    @Test func `a posting that would have ended before the review is refused`() {
        let first = command(first: today - 10)
        #expect(problems(first, of: waiting("2", reviewedOn: today)) == ["first"])
        #expect(problems(first, of: waiting("2", reviewedOn: today - 1)).isEmpty)
    }

    @Test(arguments: [Level.township, .county, .national])
    func `a list is about a place of its level`(level: Level) {
        #expect(problems(command(level: level), of: waiting("1")).contains("area"))
    }

    @Test func `a list says where it hangs`() {
        #expect(problems(command(place: " \n"), of: waiting("1")) == ["place"])
    }
}
