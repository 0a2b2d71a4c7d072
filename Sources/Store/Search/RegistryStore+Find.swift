public import Domain
import GRDB

extension RegistryStore {
    /// Persons whom all the words describe, the best match first.
    public func find(_ query: FindQuery) throws(RegistryError) -> FindResult {
        let words = SearchQuery(query.words)
        guard let area = account.reach(query.area), !words.isEmpty else {
            return FindResult(rows: [], total: Count(0))
        }
        return try read { database in
            let found = try PersonFinder(database, in: area).find(words)
            let statement = try database.cachedStatement(sql: PersonRow.byID)
            let rows = try found.matches.prefix(max(0, query.limit)).compactMap { match in
                try Row.fetchOne(statement, arguments: [match.person]).map { try PersonRow($0) }
            }
            return FindResult(
                rows: rows, total: Count(found.matches.count, isCapped: found.isCapped))
        }
    }
}

extension PersonRow {
    /// The row of one person.
    static let byID = "SELECT \(columns) FROM \(tables) WHERE p.id = ?"
}
