/// A day of the Chinese lunar calendar 农历, from New Year 1900 to the last day of 2100.
///
/// Converted by our own table (GB/T 33661-2017), so that no update of a system moves a birthday.
public struct LunarDate: Hashable, Comparable, Sendable {
    /// The lunar year, named by the Gregorian year in which it begins.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// Whether this is the leap month that follows the month of the same number.
    public let isLeapMonth: Bool
    /// The day of the month, 1 to 30.
    public let dayOfMonth: Int

    /// The years that the table covers.
    public static let years =
        LunarTable.firstYear...(LunarTable.firstYear + LunarTable.years.count - 1)

    /// The day of these numbers, or nil if the lunar calendar has no such day.
    public init?(year: Int, month: Int, isLeapMonth: Bool = false, day: Int) {
        guard let length = LunarYear(year)?.length(ofMonth: month, isLeap: isLeapMonth),
            (1...length).contains(day)
        else { return nil }
        self.init(unchecked: year, month, isLeapMonth, day)
    }

    private init(unchecked year: Int, _ month: Int, _ isLeapMonth: Bool, _ day: Int) {
        self.year = year
        self.month = month
        self.isLeapMonth = isLeapMonth
        dayOfMonth = day
    }

    /// The lunar name of a Gregorian day, or nil outside the table.
    public init?(_ day: Day) {
        let candidates = [day.year, day.year - 1].compactMap { LunarYear($0) }
        guard let year = candidates.first(where: { $0.newYear <= day }) else { return nil }
        var rest = day - year.newYear
        for month in year.months {
            if rest < month.length {
                self.init(unchecked: year.year, month.number, month.isLeap, rest + 1)
                return
            }
            rest -= month.length
        }
        return nil
    }

    /// The same day in the Gregorian calendar.
    public var day: Day {
        guard let year = LunarYear(year) else { return Day(daysSince1970: 0) }
        return year.start(ofMonth: month, isLeap: isLeapMonth) + (dayOfMonth - 1)
    }

    /// The month that a year doubles, or nil if it has twelve months (or lies outside the table).
    public static func leapMonth(of year: Int) -> Int? {
        LunarYear(year)?.leapMonth
    }

    /// The days of a month, 29 or 30; nil if the year has no such month.
    public static func length(ofMonth month: Int, isLeap: Bool = false, year: Int) -> Int? {
        LunarYear(year)?.length(ofMonth: month, isLeap: isLeap)
    }

    /// The earlier day is the smaller.
    public static func < (left: LunarDate, right: LunarDate) -> Bool {
        func key(_ date: LunarDate) -> (Int, Int, Int, Int) {
            (date.year, date.month, date.isLeapMonth ? 1 : 0, date.dayOfMonth)
        }
        return key(left) < key(right)
    }
}
