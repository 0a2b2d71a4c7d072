import Domain
import GRDB

/// What the journal names when something was opened in an emergency: the file that it belongs to.
struct LookedAt {
    let record: RecordRef
    let subject: String
    let area: AreaCode

    /// The file of a person or else of a household, a posting or a batch; nil for a record that is
    /// nobody's matter, such as an account.
    ///
    /// - Parameter place: what is looked at. Who lives elsewhere by now is not named in its
    ///   journal, and what was taken back has no name any more: the record itself is noted.
    static func fetch(
        _ record: RecordRef, in place: AreaCode, _ definitions: Definitions, _ database: Database
    ) throws -> LookedAt? {
        let file: LookedAt?
        switch record {
        case .account, .access, .announcement: return nil
        case .household(let id): file = try household(id.rawValue, database)
        case .posting(let id): file = try posting(id.rawValue, definitions, database)
        case .objection(let id):
            let posting = try Int64.fetchOne(
                database, sql: "SELECT posting FROM objection WHERE id = ?",
                arguments: [id.rawValue])
            file = try posting.flatMap { try Self.posting($0, definitions, database) }
        case .batch(let id):
            // A batch may be of a wider area, of which only the lines from here are seen.
            file = try BatchRecord.fetch(id.rawValue, database).map {
                LookedAt(record: record, subject: $0.batch.number, area: place)
            }
        default: file = try person(record, in: place, database)
        }
        if let file, place.contains(file.area) { return file }
        return LookedAt(record: record, subject: ReviewWords.unnamed, area: place)
    }

    private static func household(_ id: Int64, _ database: Database) throws -> LookedAt? {
        try HouseholdRecord.fetch(id, database).map {
            let home = $0.household
            return LookedAt(
                record: .household(home.id), subject: home.details.label,
                area: home.details.village)
        }
    }

    private static func posting(
        _ id: Int64, _ definitions: Definitions, _ database: Database
    ) throws -> LookedAt? {
        try PostingRecord.fetch(id, database).map {
            let posting = $0.posting
            return LookedAt(
                record: .posting(posting.id), subject: try posting.name(definitions, database),
                area: posting.details.area)
        }
    }

    /// The person whose matter a record is, or the household where a visit was to all of it.
    private static func person(
        _ record: RecordRef, in place: AreaCode, _ database: Database
    ) throws -> LookedAt? {
        let (table, id) = JournalTable.place(of: record)
        let owner = try Int64.fetchOne(
            database.cachedStatement(sql: owner(in: table)), arguments: [id])
        if let owner, let found = try PersonRecord.fetch(owner, database) {
            return LookedAt(
                record: .person(found.person.id), subject: found.person.details.name,
                area: found.village)
        }
        guard table == .visit, let visit = try VisitRecord.fetch(id, database)?.visit else {
            return nil
        }
        return try household(visit.details.household.rawValue, database)
    }

    private static func owner(in table: JournalTable) -> String {
        switch table {
        case .person: "SELECT id FROM person WHERE id = ?"
        case .message:
            """
            SELECT c.person FROM case_message AS m CROSS JOIN benefit_case AS c
            WHERE m.id = ? AND c.id = m.benefit_case
            """
        case .recovery:
            """
            SELECT e.person FROM recovery AS r CROSS JOIN entitlement AS e
            WHERE r.id = ? AND e.id = r.entitlement
            """
        default: "SELECT person FROM \(table.rawValue) WHERE id = ?"
        }
    }
}

extension Posting {
    /// The name of a posting in the journal: place, programme and year.
    func name(_ definitions: Definitions, _ database: Database) throws -> String {
        let programme = definitions.programme(details.programme)?.term.zh ?? details.programme
        let place = try RegistryStore.areaName(details.area, database)
        return "\(place) \(programme) \(details.year)"
    }
}
