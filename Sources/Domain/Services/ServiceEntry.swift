/// When and by whom a service was entered: never confused with when it happened.
public struct ServiceEntry: Hashable, Sendable, Codable {
    /// When it was entered.
    public var at: Instant
    /// Who entered it.
    public var by: Account.ID

    /// Makes the entry's own record.
    public init(at: Instant, by: Account.ID) {
        self.at = at
        self.by = by
    }

    /// Whether a service of `day` was entered more than a week later: marked, never refused.
    public func isLate(for day: Day) -> Bool {
        at.day - day > 7
    }
}
