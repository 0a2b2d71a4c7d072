import Domain
import GRDB

/// Writes the things to do anew from the records they follow from.
enum DueRows {
    /// Writes what is to do for a person; nothing if there is no such person any more.
    static func rewrite(
        _ person: Person.ID, _ definitions: Definitions, today: Day, _ database: Database
    ) throws {
        try database.cachedStatement(sql: "DELETE FROM due WHERE person = ?")
            .execute(arguments: [person.rawValue])
        for row in try rows(of: person, definitions, today: today, database) {
            try row.insert(database)
        }
    }

    /// Writes what is to do for a household as a whole.
    static func rewrite(
        _ household: Household.ID, _ definitions: Definitions, today: Day, _ database: Database
    ) throws {
        try database.cachedStatement(
            sql: "DELETE FROM due WHERE household = ? AND person IS NULL"
        ).execute(arguments: [household.rawValue])
        guard let record = try HouseholdRecord.fetch(household.rawValue, database) else { return }
        var facts = DueFacts(household: record.household, person: nil)
        facts.visits = try VisitRecord.fetchAll(
            database, where: "household = ? AND person IS NULL", [household.rawValue]
        ).map(\.visit)
        for row in facts.rows(by: definitions, today: today) { try row.insert(database) }
    }

    /// What should stand in the file for a person.
    static func rows(
        of person: Person.ID, _ definitions: Definitions, today: Day, _ database: Database
    ) throws -> [DueRecord] {
        let id = person.rawValue
        guard let record = try PersonRecord.fetch(id, database),
            let household = try HouseholdRecord.fetch(
                record.person.details.household.rawValue, database)
        else { return [] }
        var facts = DueFacts(household: household.household, person: record.person)
        facts.visits = try VisitRecord.fetchAll(database, where: "person = ?", [id])
            .map(\.visit)
        facts.screenings = try ScreeningRecord.fetchAll(database, where: "person = ?", [id])
            .map(\.screening)
        facts.stopped = try EntitlementRecord.fetchAll(
            database, where: "person = ? AND status IN ('blocked', 'returned')", [id]
        ).map(\.entitlement)
        facts.reviews = try ReviewRecord.fetchAll(database, where: "person = ?", [id])
            .map(\.review)
        let children = try database.cachedStatement(
            sql: "SELECT birthday FROM person WHERE mother = ? AND birthday IS NOT NULL")
        facts.children = try Int.fetchAll(children, arguments: [id])
            .compactMap { Day(number: $0) }
        return facts.rows(by: definitions, today: today)
    }
}
