import Domain
import GRDB

extension Work {
    /// Adds a visit under a new key.
    func add(_ details: VisitDetails, in village: AreaCode) throws {
        let visit = Visit(
            id: Visit.ID(rawValue: try database.nextID(in: "visit")), details: details,
            entry: ServiceEntry(at: entry.at, by: account.id))
        try VisitRecord(visit, village: village).insert(database)
        touchSubject(of: details)
        try note(.visit(visit.id), before: nil, after: visit)
    }

    /// Removes a visit.
    func remove(_ record: VisitRecord) throws {
        try record.delete(database)
        touchSubject(of: record.visit.details)
        try note(.visit(record.visit.id), before: record.visit, after: Visit?.none)
    }

    private func touchSubject(of details: VisitDetails) {
        if let person = details.person {
            touch(person)
        } else {
            touch(details.household)
        }
    }

    /// Adds a screening of a person of a household under a new key.
    func add(_ details: ScreeningDetails, of person: PersonRecord) throws {
        let screening = Screening(
            id: Screening.ID(rawValue: try database.nextID(in: "screening")), details: details,
            entry: ServiceEntry(at: entry.at, by: account.id))
        let record = ScreeningRecord(
            screening, household: person.person.details.household, village: person.village)
        try record.insert(database)
        try record.insertResults(database)
        touch(details.person)
        try note(.screening(screening.id), before: nil, after: screening)
    }

    /// Removes a screening with its results.
    func remove(_ record: ScreeningRecord) throws {
        try record.delete(database)
        touch(record.screening.details.person)
        try note(
            .screening(record.screening.id), before: record.screening, after: Screening?.none)
    }
}
