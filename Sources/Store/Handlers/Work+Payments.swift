import Domain
import GRDB

extension Work {
    /// The payment with its layers, if it is where the account may look.
    func payment(_ id: Entitlement.ID) throws -> EntitlementRecord {
        guard var record = try EntitlementRecord.fetch(id.rawValue, database),
            account.area.contains(record.village)
        else { throw RegistryError.notFound }
        try record.loadLayers(database)
        return record
    }

    /// Adds a payment to a person of a household under a new key.
    @discardableResult
    func add(
        _ details: EntitlementDetails, of person: PersonRecord, in household: Household
    ) throws -> Entitlement {
        let id = try database.nextID(in: "entitlement")
        let payment = Entitlement(id: Entitlement.ID(rawValue: id), details: details)
        try EntitlementRecord(
            payment, village: person.village, walkKey: household.details.walkKey,
            sortKey: person.sortKey
        ).insertWithLayers(database)
        touch(details.person)
        try note(.entitlement(payment.id), before: nil, after: payment)
        return payment
    }

    /// Changes a payment that was loaded with its layers.
    func change(_ old: EntitlementRecord, to details: EntitlementDetails) throws {
        guard old.entitlement.details != details else { return }
        var new = old
        new.entitlement.details = details
        try new.updateWithLayers(from: old.entitlement.details.layers, database)
        touch(details.person)
        try note(.entitlement(old.entitlement.id), before: old.entitlement, after: new.entitlement)
    }
}
