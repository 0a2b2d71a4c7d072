extension PersonRun {
    /// Makes the payments that a ready or ended case is owed and that are not there yet.
    mutating func pay(_ details: CaseDetails?) {
        guard let details else { return }
        let owed = owed(under: details, in: query.period)
        let fresh = owed.filter { standing.payments[$0.period] == nil }
        let payable = fresh.filter { !programme.kind.isPaidByBank || $0.amount > .zero }
        if payable.count < fresh.count { add(.unclear, why: RunWords.noAmount) }
        decision.payments = payable.map { payment($0, under: details) }
        if !payable.isEmpty {
            add(.payment, amount: payable.reduce(.zero) { $0 + $1.amount })
        }
        compare(owed, payable)
    }

    /// Says so where the amount is another than last time: than what stands as pending for the same
    /// period, else than the last payment of the year before.
    private mutating func compare(_ owed: [DuePayment], _ payable: [DuePayment]) {
        let changed = owed.filter { due in
            standing.payments[due.period].map { $0.status.isPending && $0.amount != due.amount }
                ?? false
        }
        if !changed.isEmpty {
            let before = changed.compactMap { standing.payments[$0.period]?.amount }
            add(
                .amountChanged, amount: changed.reduce(.zero) { $0 + $1.amount },
                before: before.reduce(.zero, +))
        } else if let first = payable.first,
            let last = standing.amountsBefore.max(by: { $0.key < $1.key })?.value,
            last != first.amount
        {
            add(.amountChanged, amount: first.amount, before: last)
        }
    }

    private func payment(
        _ due: DuePayment, under details: CaseDetails
    ) -> EntitlementDetails {
        let person = dossier.person.details
        let reason = reasonBlocked(details, due.period)
        return EntitlementDetails(
            person: dossier.person.id, programme: programme.code, period: due.period,
            amount: due.amount, status: reason == nil ? .due : .blocked, reason: reason,
            account: person.account, benefitCase: standing.current?.id,
            payee: Payee(name: person.name, residentID: person.residentID),
            rule: programme.rule(for: due.period)?.version, layers: due.layers)
    }

    /// Why a payment cannot go out yet; the one to be mended first.
    ///
    /// That somebody was not met at the annual review stops nothing: it makes a second visit.
    private func reasonBlocked(_ details: CaseDetails, _ period: Period) -> PaymentReason? {
        let isReviewed = programme.rule(for: period)?.isReviewedYearly ?? false
        if dossier.person.details.death != nil { return .died }
        if dossier.household.details.status == .moved || standing.review?.outcome == .moved {
            return .personMoved
        }
        if details.origin == .continued, isReviewed, standing.review == nil {
            return .reviewNotDone
        }
        return programme.kind.isPaidByBank && dossier.person.details.account == nil
            ? .noAccount : nil
    }
}
