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
    /// A payment that waits as it is once the case's last day is known: where a year is paid by
    /// months, those after that day are taken off.
    ///
    /// It is never raised, and one that no rule reckoned stays: its parts are not known.
    public func shortened(
        _ payment: EntitlementDetails, under benefitCase: CaseDetails, dossier: Dossier
    ) -> EntitlementDetails {
        guard payment.status == .blocked, payment.rule != nil, rhythm == .yearly,
            rule(for: payment.period)?.proration == .months,
            let due = duePayments(
                of: benefitCase, dossier: dossier, in: payment.period, family: nil
            ).first, due.amount < payment.amount
        else { return payment }
        var shorter = payment
        shorter.layers = due.layers
        shorter.amount = due.amount
        return shorter
    }

    /// What a case is owed for the periods inside `period`, each once, in order.
    ///
    /// A period counts if any day of it lies between the case's first day and its last, or the day
    /// of death; nothing is owed for one after that. Conditions are not looked at again.
    /// - Parameter family: the family's pattern; nil takes what the dossier says in each period.
    public func duePayments(
        of benefitCase: CaseDetails, dossier: Dossier, in period: Period,
        family: FamilyPattern?
    ) -> [DuePayment] {
        guard let year = Period(.year, year: benefitCase.year) else { return [] }
        let end = [benefitCase.ends, dossier.person.details.death].compactMap { $0 }.min()
        let last = end ?? year.end
        guard benefitCase.starts <= last else { return [] }
        let owed = periods(in: period).filter { part in
            year.contains(part) && part.start <= last && part.end >= benefitCase.starts
        }
        return owed.map { part in
            let layers = layers(
                for: part, family: family ?? self.family(of: dossier, in: part),
                ownAmount: benefitCase.ownAmount)
            guard rhythm == .yearly, rule(for: part)?.proration == .months else {
                return DuePayment(period: part, layers: layers)
            }
            let months = part.parts(.month).filter {
                $0.start <= last && $0.end >= benefitCase.starts
            }
            return DuePayment(period: part, layers: layers.prorated(months: months.count))
        }
    }
}
