import Domain
import Schemes
import Testing

@Suite struct BuiltInCalendarTests {
    private let calendar: WorkingCalendar

    init() throws {
        calendar = try Schemes.definitions().workingCalendar
    }

    @Test func `three years are known`() {
        #expect(calendar.years == [2010, 2011, 2012])
    }

    @Test(arguments: [
        (2010, 2, 20, true), (2010, 2, 15, false), (2010, 10, 9, true), (2010, 9, 24, false),
        (2011, 1, 3, false), (2011, 1, 4, true), (2011, 2, 12, true), (2011, 4, 5, false),
        (2011, 10, 8, true), (2011, 10, 7, false), (2011, 11, 23, true), (2011, 11, 26, false),
        (2011, 12, 31, true), (2012, 1, 1, false), (2012, 1, 21, true), (2012, 6, 22, false),
        (2012, 9, 29, true), (2012, 9, 30, false), (2012, 10, 8, true),
    ])
    func `a day is worked as the circulars say`(
        year: Int, month: Int, day: Int, isWorked: Bool
    ) throws {
        let day = try #require(Day(year: year, month: month, day: day))
        #expect(calendar.isWorked(day) == isWorked)
    }

    // Weekdays less holidays plus worked weekends: 261 - 19 + 8, 260 - 16 + 6, 261 - 18 + 6.
    @Test(arguments: [(2010, 250), (2011, 250), (2012, 249)])
    func `a year has its working days`(year: Int, count: Int) throws {
        var day = try #require(Day(year: year, month: 1, day: 1))
        var worked = 0
        while day.year == year {
            if calendar.isWorked(day) { worked += 1 }
            day = day + 1
        }
        #expect(worked == count)
    }

    @Test func `seven working days over the Spring Festival of 2011`() throws {
        let first = try #require(Day(year: 2011, month: 1, day: 28))
        // 28 January (Friday), 30 (Sunday, worked), 31, 1 February, 9, 10, 11.
        #expect(calendar.last(of: 7, from: first, .working) == Day(year: 2011, month: 2, day: 11))
    }
}
