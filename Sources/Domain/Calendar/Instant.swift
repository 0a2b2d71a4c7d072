/// A moment, in whole milliseconds since 1970 UTC.
public struct Instant: Hashable, Comparable, Sendable, Codable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// The moment so many milliseconds after 1970 began, UTC.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The earlier moment is the smaller.
    public static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// China has one time zone and has kept no summer time since 1991.
    private var secondsInChina: Int64 { milliseconds / 1000 + 8 * 3600 }

    /// The day in China, UTC+8.
    public var day: Day {
        let (days, rest) = secondsInChina.quotientAndRemainder(dividingBy: 86_400)
        return Day(daysSince1970: Int(rest < 0 ? days - 1 : days))
    }

    /// The time of day in China, `07:30`.
    public var clock: String {
        let minutes = Int(((secondsInChina % 86_400) + 86_400) % 86_400) / 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }

    /// The same time of day, in China, on another day.
    public func moved(to other: Day) -> Instant {
        Instant(milliseconds: milliseconds + Int64(other - day) * 86_400_000)
    }
}
