import Domain
import GRDB

/// Reads pages of the journal, the latest entries first.
struct JournalQuery {
    /// How far an area's entries are counted.
    static let mostCounted = 1_000

    private let source: String
    private let key: String
    private let arguments: StatementArguments
    private let database: Database

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
        self.database = database
    }

    /// A page in the order of the numbers, downwards.
    func page(_ request: PageRequest, _ row: (Row) throws -> JournalRow) throws
        -> Page<JournalRow>
    {
        let limit = max(1, request.limit)
        func after(_ key: PageKey) -> Int64 {
            if case .number(let number)? = key.parts.first { number } else { .max }
        }
        var rows: [Row]
        var (hasBefore, hasAfter) = (false, false)
        switch request {
        case .first:
            rows = try fetch("<=", .max, "DESC", limit + 1)
            hasAfter = rows.count > limit
        case .after(let key, _):
            rows = try fetch("<", after(key), "DESC", limit + 1)
            hasBefore = try !fetch(">=", after(key), "ASC", 1).isEmpty
            hasAfter = rows.count > limit
        case .from(let key, _):
            rows = try fetch("<=", after(key), "DESC", limit + 1)
            hasBefore = try !fetch(">", after(key), "ASC", 1).isEmpty
            hasAfter = rows.count > limit
        case .before(let key, _):
            rows = try fetch(">", after(key), "ASC", limit + 1)
            hasAfter = try !fetch("<=", after(key), "DESC", 1).isEmpty
            hasBefore = rows.count > limit
        case .last:
            rows = try fetch(">=", 0, "ASC", limit + 1)
            hasBefore = rows.count > limit
        }
        rows = Array(rows.prefix(limit))
        switch request {
        case .before, .last: rows.reverse()
        case .first, .after, .from: break
        }
        return Page(
            rows: try rows.map(row), hasBefore: hasBefore, hasAfter: hasAfter,
            total: try count())
    }

    /// The first change of an entry tells what it is about, whatever record was asked for.
    private static let main = "FROM journal_change AS m WHERE m.entry = j.id AND m.position = 0"

    private func fetch(
        _ comparison: String, _ id: Int64, _ order: String, _ limit: Int
    ) throws -> [Row] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT j.id, j.at, j.account, a.name, j.kind, j.subject, j.reason,
                    j.origin, j.area,
                    EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = j.id),
                    \(Journal.movesMoney),
                    (SELECT m.table_name \(Self.main)), (SELECT m.record \(Self.main)),
                    c.table_name, c.record, c.before, c.after
                \(source) AND \(key) \(comparison) ? ORDER BY \(key) \(order) LIMIT ?
                """)
        return try Row.fetchAll(statement, arguments: arguments + [id, limit])
    }

    private func count() throws -> Count {
        let statement = try database.cachedStatement(
            sql: "SELECT count(*) FROM (SELECT 1 \(source) LIMIT ?)")
        let most = JournalQuery.mostCounted
        let found = try Int.fetchOne(statement, arguments: arguments + [most + 1]) ?? 0
        return Count(min(found, most), isCapped: found > most)
    }
}
