import Domain
import GRDB

extension Dossier {
    /// The dossiers of persons, read together.
    static func all(
        of persons: [PersonRecord], _ database: Database
    ) throws -> [Person.ID: Dossier] {
        let homes = try HouseholdRecord.fetchAll(
            database, where: "id IN (SELECT value FROM json_each(?))",
            [Set(persons.map(\.person.details.household)).jsonList])
        let households = Dictionary(
            uniqueKeysWithValues: homes.map { ($0.household.id, $0.household) })
        let papers = Dictionary(
            grouping: try PaperRecord.fetch(of: persons.map(\.person.id), database).map(\.paper),
            by: \.details.person)
        let kin = try Kin(of: persons, in: nil, database)
        var dossiers: [Person.ID: Dossier] = [:]
        for person in persons.map(\.person) {
            guard let household = households[person.details.household] else {
                throw RegistryError.damaged("person.household")
            }
            dossiers[person.id] = kin.dossier(
                of: person, in: household, papers: papers[person.id] ?? [])
        }
        return dossiers
    }
}
