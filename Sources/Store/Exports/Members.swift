import Domain
import GRDB

/// The members of a household and how a file names them.
struct Members {
    let household: Household
    let records: [PersonRecord]
    private let area: AreaCode
    private let sight: Sight
    private let database: Database

    init(
        _ household: Household, in area: AreaCode, _ sight: Sight, _ database: Database
    ) throws {
        self.household = household
        self.area = area
        self.sight = sight
        self.database = database
        records = try PersonRecord.fetchAll(
            database, where: "household = ? ORDER BY id", [household.id.rawValue])
    }

    /// How a file names a person: by number, else by what tells them apart in the household.
    func key(_ id: Person.ID) throws -> PersonKey {
        let details = try details(of: id)
        if let number = shownNumber(of: details) { return .residentID(number) }
        let namesakes = records.count { $0.person.details.name == details.name }
        if namesakes > 1, let birthday = details.birthday {
            return .nameAndBirthday(details.name, birthday)
        }
        return .name(details.name)
    }

    /// Whether a file may name a person: one who lives outside the area by now belongs into the
    /// file of the area that holds both places.
    func mayBeNamed(_ id: Person.ID) throws -> Bool {
        if records.contains(where: { $0.person.id == id }) { return true }
        guard let record = try PersonRecord.fetch(id.rawValue, database) else {
            throw RegistryError.damaged("person \(id.rawValue)")
        }
        return area.contains(record.village)
    }

    /// How a file names a person; nil for one who lives outside the area by now.
    func keyIfSeen(_ id: Person.ID) throws -> PersonKey? {
        try mayBeNamed(id) ? key(id) : nil
    }

    /// The name that stands beside the number of a person.
    func nameBesideNumber(_ id: Person.ID) throws -> String? {
        let details = try details(of: id)
        return shownNumber(of: details) == nil ? nil : details.name
    }

    /// The number, where there is one and it may leave: a concealed one names nobody.
    private func shownNumber(of details: PersonDetails) -> ResidentID? {
        sight.shown(details.residentID).flatMap { $0.isConcealed ? nil : $0 }
    }

    private func details(of id: Person.ID) throws -> PersonDetails {
        let member = records.first { $0.person.id == id }
        guard let record = try member ?? PersonRecord.fetch(id.rawValue, database) else {
            throw RegistryError.damaged("person \(id.rawValue)")
        }
        return record.person.details
    }

    /// How a file names a relative; nil where no cell can say who is meant.
    private func relative(_ id: Person.ID?) throws -> PersonKey? {
        guard let id, let key = try keyIfSeen(id) else { return nil }
        if case .residentID = key { return key }
        let details = try details(of: id)
        let fitting = records.filter { record in
            let other = record.person.details
            guard case .nameAndBirthday(let name, let day) = key else {
                return other.name == details.name
            }
            return other.name == name && other.birthday == day
        }
        return fitting.count == 1 && fitting[0].person.id == id ? key : nil
    }

    /// The row of a member.
    func row(of person: Person) throws -> PersonImport {
        let details = person.details.seen(by: sight)
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
