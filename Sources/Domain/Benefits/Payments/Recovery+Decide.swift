extension OpenRecovery {
    /// The recovery to keep.
    ///
    /// - Parameter earlier: the recoveries of the same payment so far.
    /// - Throws: `Rejection` if the payment was not paid, or more is asked than was paid.
    public func decide(
        on payment: EntitlementDetails, earlier: [Recovery], as id: Recovery.ID, today: Day
    ) throws(Rejection) -> Recovery {
        var check = Checks()
        check.refuse(
            "payment", if: payment.status != .paid, SettlementWords.notPaid(payment.status))
        check.refuse(
            "payment", if: earlier.contains { $0.closedOn == nil }, SettlementWords.alreadyOpen)
        let most = payment.amount - earlier.reduce(.zero) { $0 + $1.received }
        check.refuse(
            "amount", if: amount <= .zero || amount > most, SettlementWords.tooMuch(most))
        check.explained(reason)
        try check.finish()
        return Recovery(
            id: id, entitlement: self.payment, amount: amount, reason: reason.tidied,
            openedOn: today)
    }
}

extension UpdateRecovery {
    /// The recovery as it is from now on, and whether the whole payment has come back by now.
    ///
    /// - Parameter others: the other recoveries of the same payment.
    /// - Throws: `Rejection` if it is closed, nothing is new, or more came back than was asked.
    public func decide(
        on recovery: Recovery, of payment: EntitlementDetails, others: [Recovery], today: Day
    ) throws(Rejection) -> (recovery: Recovery, isAllBack: Bool) {
        var check = Checks()
        let most = recovery.amount - recovery.received
        let outcome = outcome?.tidiedOrNil
        check.refuse("recovery", if: recovery.closedOn != nil, SettlementWords.closed)
        check.refuse(
            "received", if: received < .zero || received > most, SettlementWords.tooMuch(most))
        check.refuse(
            "received", if: received == .zero && outcome == nil, SettlementWords.nothingNew)
        try check.finish()
        var new = recovery
        new.received = recovery.received + received
        if let outcome {
            new.outcome = outcome
            new.closedOn = today
        }
        let back = others.reduce(new.received) { $0 + $1.received }
        return (new, back == payment.amount)
    }
}
