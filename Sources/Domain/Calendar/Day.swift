/// A day of the Gregorian calendar, without time or zone.
///
/// Written and stored as the number `yyyymmdd` (20111123): it sorts, compares and reads as it is.
public struct Day: Hashable, Comparable, Sendable {
    /// The day as `yyyymmdd`.
    public let number: Int32

    /// The year, 1 to 9999.
    public var year: Int { Int(number) / 10_000 }
    /// The month, 1 to 12.
    public var month: Int { Int(number) / 100 % 100 }
    /// The day of the month, 1 to 31.
    public var day: Int { Int(number) % 100 }

    /// The day of these three numbers, or nil if the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        number = Int32(year * 10_000 + month * 100 + day)
    }

    /// The day of a number `yyyymmdd`, or nil if the calendar has no such day.
    public init?(number: Int) {
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// The day that lies so many days after 1 January 1970 (before it, if negative).
    ///
    /// Days outside the years 1 to 9999 become the nearest day inside.
    public init(daysSince1970 days: Int) {
        // Counts in eras of 400 years from 1 March of year 0, so that the leap day ends a year.
        let shifted = min(max(days, -719_162), 2_932_896) + 719_468
        let era = shifted / 146_097
        let ofEra = shifted % 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        number = Int32(year * 10_000 + month * 100 + day)
    }

    /// Days since 1 January 1970; negative before it.
    public var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear % 400
        let shiftedMonth = month > 2 ? month - 3 : month + 9
        let ofYear = (153 * shiftedMonth + 2) / 5 + day - 1
        let ofEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear
        return era * 146_097 + ofEra - 719_468
    }

    /// The number of days in a month of a year.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether February of `year` has 29 days.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The earlier day is the smaller.
    public static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }

    /// The day so many days later.
    public static func + (day: Day, days: Int) -> Day {
        Day(daysSince1970: day.daysSince1970 + days)
    }

    /// The day so many days earlier.
    public static func - (day: Day, days: Int) -> Day {
        Day(daysSince1970: day.daysSince1970 - days)
    }

    /// The days from `right` to `left`; negative if `left` is the earlier.
    public static func - (left: Day, right: Day) -> Int {
        left.daysSince1970 - right.daysSince1970
    }

    /// The same day so many months later; the last day of the month where that month is shorter.
    public func adding(months: Int) -> Day {
        let count = year * 12 + (month - 1) + months
        let newYear = min(max(count / 12, 1), 9999)
        let newMonth = count % 12 + 1
        let newDay = min(day, Day.length(ofMonth: newMonth, year: newYear))
        return Day(year: newYear, month: newMonth, day: newDay) ?? self
    }

    /// Full years from this birthday to `day`; 0 before the first birthday.
    public func age(on day: Day) -> Int {
        let years = day.year - year
        let had = (day.month, day.day) >= (month, self.day)
        return max(0, had ? years : years - 1)
    }
}

extension Day: CustomStringConvertible {
    /// The day as ISO 8601 writes it, `2011-11-23`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

extension Day: Codable {
    /// Reads the number `yyyymmdd`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let number = try container.decode(Int.self)
        guard let day = Day(number: number) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "no such day: \(number)")
        }
        self = day
    }

    /// Writes the number `yyyymmdd`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Int(number))
    }
}
