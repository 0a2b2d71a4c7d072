public import Domain
import GRDB

extension RegistryStore {
    /// Visits and screenings, the latest first; of one person, one household or an area.
    public func services(
        _ query: ServiceQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<ServiceRow> {
        var area = account.area
        if case .area(let wanted) = query.subject {
            guard let reach = account.reach(wanted) else { return .empty }
            area = reach
        }
        let list = ServiceList(
            query: query, area: area, seen: account.area, definitions: file.definitions)
        let found: Page<ServiceRow> = try read { database in
            guard try sees(query.subject, database) else { return .empty }
            return try list.page(page, database)
        }
        guard !found.rows.isEmpty else { return found }
        switch query.subject {
        case .area: break
        case .person(let id): try noteLook(at: .person(id))
        case .household(let id): try noteLook(at: .household(id))
        }
        return found
    }

    /// Whether the person or household lives where this account may look.
    ///
    /// A husband from elsewhere may stand in a screening from here: his file stays shut.
    private func sees(
        _ subject: ServiceQuery.Subject, _ database: Database
    ) throws -> Bool {
        switch subject {
        case .area: return true
        case .person(let id):
            return try PersonRecord.fetch(id.rawValue, database).map { sees($0.village) } ?? false
        case .household(let id):
            return try HouseholdRecord.fetch(id.rawValue, database)
                .map { sees($0.household.details.village) } ?? false
        }
    }

    /// One visit.
    public func visit(_ id: Visit.ID) throws(RegistryError) -> Visit {
        let record = try read { database in
            guard let record = try VisitRecord.fetch(id.rawValue, database), sees(record.village)
            else { throw RegistryError.notFound }
            return record
        }
        try noteLook(at: record.visit.details.person, or: record.visit.details.household)
        return record.visit
    }

    /// One screening.
    public func screening(_ id: Screening.ID) throws(RegistryError) -> Screening {
        let screening = try read { database in
            guard var record = try ScreeningRecord.fetch(id.rawValue, database),
                sees(record.village)
            else { throw RegistryError.notFound }
            try record.loadResults(database)
            return record.screening
        }
        try noteLook(at: screening.details.person, or: nil)
        return screening
    }
}
