/// A moment, in whole milliseconds since 1970 UTC.
public struct Instant: Hashable, Comparable, Sendable, Codable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// The moment so many milliseconds after 1970 began, UTC.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The first moment of a day in China.
    public init(startOf day: Day) {
        self.init(milliseconds: Int64(day.daysSince1970) * 86_400_000 - 8 * 3_600_000)
    }

    /// The earlier moment is the smaller.
    public static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// Whole days since 1970 in China, and the milliseconds of the day.
    ///
    /// China has one time zone, UTC+8, and has kept no summer time since 1991.
    private var inChina: (days: Int64, rest: Int64) {
        let (days, rest) = (milliseconds + 8 * 3_600_000)
            .quotientAndRemainder(dividingBy: 86_400_000)
        return rest < 0 ? (days - 1, rest + 86_400_000) : (days, rest)
    }

    /// The day in China, UTC+8.
    public var day: Day { Day(daysSince1970: Int(inChina.days)) }

    /// The time of day in China, `07:30`.
    public var clock: String {
        let minutes = Int(inChina.rest / 60_000)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }

    /// The same time of day, in China, on another day.
    public func moved(to other: Day) -> Instant {
        Instant(milliseconds: milliseconds + Int64(other - day) * 86_400_000)
    }
}

extension Day {
    /// The moment at which the day begins in China.
    public var start: Instant { Instant(milliseconds: -8 * 3_600_000).moved(to: self) }
}
