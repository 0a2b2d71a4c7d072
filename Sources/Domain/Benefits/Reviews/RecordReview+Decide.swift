extension RecordReview {
    /// What is to be kept, but for key and entry; or what is wrong.
    ///
    /// - Parameter person: the person as the register holds them.
    public func decide(
        on person: PersonDetails, today: Day
    ) throws(Rejection) -> RecordReview {
        var check = Checks()
        check.happened(
            day, by: today, birthday: person.birthday,
            death: outcome == .died ? nil : person.death)
        check.refuse(
            "year", if: year > today.year + 1 || year < (person.birthday?.year ?? 1900),
            zh: "年度不对。请填年审的年度。",
            en: "The year is wrong. Enter the year that the review is for.")
        check.refuse(
            "day", if: outcome == .died && (person.death ?? day) != day,
            zh: "档案里的去世日期是 \(person.death?.description ?? "")。请核对，需要时先更正档案。",
            en: "The file says that the person died on \(person.death?.description ?? ""). "
                + "Compare, and correct the file first if need be.")
        try check.finish()
        var kept = self
        kept.note = note?.tidiedOrNil
        return kept
    }

    /// A payment as it is from now on; the same if the review does not touch it.
    ///
    /// What a bank has in hand stays: its answer comes first.
    /// - Parameters:
    ///   - payment: a payment of the person.
    ///   - isPaidByBank: whether its programme goes to an account.
    ///   - before: what an earlier review of the same year found.
    public func payment(
        _ payment: EntitlementDetails, isPaidByBank: Bool, after before: ReviewOutcome?
    ) -> EntitlementDetails {
        switch payment.status {
        case .due, .blocked, .returned: break
        case .batched, .sent, .paid, .recovered, .cancelled: return payment
        }
        switch outcome {
        case .died:
            // What was due until the death goes to the family; nothing is owed for later periods.
            let isOwed = payment.period.start <= day
            return payment.set(isOwed ? .blocked : .cancelled, .died)
        case .moved:
            let isFree = payment.status == .due || payment.reason == .reviewNotDone
            return isFree ? payment.set(.blocked, .personMoved) : payment
        case .unchanged, .notMet, .birthOrAdoption:
            let waits = payment.reason == .reviewNotDone && payment.period.year <= year
            let isBack = outcome == .unchanged && before == .moved
            guard payment.status == .blocked,
                waits || (isBack && payment.reason == .personMoved)
            else { return payment }
            let lacksAccount = isPaidByBank && payment.account == nil
            return lacksAccount ? payment.set(.blocked, .noAccount) : payment.set(.due, nil)
        case .accountChanged:
            let waits = payment.reason == .reviewNotDone && payment.period.year <= year
            return waits && isPaidByBank ? payment.set(.blocked, .accountWrong) : payment
        }
    }
}

extension EntitlementDetails {
    fileprivate func set(_ status: PaymentStatus, _ reason: PaymentReason?) -> Self {
        var changed = self
        changed.status = status
        changed.reason = reason
        return changed
    }
}
