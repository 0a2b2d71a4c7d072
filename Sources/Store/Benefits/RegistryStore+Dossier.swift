public import Domain
import GRDB

extension RegistryStore {
    /// Everything from which it is judged what a person is entitled to.
    ///
    /// Relatives of another village are judged by, but cannot be recognised.
    public func dossier(of person: Person.ID) throws(RegistryError) -> Dossier {
        let opened = try read { database in
            guard let record = try PersonRecord.fetch(person.rawValue, database),
                sees(record.village)
            else { throw RegistryError.notFound }
            return (record, try Dossier(of: record, database))
        }
        try noteLook(at: opened.0.person, in: opened.0.village)
        return opened.1.seen(by: sight)
    }
}

extension Dossier {
    /// Reads the dossier of a person.
    init(of record: PersonRecord, _ database: Database) throws {
        guard
            let home = try HouseholdRecord.fetch(
                record.person.details.household.rawValue, database)
        else { throw RegistryError.damaged("person.household") }
        self = try Kin(of: [record], in: nil, database).dossier(
            of: record.person, in: home.household,
            papers: PaperRecord.fetch(of: [record.person.id], database).map(\.paper))
    }
}
