/// What is owed for one period.
public struct DuePayment: Hashable, Sendable {
    /// The period.
    public var period: Period
    /// What adds up to the amount.
    public var layers: [AmountLayer]

    /// Makes a payment that is owed.
    public init(period: Period, layers: [AmountLayer]) {
        self.period = period
        self.layers = layers
    }

    /// The amount in fen.
    public var amount: Money { layers.sum }
}

extension Programme {
    /// What a case is owed for the periods inside `period`, each once, in order.
    public func duePayments(
        of benefitCase: CaseDetails, dossier: Dossier, in period: Period,
        family: FamilyPattern?
    ) -> [DuePayment] {
        []
    }
}
