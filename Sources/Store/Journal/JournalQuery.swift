import Domain
import GRDB

/// The entries of the journal, the latest first.
struct JournalQuery: KeyedRows {
    private let source: String
    private let key: String
    private let arguments: StatementArguments

    /// The entries that a filter describes, of those made within an area; each with its main
    /// change, or with that of the record which is asked for.
    ///
    /// - Parameter seen: the account's own area: what entries made elsewhere are about is not told.
    init(
        _ filter: JournalFilter, in area: AreaCode, seen: AreaCode, _ database: Database
    ) throws {
        var terms = JournalTerms(filter, told: seen)
        try terms.limit(to: area)
        try terms.limit(database)
        source = terms.source
        key = terms.key
        arguments = terms.arguments
    }

    /// The first change of an entry tells what it is about, whatever record was asked for.
    private static let main = "FROM journal_change AS m WHERE m.entry = j.id AND m.position = 0"

    func fetch(
        _ bound: (side: Bound, key: PageKey)?, isBackward: Bool, _ limit: Int,
        _ database: Database
    ) throws -> [KeyedRow] {
        var (condition, arguments) = ("", arguments)
        if let bound {
            guard case .number(let number)? = bound.key.parts.first else { return [] }
            condition = " AND \(key) \(bound.side.turned.rawValue) ?"
            arguments += [number]
        }
        let statement = try database.cachedStatement(
            sql: """
                SELECT j.id, j.at, j.account, a.name, j.kind, j.subject, j.reason,
                    j.origin, j.area,
                    EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = j.id),
                    \(Journal.movesMoney),
                    (SELECT m.table_name \(Self.main)), (SELECT m.record \(Self.main)),
                    c.table_name, c.record, c.before, c.after
                \(source)\(condition) ORDER BY \(key) \(isBackward ? "ASC" : "DESC") LIMIT ?
                """)
        return try Row.fetchAll(statement, arguments: arguments + [limit]).map {
            KeyedRow(row: $0, key: PageKey([.number($0[0] as Int64)]))
        }
    }

    func count(upTo limit: Int, _ database: Database) throws -> Count {
        let statement = try database.cachedStatement(
            sql: "SELECT count(*) FROM (SELECT 1 \(source) LIMIT ?)")
        let found = try Int.fetchOne(statement, arguments: arguments + [limit + 1]) ?? 0
        return Count(min(found, limit), isCapped: found > limit)
    }
}
