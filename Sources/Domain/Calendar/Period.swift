/// A span of the calendar by which benefits are paid and work is counted.
///
/// Written as DHIS2 writes its periods: `2011`, `2011Q3`, `201111`, `2011Oct`; half-years as
/// `2011H1`.
public struct Period: Hashable, Sendable {
    /// How long a period is and when it begins.
    public enum Kind: Int, Sendable, CaseIterable {
        /// 1 October to 30 September: the year of the maternal and child health statistics.
        case statisticalYear
        /// A calendar year.
        case year
        /// January to June, or July to December.
        case halfYear
        /// Three months.
        case quarter
        /// A calendar month.
        case month

        /// How many of its kind a year has.
        var inYear: Int {
            switch self {
            case .year, .statisticalYear: 1
            case .halfYear: 2
            case .quarter: 4
            case .month: 12
            }
        }
    }

    /// How long the period is.
    public let kind: Kind
    /// The year in which it begins.
    public let year: Int
    /// Which of its kind in the year, from 1.
    public let index: Int

    /// A period, or nil if a year (2 to 9998) has no such part.
    public init?(_ kind: Kind, year: Int, index: Int = 1) {
        guard (2...9998).contains(year), (1...kind.inYear).contains(index) else { return nil }
        self.init(kind: kind, year: year, index: index)
    }

    private init(kind: Kind, year: Int, index: Int) {
        self.kind = kind
        self.year = min(max(year, 2), 9998)
        self.index = index
    }

    /// The period of a kind in which a day lies.
    public init(_ kind: Kind, containing day: Day) {
        switch kind {
        case .year: self.init(kind: kind, year: day.year, index: 1)
        case .statisticalYear:
            self.init(kind: kind, year: day.month >= 10 ? day.year : day.year - 1, index: 1)
        case .halfYear, .quarter, .month:
            let length = 12 / kind.inYear
            self.init(kind: kind, year: day.year, index: (day.month - 1) / length + 1)
        }
    }

    /// The first day.
    public var start: Day {
        let month = kind == .statisticalYear ? 10 : (index - 1) * (12 / kind.inYear) + 1
        // The initialisers let no other year or month in.
        return Day(year: year, month: month, day: 1) ?? Day(daysSince1970: 0)
    }

    /// The last day.
    public var end: Day { start.adding(months: 12 / kind.inYear) - 1 }

    /// First to last day.
    public var days: ClosedRange<Day> { start...end }

    /// Whether a day lies in the period.
    public func contains(_ day: Day) -> Bool { days.contains(day) }

    /// Whether a whole period lies in this one.
    public func contains(_ other: Period) -> Bool {
        days.contains(other.start) && days.contains(other.end)
    }

    /// The period of the same kind right after; the last one (9998) stays.
    public var next: Period { moved(by: 1) }

    /// The period of the same kind right before; the first one (2) stays.
    public var previous: Period { moved(by: -1) }

    private func moved(by steps: Int) -> Period {
        let count = year * kind.inYear + index - 1 + steps
        let newYear = count / kind.inYear
        guard (2...9998).contains(newYear) else { return self }
        return Period(kind: kind, year: newYear, index: count % kind.inYear + 1)
    }

    /// The periods of a kind that begin in this one, in order: the twelve months of a year.
    public func parts(_ kind: Kind) -> [Period] {
        var found: [Period] = []
        var part = Period(kind, containing: start)
        if part.start < start { part = part.next }
        while part.start <= end, found.last != part {
            found.append(part)
            part = part.next
        }
        return found
    }
}

extension Period: Comparable {
    /// The one that begins earlier comes first; of two that begin together, the longer.
    public static func < (left: Period, right: Period) -> Bool {
        (left.start, right.end) < (right.start, left.end)
    }
}
