import Domain

/// How many backups are kept: the last of so many days, weeks and months that have one.
public struct Rotation: Hashable, Sendable {
    /// For how many days.
    public var daily: Int
    /// For how many weeks, from Monday on.
    public var weekly: Int
    /// For how many months.
    public var monthly: Int

    /// What is usual: a week of days, a month of weeks, a year of months.
    public init(daily: Int = 7, weekly: Int = 4, monthly: Int = 12) {
        self.daily = daily
        self.weekly = weekly
        self.monthly = monthly
    }

    /// Which of the backups stay; the newest always does.
    public func kept(of backups: [BackupName]) -> Set<BackupName> {
        let newestFirst = backups.sorted(by: >)
        var kept = Set(newestFirst.prefix(1))
        kept.formUnion(last(daily, of: newestFirst) { $0.day.daysSince1970 })
        // The first of January 1970 was a Thursday.
        kept.formUnion(last(weekly, of: newestFirst) { ($0.day.daysSince1970 + 3) / 7 })
        kept.formUnion(last(monthly, of: newestFirst) { Int($0.day.number) / 100 })
        return kept
    }

    /// The newest backup of each of the last spans.
    private func last(
        _ count: Int, of newestFirst: [BackupName], by span: (BackupName) -> Int
    ) -> [BackupName] {
        var seen: Set<Int> = []
        return newestFirst.filter { seen.count < count && seen.insert(span($0)).inserted }
    }
}
