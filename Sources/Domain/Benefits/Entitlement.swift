/// What a person is owed under one programme for one period.
public struct Entitlement: Hashable, Sendable, Codable {
    /// The key of an entitlement.
    public typealias ID = Identifier<Entitlement>

    /// The key under which the register keeps it.
    public var id: ID
    /// What is known of it.
    public var details: EntitlementDetails

    /// Makes an entitlement.
    public init(id: ID, details: EntitlementDetails) {
        self.id = id
        self.details = details
    }
}

/// An entitlement's person, programme, period, amount and state.
public struct EntitlementDetails: Hashable, Sendable, Codable {
    /// Who is owed.
    public var person: Person.ID
    /// The code of the programme.
    public var programme: String
    /// The period it is for; person, programme and period are unique together.
    public var period: Period
    /// The amount in fen.
    public var amount: Money
    /// How far the payment has come.
    public var status: PaymentStatus
    /// Why it is blocked or was returned.
    public var reason: PaymentReason?
    /// The account it goes to, as it stood when the row was made.
    public var account: BankAccount?
    /// The day on which it was paid.
    public var paidOn: Day?

    /// Makes the details of an entitlement.
    public init(
        person: Person.ID, programme: String, period: Period, amount: Money,
        status: PaymentStatus = .due, reason: PaymentReason? = nil, account: BankAccount? = nil,
        paidOn: Day? = nil
    ) {
        self.person = person
        self.programme = programme
        self.period = period
        self.amount = amount
        self.status = status
        self.reason = reason
        self.account = account
        self.paidOn = paidOn
    }
}
