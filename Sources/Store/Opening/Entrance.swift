public import Domain

/// How an account comes in: from where, by which clock, and whether beyond its own area.
public struct Entrance: Sendable {
    /// From where, such as the address of a machine; the journal notes it.
    public var origin: String?
    /// The present moment, by which time limits are judged; nil to judge them by what is asked.
    public var now: (@Sendable () -> Instant)?
    /// The emergency for which somebody else's area is looked at; nil for one's own area.
    public var emergency: EmergencyAccess.ID?

    /// Says how an account comes in.
    public init(
        origin: String? = nil, now: (@Sendable () -> Instant)? = nil,
        emergency: EmergencyAccess.ID? = nil
    ) {
        self.origin = origin
        self.now = now
        self.emergency = emergency
    }
}
