/// A date as it was told: in which calendar, how exactly, and the Gregorian day that it means.
public struct RecordedDate: Hashable, Sendable {
    /// The calendar in which a date was told.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        case gregorian, lunar
    }

    /// How much of the date is known.
    public enum Precision: String, Sendable, CaseIterable, Codable {
        case day, month, year
    }

    /// The calendar in which it was told.
    public let calendar: Kind
    /// The year of that calendar.
    public let year: Int
    /// The month of that calendar; nil while only the year is known.
    public let month: Int?
    /// Whether the month is a lunar leap month.
    public let isLeapMonth: Bool
    /// The day of that month; nil while only the month or year is known.
    public let dayOfMonth: Int?
    /// The Gregorian day; nil while only a year or month is known.
    public let day: Day?

    /// A date told in the Gregorian calendar, known to the day.
    public init(_ day: Day) {
        calendar = .gregorian
        (year, month, dayOfMonth) = (day.year, day.month, day.day)
        isLeapMonth = false
        self.day = day
    }

    /// A date told in the lunar calendar, known to the day.
    public init(_ date: LunarDate) {
        calendar = .lunar
        (year, month, dayOfMonth) = (date.year, date.month, date.dayOfMonth)
        isLeapMonth = date.isLeapMonth
        day = date.day
    }

    /// A date of which the month or the day may be unknown; nil if its calendar has no such date.
    public init?(
        _ calendar: Kind, year: Int, month: Int? = nil, isLeapMonth: Bool = false, day: Int? = nil
    ) {
        guard month != nil || day == nil && !isLeapMonth, calendar == .lunar || !isLeapMonth else {
            return nil
        }
        switch calendar {
        case .gregorian:
            guard let found = Day(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
            self.day = day == nil ? nil : found
        case .lunar:
            guard
                let found = LunarDate(
                    year: year, month: month ?? 1, isLeapMonth: isLeapMonth, day: day ?? 1)
            else { return nil }
            self.day = day == nil ? nil : found.day
        }
        self.calendar = calendar
        self.year = year
        self.month = month
        self.isLeapMonth = isLeapMonth
        dayOfMonth = day
    }

    /// How much of the date is known.
    public var precision: Precision {
        dayOfMonth != nil ? .day : month != nil ? .month : .year
    }

    /// The first Gregorian day that it can mean: the day itself, if it is known.
    public var earliest: Day {
        switch calendar {
        case .gregorian:
            Day(year: year, month: month ?? 1, day: dayOfMonth ?? 1) ?? Day(daysSince1970: 0)
        case .lunar:
            LunarDate(
                year: year, month: month ?? 1, isLeapMonth: isLeapMonth, day: dayOfMonth ?? 1)?.day
                ?? Day(daysSince1970: 0)
        }
    }

    /// The last Gregorian day that it can mean: the day itself, if it is known.
    public var latest: Day {
        if let day { return day }
        switch (calendar, month) {
        case (.gregorian, nil): return earliest.adding(months: 12) - 1
        case (.gregorian, _): return earliest.adding(months: 1) - 1
        case (.lunar, nil):
            let months = LunarYear(year)?.months ?? []
            return earliest + (months.reduce(0) { $0 + $1.length } - 1)
        case (.lunar, let month?):
            let length = LunarDate.length(ofMonth: month, isLeap: isLeapMonth, year: year)
            return earliest + ((length ?? 1) - 1)
        }
    }
}
