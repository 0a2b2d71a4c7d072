/// How reviewers keep out of each other's way: a case is before one of them at a time.
public protocol QueueClaims {
    /// Takes a case before oneself until a moment, or says who has it.
    ///
    /// Taking again what one has makes it last longer, up to ``CaseClaim/minutes`` from now.
    /// Nothing of it enters the journal.
    /// - Throws: ``RegistryError/rejected(_:)`` for a case that this account does not review next.
    func claim(
        _ id: BenefitCase.ID, at now: Instant, until: Instant
    ) throws(RegistryError) -> CaseClaim
    /// Gives a case back; nothing happens if one does not have it.
    func release(_ id: BenefitCase.ID) throws(RegistryError)
    /// Who has which of these cases before them now.
    func claims(
        on ids: [BenefitCase.ID], at now: Instant
    ) throws(RegistryError) -> [BenefitCase.ID: CaseClaim]
}

/// Who has a case before them.
public struct CaseClaim: Hashable, Sendable {
    /// For how long a case is kept before somebody who does nothing, in minutes.
    public static let minutes = 10

    /// The moment until which a case is kept for somebody who is at it now.
    public static func end(from now: Instant) -> Instant {
        Instant(milliseconds: now.milliseconds + Int64(minutes) * 60_000)
    }

    /// Who.
    public var by: Account.ID
    /// Their name.
    public var byName: String
    /// Until when.
    public var until: Instant

    /// Makes a claim.
    public init(by: Account.ID, byName: String, until: Instant) {
        self.by = by
        self.byName = byName
        self.until = until
    }
}
