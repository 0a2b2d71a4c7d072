/// The recovery 追回 of a payment that should not have been made.
public struct Recovery: Hashable, Sendable, Codable {
    /// The key of a recovery.
    public typealias ID = Identifier<Recovery>

    /// The key under which the register keeps it.
    public var id: ID
    /// The payment.
    public var entitlement: Entitlement.ID
    /// How much of it is to come back, in fen.
    public var amount: Money
    /// Why.
    public var reason: String
    /// The day on which it was opened.
    public var openedOn: Day
    /// What has come back so far, in fen.
    public var received: Money
    /// The day on which it was closed; nil while it is open.
    public var closedOn: Day?
    /// What came of it.
    public var outcome: String?

    /// Makes a recovery.
    public init(
        id: ID, entitlement: Entitlement.ID, amount: Money, reason: String, openedOn: Day,
        received: Money = .zero, closedOn: Day? = nil, outcome: String? = nil
    ) {
        self.id = id
        self.entitlement = entitlement
        self.amount = amount
        self.reason = reason
        self.openedOn = openedOn
        self.received = received
        self.closedOn = closedOn
        self.outcome = outcome
    }
}
