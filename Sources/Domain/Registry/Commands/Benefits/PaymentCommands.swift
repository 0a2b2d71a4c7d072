/// Asks to write what a run found in one village: cases are opened, payments made.
///
/// What is found is worked out anew where it is written; a second time adds nothing.
public struct ConfirmRun: Hashable, Sendable, Codable {
    /// One village, the period and the programmes.
    public var query: RunQuery

    /// Makes the command.
    public init(query: RunQuery) {
        self.query = query
    }
}

/// Asks to gather every payment that is due into a batch.
public struct MakeBatch: Hashable, Sendable, Codable {
    /// Where.
    public var area: AreaCode
    /// Payments for periods up to the end of this one.
    public var period: Period
    /// Only these programmes; all that are paid by bank if empty.
    public var programmes: [String]

    /// Makes the command.
    public init(area: AreaCode, period: Period, programmes: [String] = []) {
        self.area = area
        self.period = period
        self.programmes = programmes
    }
}

/// Asks to take a step with a batch.
public struct MoveBatch: Hashable, Sendable, Codable {
    /// What is done with it.
    public enum Step: Hashable, Sendable, Codable {
        /// Takes a line out of a batch that is not sealed; its payments are due again.
        case dropLine(BatchLine.ID)
        /// Fixes its lines, count, sum and digest.
        case seal
        /// Says that its files went to the bank in a form; with the digests of the files.
        case send(BankFormat, files: [String])
        /// Gives it up before it was sent, and says why; its payments are due again.
        case cancel(reason: String)
        /// Says that the bank answers no more: what is not answered is due again.
        case close(reason: String)
    }

    /// The batch.
    public var batch: Batch.ID
    /// What is done.
    public var step: Step

    /// Makes the command.
    public init(batch: Batch.ID, step: Step) {
        self.batch = batch
        self.step = step
    }
}

/// Notes that the files of a batch which went to the bank are written once more.
public struct WriteBatchAgain: Hashable, Sendable, Codable {
    /// The batch.
    public var batch: Batch.ID
    /// Why.
    public var reason: String

    /// Makes the command.
    public init(batch: Batch.ID, reason: String) {
        self.batch = batch
        self.reason = reason
    }
}

/// Asks to enter the bank's answer to a batch.
public struct EnterAnswer: Hashable, Sendable, Codable {
    /// The batch.
    public var batch: Batch.ID
    /// The answer as it was read.
    public var answer: BankAnswer

    /// Makes the command.
    public init(batch: Batch.ID, answer: BankAnswer) {
        self.batch = batch
        self.answer = answer
    }
}

/// Asks to settle payments that are stopped, or to tick off what was delivered.
public struct SettlePayments: Hashable, Sendable, Codable {
    /// What is done with them.
    public enum Settlement: Hashable, Sendable, Codable {
        /// What stopped them is mended: they go into the next batch.
        case tryAgain
        /// They go to somebody of the family instead, because the person died.
        case toHeir(BankAccount)
        /// Nothing is owed; and why.
        case cancel(reason: String)
        /// It was handed over, on this day.
        case delivered(Day)
    }

    /// Which.
    public var payments: [Entitlement.ID]
    /// What is done.
    public var settlement: Settlement

    /// Makes the command.
    public init(payments: [Entitlement.ID], settlement: Settlement) {
        self.payments = payments
        self.settlement = settlement
    }

    /// What an account must be allowed to do: a village says that something is mended.
    public var permission: Permission {
        switch settlement {
        case .tryAgain: .enterCases
        case .toHeir, .cancel, .delivered: .payBenefits
        }
    }
}

/// Asks to have a payment back that should not have been made.
public struct OpenRecovery: Hashable, Sendable, Codable {
    /// The payment.
    public var payment: Entitlement.ID
    /// How much, in fen; not more than was paid.
    public var amount: Money
    /// Why.
    public var reason: String

    /// Makes the command.
    public init(payment: Entitlement.ID, amount: Money, reason: String) {
        self.payment = payment
        self.amount = amount
        self.reason = reason
    }
}

/// Asks to note what came back, or that no more will.
public struct UpdateRecovery: Hashable, Sendable, Codable {
    /// The recovery.
    public var recovery: Recovery.ID
    /// What came back now, in fen.
    public var received: Money
    /// What came of it, if it is closed with this.
    public var outcome: String?

    /// Makes the command.
    public init(recovery: Recovery.ID, received: Money, outcome: String? = nil) {
        self.recovery = recovery
        self.received = received
        self.outcome = outcome
    }
}
