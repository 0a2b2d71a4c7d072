/// How the days of a posting or a deadline are counted.
public enum DayCounting: String, CaseIterable, Codable, Termed {
    case calendar, working

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .calendar: Phrase(zh: "日历日", en: "calendar days")
        case .working: Phrase(zh: "工作日", en: "working days")
        }
    }
}

/// Which days people work: Monday to Friday but for the holidays, and the weekends worked instead.
///
/// The days come from a definition file; the State Council sets them anew each year.
public struct WorkingCalendar: Hashable, Sendable {
    /// Days off that are no weekend, and weekends around them.
    public let holidays: Set<Day>
    /// Weekend days that are worked.
    public let workedWeekends: Set<Day>
    /// The years of which the days are known.
    public let years: Set<Int>

    /// Makes a calendar.
    public init(holidays: Set<Day> = [], workedWeekends: Set<Day> = [], years: Set<Int> = []) {
        self.holidays = holidays
        self.workedWeekends = workedWeekends
        self.years = years
    }

    /// Whether a day is worked.
    public func isWorked(_ day: Day) -> Bool {
        if workedWeekends.contains(day) { return true }
        if holidays.contains(day) { return false }
        // 1 January 1970 was a Thursday; Monday is 0.
        let weekday = ((day.daysSince1970 + 3) % 7 + 7) % 7
        return weekday < 5
    }

    /// The last of `count` days, of which `first` is the first that counts.
    public func last(of count: Int, from first: Day, _ counting: DayCounting) -> Day {
        guard count > 0 else { return first - 1 }
        guard counting == .working else { return first + (count - 1) }
        var day = first
        var left = isWorked(day) ? count - 1 : count
        while left > 0 {
            day = day + 1
            if isWorked(day) { left -= 1 }
        }
        return day
    }

    /// The earliest day after which `count` days begin that do not end before `last`.
    ///
    /// It is to ``last(of:from:_:)`` as a question to its answer: whatever began on an earlier day
    /// has run out by `last`.
    public func earliestStart(
        of count: Int, endingBy last: Day, _ counting: DayCounting
    ) -> Day {
        guard counting == .working else { return last - max(0, count) }
        var start = last - 1
        var used = 0
        while count > 0 {
            if isWorked(start) {
                guard used < count - 1 else { break }
                used += 1
            }
            start = start - 1
        }
        return count > 0 ? start : last
    }
}
