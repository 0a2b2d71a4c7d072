/// How a person stands under a programme before a run.
public struct RunStanding: Hashable, Sendable {
    /// The case of the year of the run.
    public var current: BenefitCase?
    /// The case of the year before; under a one-off programme the latest of any earlier year.
    public var before: BenefitCase?
    /// Every payment for a period of the year, cancelled ones too: none is made twice.
    public var payments: [Period: Payment]
    /// The amounts of the payments of the year before, cancelled ones left out.
    public var amountsBefore: [Period: Money]
    /// The annual review of the year, if it was done.
    public var review: AnnualReview?
    /// Whether husband or wife, or somebody of the household, has a case of the year (of any year
    /// under a one-off programme) that stands for both of a couple, or for the household.
    public var isShared: Bool

    /// A payment that is there already.
    public struct Payment: Hashable, Sendable {
        /// The amount in fen.
        public var amount: Money
        /// How far it has come.
        public var status: PaymentStatus

        /// Makes a payment.
        public init(amount: Money, status: PaymentStatus) {
            self.amount = amount
            self.status = status
        }
    }

    /// Makes a standing; nothing is there yet unless told otherwise.
    public init(
        current: BenefitCase? = nil, before: BenefitCase? = nil,
        payments: [Period: Payment] = [:], amountsBefore: [Period: Money] = [:],
        review: AnnualReview? = nil, isShared: Bool = false
    ) {
        self.current = current
        self.before = before
        self.payments = payments
        self.amountsBefore = amountsBefore
        self.review = review
        self.isShared = isShared
    }
}
