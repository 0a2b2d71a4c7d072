import Domain
import GRDB

/// Persons who may be one and the same.
enum Duplicates {
    /// Who has an identity number, wherever they live.
    static func owner(of number: ResidentID, _ database: Database) throws -> PersonRow? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(PersonRow.columns) FROM \(PersonRow.tables) WHERE p.resident_id = ?
                """)
        return try Row.fetchOne(statement, arguments: [number.description])
            .map { try PersonRow($0) }
    }

    /// Persons of the township with the same birthday and the same name, or one that is read alike.
    ///
    /// Two different identity numbers are two persons.
    static func possible(
        of details: PersonDetails, besides id: Person.ID?, in area: AreaCode,
        _ database: Database
    ) throws -> [PersonRow] {
        guard let birthday = details.birthday,
            let household = try HouseholdRecord.fetch(details.household.rawValue, database),
            // Of which township another area's household is, is told to nobody.
            area.contains(household.household.details.village)
        else { return [] }
        let readings = SearchKeys(of: details.name).full
        let name = details.name.folded
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(PersonRow.columns)
                FROM search_key AS k CROSS JOIN \(PersonRow.tables)
                WHERE k.township = ? AND k.key = ? AND k.village BETWEEN ? AND ?
                    AND p.id = k.person AND p.birthday = ?
                """)
        var found: [Person.ID: PersonRow] = [:]
        for key in readings.isEmpty ? [SearchEntry.wholeName(name)] : readings {
            let rows = try Row.fetchAll(
                statement,
                arguments: [
                    SearchEntry.township(of: household.household.details.village), key,
                    area.range.lowerBound, area.range.upperBound, birthday.number,
                ])
            for row in try rows.map({ try PersonRow($0) }) where row.id != id {
                found[row.id] = row
            }
        }
        return found.values.filter { row in
            let differ = row.residentID.map { $0 != details.residentID } ?? false
            if differ && details.residentID != nil { return false }
            return row.name == name
                || !Set(SearchKeys(of: row.name).full).isDisjoint(with: readings)
        }.sorted { $0.id < $1.id }
    }
}
