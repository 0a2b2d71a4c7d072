import Domain
import GRDB

extension OpenGrievance: Handled {
    func carryOut(_ work: Work) throws {
        guard work.account.area.contains(village) else { throw RegistryError.notFound }
        let details = try decide(by: work.definitions, on: work.today)
        let known = try work.database.cachedStatement(sql: "SELECT 1 FROM area WHERE code = ?")
        guard try Int.fetchOne(known, arguments: [village.number]) != nil else {
            throw HandlerWords.villageUnknown
        }
        let person = try details.person.map { try work.person($0) }
        if let id = details.benefitCase { try check(id, work) }
        let id = try work.database.nextID(in: "grievance")
        let grievance = Grievance(id: Grievance.ID(rawValue: id), details: details)
        try GrievanceRecord(grievance).insert(work.database)
        try work.note(.grievance(grievance.id), before: nil, after: grievance)
        work.isAbout(
            person?.person.details.name ?? ReviewWords.unnamed, in: details.village)
    }

    /// A case that it is about lies where the account may look, and is the person's.
    private func check(_ id: BenefitCase.ID, _ work: Work) throws {
        let statement = try work.database.cachedStatement(
            sql: "SELECT person, village FROM benefit_case WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else {
            throw RegistryError.notFound
        }
        var columns = ColumnReader(row, "benefit_case")
        let owner: Person.ID = try columns.id()
        guard work.account.area.contains(try columns.area()) else { throw RegistryError.notFound }
        if let person, person != owner { throw ReviewWords.caseOfSomebodyElse }
    }
}

extension UpdateGrievance: Handled {
    func carryOut(_ work: Work) throws {
        guard var old = try GrievanceRecord.fetch(grievance.rawValue, work.database),
            work.account.area.contains(old.grievance.details.village)
        else { throw RegistryError.notFound }
        try old.loadSteps(work.database)
        let changed = try decide(on: old.grievance, by: work.account.id, at: work.entry.at)
        let record = GrievanceRecord(changed)
        try record.update(work.database)
        try record.insertSteps(from: old.grievance.steps.count, work.database)
        try work.note(.grievance(changed.id), before: old.grievance, after: changed)
        let person = try changed.details.person.flatMap {
            try PersonRecord.fetch($0.rawValue, work.database)
        }
        // Who lives elsewhere by now has a new file there; the entry lies here.
        let isHere = person.map { changed.details.village.contains($0.village) } ?? false
        work.isAbout(
            isHere ? person?.person.details.name ?? "" : ReviewWords.unnamed,
            in: changed.details.village)
    }
}
