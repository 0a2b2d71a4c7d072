import Domain
import GRDB

extension ImportSlice {
    /// More than any payment: what is larger is a card's or telephone's number in the wrong
    /// column, and the sums of some such rows could not be kept.
    private static let largestAmount = Money(yuan: 100_000_000)

    /// An entitlement, known by person, programme and period.
    func take(_ row: EntitlementImport) throws -> RowOutcome {
        let household = try home(row.village, row.household, of: row.person)
        let person = try knownPerson(row.person, in: household.id, named: row.personName)
        guard definitions.programme(row.programme) != nil else {
            throw ImportWords.programmeUnknown(row.programme)
        }
        let known = try EntitlementRecord.fetchAll(
            database, where: "person = ? AND programme = ? AND period = ?",
            [person.rowID, row.programme, row.period.description]
        ).first
        guard let amount = row.amount.value ?? known?.entitlement.details.amount,
            amount >= .zero
        else { throw ImportWords.amountMissing }
        guard amount <= Self.largestAmount else { throw ImportWords.amountTooLarge(amount) }
        var details =
            known?.entitlement.details
            ?? EntitlementDetails(
                person: person.person.id, programme: row.programme, period: row.period,
                amount: amount)
        details.amount = amount
        if let status = row.status.value, status != details.status {
            details.status = status
            // The reason was that of the former state.
            details.reason = nil
        }
        row.reason.apply(to: &details.reason)
        row.account.apply(to: &details.account)
        row.paidOn.apply(to: &details.paidOn)
        if details.status.needsReason && details.reason == nil {
            throw ImportWords.reasonMissing
        }
        if details == known?.entitlement.details { return .unchanged }
        touch(person.person.id)
        let entitlement = Entitlement(
            id: try known?.entitlement.id ?? newID(in: "entitlement"), details: details)
        guard
            let home = try HouseholdRecord.fetch(
                person.person.details.household.rawValue, database)
        else { throw RegistryError.damaged("person.household") }
        let record = EntitlementRecord(
            entitlement, village: person.village, walkKey: home.household.details.walkKey,
            sortKey: person.sortKey)
        if known == nil {
            try record.insert(database)
            return .inserted
        }
        try record.update(database)
        return .updated
    }
}
