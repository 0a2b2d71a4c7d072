/// A look beyond an account's own area in an emergency, for a reason and a time.
///
/// Whoever works in that area is told of it on their first screen.
public struct EmergencyAccess: Hashable, Sendable, Codable {
    /// The key of an access.
    public typealias ID = Identifier<EmergencyAccess>

    /// The longest time for which it may be asked, in hours.
    public static let mostHours = 24

    /// The key under which the register keeps it.
    public var id: ID
    /// Who looks.
    public var by: Account.ID
    /// Their name.
    public var byName: String
    /// Where they look.
    public var area: AreaCode
    /// Why.
    public var reason: String
    /// From when.
    public var from: Instant
    /// Until when.
    public var until: Instant

    /// Makes an access.
    public init(
        id: ID, by: Account.ID, byName: String, area: AreaCode, reason: String, from: Instant,
        until: Instant
    ) {
        self.id = id
        self.by = by
        self.byName = byName
        self.area = area
        self.reason = reason
        self.from = from
        self.until = until
    }
}
