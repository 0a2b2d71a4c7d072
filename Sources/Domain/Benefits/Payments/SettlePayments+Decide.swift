/// Everything that is looked at before a payment is settled.
public struct PaymentGate: Sendable {
    /// The payment.
    public var payment: Entitlement
    /// Its programme; nil if it is not defined any more.
    public var programme: Programme?
    /// Who is owed, as the register has them now.
    public var person: PersonDetails
    /// The latest line in which it stands, of a batch that was not cancelled.
    public var line: BatchLine?
    /// Whether the annual review of the year met the person and found them entitled.
    public var isReviewed: Bool
    /// Whether a posting of its case still runs.
    public var isPosted: Bool

    /// Makes a gate.
    public init(
        payment: Entitlement, programme: Programme?, person: PersonDetails, line: BatchLine?,
        isReviewed: Bool = false, isPosted: Bool = false
    ) {
        self.payment = payment
        self.programme = programme
        self.person = person
        self.line = line
        self.isReviewed = isReviewed
        self.isPosted = isPosted
    }

    /// Whether it goes to a bank account.
    var isPaidByBank: Bool { programme?.kind.isPaidByBank ?? true }

    /// Whether the bank named another amount, and somebody has to say what is so.
    var isDisputed: Bool { payment.details.status == .sent && line?.outcome == .amountDiffers }

    /// Whether it was on its way before the register knew of batches.
    var isOnItsWayOnPaper: Bool {
        line == nil && (payment.details.status == .sent || payment.details.status == .batched)
    }
}

/// What becomes of a payment that is settled.
public struct SettledPayment: Hashable, Sendable {
    /// The payment from now on.
    public var details: EntitlementDetails
    /// What came of its line, where the bank had named another amount.
    public var outcome: LineOutcome?
}

extension SettlePayments {
    /// What becomes of one of the payments.
    ///
    /// - Throws: `Rejection` of `payments` with the person's name.
    public func decide(on gate: PaymentGate, today: Day) throws(Rejection) -> SettledPayment {
        if let problem = obstacle(gate, today) {
            let name = gate.person.name
            throw Rejection(problems: [
                FieldProblem(
                    field: "payments",
                    sentence: Phrase(zh: "\(name)：\(problem.zh)", en: "\(name): \(problem.en)"))
            ])
        }
        var details = gate.payment.details
        details.reason = nil
        var outcome: LineOutcome?
        switch settlement {
        case .tryAgain:
            details.status = .due
            details.follow(gate.person)
            if gate.isDisputed { outcome = .returned }
        case .toHeir(let account):
            details.status = .due
            details.account = account
        case .cancel:
            details.status = .cancelled
        case .delivered(let day):
            details.status = .paid
            details.paidOn = day
            if gate.isDisputed { outcome = .paid }
        }
        return SettledPayment(details: details, outcome: outcome)
    }

    private func obstacle(_ gate: PaymentGate, _ today: Day) -> Phrase? {
        switch settlement {
        case .tryAgain: obstacleToTry(gate)
        case .toHeir(let account): obstacleToHeir(gate, account)
        case .cancel(let reason): obstacleToCancel(gate, reason)
        case .delivered(let day): obstacleToDelivery(gate, day, today)
        }
    }

    private func obstacleToTry(_ gate: PaymentGate) -> Phrase? {
        let details = gate.payment.details
        if !details.status.needsReason && !gate.isDisputed && !gate.isOnItsWayOnPaper {
            return SettlementWords.notStopped(details.status)
        }
        if gate.person.death != nil || details.reason == .died { return SettlementWords.died }
        if gate.isPaidByBank && gate.person.account == nil && details.account == nil {
            return SettlementWords.noAccount
        }
        switch details.reason {
        case .noAccount where gate.isPaidByBank && gate.person.account == nil:
            return SettlementWords.noAccount
        case .reviewNotDone where !gate.isReviewed: return SettlementWords.notReviewed
        case .postingRunning where gate.isPosted: return SettlementWords.posted
        default: return nil
        }
    }

    private func obstacleToHeir(_ gate: PaymentGate, _ account: BankAccount) -> Phrase? {
        let details = gate.payment.details
        if account.isConcealed { return SettlementWords.concealed }
        switch details.status {
        case .due, .blocked, .returned: break
        default: return SettlementWords.notStopped(details.status)
        }
        guard let death = gate.person.death else { return SettlementWords.alive }
        if details.period.start > death { return SettlementWords.afterDeath(death) }
        return account.holder == nil ? SettlementWords.noHolder : nil
    }

    private func obstacleToCancel(_ gate: PaymentGate, _ reason: String) -> Phrase? {
        if !Reason.isGiven(in: reason) { return BatchWords.noReason }
        switch gate.payment.details.status {
        case .due, .blocked, .returned: return nil
        case let status: return gate.isOnItsWayOnPaper ? nil : SettlementWords.notOpen(status)
        }
    }

    private func obstacleToDelivery(
        _ gate: PaymentGate, _ day: Day, _ today: Day
    ) -> Phrase? {
        if day > today { return SettlementWords.future }
        if gate.isDisputed || gate.isOnItsWayOnPaper { return nil }
        let status = gate.payment.details.status
        guard status == .due else { return SettlementWords.notOpen(status) }
        return gate.isPaidByBank ? SettlementWords.byBank : nil
    }
}
