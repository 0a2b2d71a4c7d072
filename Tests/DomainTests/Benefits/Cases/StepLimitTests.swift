import Domain
import Testing

@Suite struct StepLimitTests {
    private static let calendar = WorkingCalendar(
        holidays: Set((1...7).compactMap { Day(number: 20_111_000 + $0) }),
        workedWeekends: Set([20_111_008, 20_111_009].compactMap { Day(number: $0) }))

    /// A case is late from the day after the last day of its limit on, and not before: the moment
    /// that lists compare with agrees with the calendar on every day around holidays.
    @Test(arguments: DayCounting.allCases, [1, 5, 20])
    func `a case is late once its days are over`(counting: DayCounting, count: Int) throws {
        let today = try #require(Day(number: 20_111_015))
        let limit = StepLimit(state: .submitted, days: count, counting: counting)
        let definitions = Definitions(
            screeningKinds: [], visitPurposes: [], topics: [], services: [], schedules: [],
            programmes: [], workingCalendar: Self.calendar, stepLimits: [limit])
        for day in 0..<30 {
            let now = today - day
            let before = try #require(definitions.lateBefore(on: now)[.submitted])
            for age in 0..<45 {
                let came = now - age
                let last = Self.calendar.last(of: count, from: came + 1, counting)
                #expect((Instant(startOf: came) < before) == (last < now), "\(came) \(now)")
            }
        }
    }

    @Test func `a step without a limit is never late`() {
        let definitions = Definitions(
            screeningKinds: [], visitPurposes: [], topics: [], services: [], schedules: [],
            programmes: [])
        #expect(definitions.lateBefore(on: Day(daysSince1970: 15_000)).isEmpty)
    }
}
