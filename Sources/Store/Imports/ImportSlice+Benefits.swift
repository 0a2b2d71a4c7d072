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
        guard let programme = definitions.programme(row.programme) else {
            throw ImportWords.programmeUnknown(row.programme)
        }
        var known = try EntitlementRecord.fetchAll(
            database, where: "person = ? AND programme = ? AND period = ?",
            [person.rowID, row.programme, row.period.description]
        ).first
        try known?.loadLayers(database)
        let old = known?.entitlement.details
        guard let amount = row.amount.value ?? old?.amount, amount >= .zero else {
            throw ImportWords.amountMissing
        }
        guard amount <= Self.largestAmount else { throw ImportWords.amountTooLarge(amount) }
        var details =
            old
            ?? EntitlementDetails(
                person: person.person.id, programme: row.programme, period: row.period,
                amount: amount)
        if amount != old?.amount {
            details.amount = amount
            details.layers = programme.layers(of: amount, for: row.period)
        }
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
        if details == old { return .unchanged }
        touch(person.person.id)
        guard let known else {
            try add(details, of: person)
            return .inserted
        }
        try checkFree(known.entitlement, to: details)
        try change(known, to: details)
        return .updated
    }

    /// Lets payments go again, or elsewhere, that a row of a person mends, as a correction does.
    func mendPayments(
        of person: Person.ID, from old: PersonDetails, to new: PersonDetails
    ) throws {
        for mending in try EntitlementRecord.mendings(of: person, from: old, to: new, database) {
            try change(mending.record, to: mending.details)
        }
    }

    /// Changes a payment, and notes it if it goes to another account or is of another state.
    private func change(_ old: EntitlementRecord, to details: EntitlementDetails) throws {
        var new = old
        new.entitlement.details = details
        try new.updateWithLayers(from: old.entitlement.details.layers, database)
        let was = old.entitlement.details
        if details.account != was.account || details.status != was.status {
            try note(
                .entitlement(old.entitlement.id), before: old.entitlement,
                after: new.entitlement)
        }
    }

    /// Adds a payment that was decided on paper, with a case that says so if there is none.
    private func add(_ details: EntitlementDetails, of person: PersonRecord) throws {
        guard
            let home = try HouseholdRecord.fetch(
                person.person.details.household.rawValue, database)
        else { throw RegistryError.damaged("person.household") }
        var record = EntitlementRecord(
            Entitlement(id: try newID(in: "entitlement"), details: details),
            village: person.village, walkKey: home.household.details.walkKey,
            sortKey: person.sortKey)
        let takenOver = TakenOver(database: database, account: account.id, at: entry.at)
        if let known = try takenOver.known(
            details.person, details.programme, details.period.year)
        {
            guard known.state == .ready || known.state == .ended else {
                throw ImportWords.caseOpen(known.state)
            }
            if let ends = known.ends, details.period.start > ends {
                throw ImportWords.afterTheEnd(ends)
            }
            record.entitlement.details.benefitCase = known.id
        } else {
            let id: BenefitCase.ID = try newID(in: "benefit_case")
            try takenOver.makeCase(id, for: record)
            record.entitlement.details.benefitCase = id
        }
        try record.insertWithLayers(database)
    }

    /// Refuses to change what a rule worked out, and what went through a batch.
    private func checkFree(_ payment: Entitlement, to details: EntitlementDetails) throws {
        if payment.details.rule != nil && details.amount != payment.details.amount {
            throw ImportWords.amountByRule
        }
        let batch = try Int64.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT max(l.batch) FROM batch_item AS i JOIN batch_line AS l ON l.id = i.line
                    WHERE i.entitlement = ?
                    """), arguments: [payment.id.rawValue])
        if let batch {
            throw ImportWords.inBatch(Batch.ID(rawValue: batch).number)
        }
    }
}
