public import Domain

/// The name of a backup that Huize chose itself: `register-20111123-073000.huize`.
public struct BackupName: Hashable, Comparable, Sendable {
    /// When it was made, in whole seconds.
    public let at: Instant

    /// The day on which it was made, in China.
    public var day: Day { at.day }

    private static let beginning = "register-"
    private static let end = ".huize"

    /// The name of a backup that is made at a moment.
    public init(at moment: Instant) {
        at = Instant(milliseconds: moment.milliseconds - moment.milliseconds % 1_000)
    }

    /// The moment that a name tells; nil for any other name.
    public init?(_ name: some StringProtocol) {
        guard name.hasPrefix(Self.beginning), name.hasSuffix(Self.end) else { return nil }
        let parts = name.dropFirst(Self.beginning.count).dropLast(Self.end.count)
            .split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 8, parts[1].utf8.count == 6,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let day = Int(parts[0]).flatMap({ Day(number: $0) }), let clock = Int(parts[1])
        else { return nil }
        let (hour, minute, second) = (clock / 10_000, clock / 100 % 100, clock % 100)
        guard hour < 24, minute < 60, second < 60 else { return nil }
        let seconds = (day.daysSince1970 * 24 + hour - 8) * 3_600 + minute * 60 + second
        at = Instant(milliseconds: Int64(seconds) * 1_000)
    }

    /// The name itself.
    public var text: String { "\(Self.beginning)\(stamp)\(Self.end)" }

    /// The moment in it, in letters that every disk takes: `20111123-073000`.
    public var stamp: String {
        let second = at.milliseconds / 1_000 % 60
        let clock = at.clock.filter { $0 != ":" } + (second < 10 ? "0\(second)" : "\(second)")
        return "\(day.number)-\(clock)"
    }

    /// The earlier backup is the smaller.
    public static func < (left: Self, right: Self) -> Bool { left.at < right.at }
}
