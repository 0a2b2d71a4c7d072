import Domain
import GRDB

/// The members of a household and how a file names them.
struct Members {
    let household: Household
    let records: [PersonRecord]
    private let database: Database

    init(_ household: Household, _ database: Database) throws {
        self.household = household
        self.database = database
        records = try PersonRecord.fetchAll(
            database, where: "household = ? ORDER BY id", [household.id.rawValue])
    }

    /// How a file names a person: by number, else by the name, which counts in the household.
    func key(_ id: Person.ID) throws -> PersonKey {
        let member = records.first { $0.person.id == id }
        guard let record = try member ?? PersonRecord.fetch(id.rawValue, database) else {
            throw RegistryError.damaged("person \(id.rawValue)")
        }
        let details = record.person.details
        return details.residentID.map { .residentID($0) } ?? .name(details.name)
    }

    /// How a file names a relative; nil where no cell can say who is meant.
    private func relative(_ id: Person.ID?) throws -> PersonKey? {
        guard let id else { return nil }
        let key = try key(id)
        guard case .name(let name) = key else { return key }
        let namesakes = records.filter { $0.person.details.name == name }
        return namesakes.count == 1 && namesakes[0].person.id == id ? key : nil
    }

    /// The row of a member.
    func row(of person: Person) throws -> PersonImport {
        let details = person.details
        var row = PersonImport(
            village: household.details.village, household: household.details.number,
            name: details.name)
        row.sex = .set(details.sex)
        row.birth = Entry(details.birth)
        row.residentID = Entry(details.residentID)
        row.relation = Entry(details.relation)
        row.hukou = Entry(details.hukou)
        row.marital = Entry(details.marital)
        row.maritalSince = Entry(details.maritalSince)
        row.spouse = Entry(try relative(details.spouse))
        row.mother = Entry(try relative(details.mother))
        row.father = Entry(try relative(details.father))
        row.phone = Entry(details.phone)
        row.ethnicGroup = Entry(details.ethnicGroup)
        row.residence = .set(details.residence)
        row.disability = Entry(details.disability)
        row.onlyChildCertificate = Entry(details.onlyChildCertificate)
        row.account = Entry(details.account)
        row.death = Entry(details.death)
        row.explanation = Entry(details.explanation)
        return row
    }
}
