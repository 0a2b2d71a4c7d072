public import Domain
import GRDB

extension RegistryStore {
    /// Everything that the file of one person shows but its long lists.
    public func person(_ id: Person.ID) throws(RegistryError) -> PersonFile {
        let opened = try read { database in
            guard let record = try PersonRecord.fetch(id.rawValue, database),
                sees(record.village),
                let household = try HouseholdRecord.fetch(
                    record.person.details.household.rawValue, database)
            else { throw RegistryError.notFound }
            let counts = try Row.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT (SELECT count(*) FROM visit
                                WHERE person = ?1 AND +village BETWEEN ?2 AND ?3)
                            + (SELECT count(*) FROM screening
                                WHERE person = ?1 AND +village BETWEEN ?2 AND ?3)
                            + (SELECT count(*) FROM screening
                                WHERE partner = ?1 AND +village BETWEEN ?2 AND ?3),
                            (SELECT count(*) FROM entitlement WHERE person = ?1)
                        """), arguments: [id.rawValue] + account.area.bounds)
            return PersonFile(
                person: record.person, household: household.household,
                villageName: try Self.areaName(record.village, database),
                relatives: try relatives(of: record.person, database),
                services: counts?[0] ?? 0, payments: counts?[1] ?? 0,
                due: try Self.due(for: id, database),
                lastMenstrualPeriod: try Self.lastPeriod(of: id, database))
        }
        let village = opened.household.details.village
        try noteLook(at: .person(id), opened.person.details.name, in: village)
        return opened
    }

    /// Husband or wife, mother, father and children, as far as this account may see them.
    private func relatives(of person: Person, _ database: Database) throws -> [Relative] {
        var relatives: [Relative] = []
        func add(_ kind: Relative.Kind, _ condition: String, _ key: Int64?) throws {
            guard let key else { return }
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(PersonRow.columns) FROM \(PersonRow.tables)
                    WHERE \(condition) ORDER BY p.birthday, p.id
                    """)
            for row in try Row.fetchAll(statement, arguments: [key]) {
                let relative = Relative(kind: kind, person: try PersonRow(row))
                let isKnown = relatives.contains { $0.person.id == relative.person.id }
                if sees(relative.person.village) && !isKnown { relatives.append(relative) }
            }
        }
        let details = person.details
        try add(.spouse, "p.id = ?", details.spouse?.rawValue)
        try add(.spouse, "p.spouse = ?", person.id.rawValue)
        try add(.mother, "p.id = ?", details.mother?.rawValue)
        try add(.father, "p.id = ?", details.father?.rawValue)
        try add(.child, "p.mother = ?", person.id.rawValue)
        try add(.child, "p.father = ?", person.id.rawValue)
        return relatives
    }

    private static func due(for id: Person.ID, _ database: Database) throws -> [DueItem] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(DueItem.columns), d.id FROM due AS d \(DueItem.joins)
                WHERE d.person = ? ORDER BY d.due, d.id
                """)
        return try Row.fetchAll(statement, arguments: [id.rawValue]).map { row in
            try DueItem(
                row, from: 0, key: PageKey([.number(row[DueItem.columnCount] as Int64)]))
        }
    }

    /// The last period that was told, while the pregnancy that it began may still last.
    private static func lastPeriod(of id: Person.ID, _ database: Database) throws -> Day? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT v.lmp FROM visit AS v INDEXED BY visit_by_person
                WHERE v.person = ?1 AND v.lmp IS NOT NULL AND NOT EXISTS
                    (SELECT 1 FROM person AS c WHERE c.mother = ?1 AND c.birthday > v.lmp)
                ORDER BY v.day DESC, v.id DESC LIMIT 1
                """)
        let number = try Int.fetchOne(statement, arguments: [id.rawValue])
        return number.flatMap { Day(number: $0) }
    }
}
