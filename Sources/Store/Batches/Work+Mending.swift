import Domain
import GRDB

extension Work {
    /// Lets payments go again, or elsewhere, that a correction of the person's file mends.
    ///
    /// The lines in which they came back stay as they were sent.
    func mendPayments(
        of person: Person.ID, from old: PersonDetails, to new: PersonDetails
    ) throws {
        for mending in try EntitlementRecord.mendings(of: person, from: old, to: new, database) {
            try change(mending.record, to: mending.details)
        }
    }

    /// Takes back what a correction of somebody's file mended.
    func undoPayment(_ change: JournalChange) throws {
        guard let before = change.before, let after = change.after else {
            throw RegistryError.cannotUndo(UndoAdvice.oneByOne)
        }
        let was = try Journal.value(Entitlement.self, of: before)
        let became = try Journal.value(Entitlement.self, of: after)
        let current = try payment(was.id)
        guard current.entitlement == became else {
            throw RegistryError.cannotUndo(UndoWords.changedSince)
        }
        try self.change(current, to: was.details)
    }
}

extension EntitlementRecord {
    /// The payments that a changed file of a person lets go again, or elsewhere, and as what.
    static func mendings(
        of person: Person.ID, from old: PersonDetails, to new: PersonDetails, _ database: Database
    ) throws -> [(record: EntitlementRecord, details: EntitlementDetails)] {
        guard
            new.account != old.account || new.name != old.name
                || new.residentID != old.residentID
        else { return [] }
        let records = try fetchAll(
            database,
            where: "person = ? AND status IN ('due', 'blocked', 'returned') ORDER BY id",
            [person.rawValue])
        return try records.compactMap { record in
            var record = record
            guard var mended = record.entitlement.details.mended(by: new, instead: old) else {
                return nil
            }
            try record.loadLayers(database)
            mended.layers = record.entitlement.details.layers
            return (record, mended)
        }
    }
}
