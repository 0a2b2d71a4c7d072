import Domain
import GRDB

/// Reads pages of the journal, the latest entries first.
struct JournalQuery {
    /// How far an area's entries are counted.
    static let mostCounted = 1_000

    private let source: String
    private let arguments: StatementArguments
    private let database: Database

    /// The entries that changed a record; only those made within an area, if one is given.
    init(of record: RecordRef, in area: AreaCode?, _ database: Database) {
        let (table, id) = JournalTable.place(of: record)
        let scope = area.map {
            " AND j.area BETWEEN \($0.range.lowerBound) AND \($0.range.upperBound)"
        }
        source = """
            FROM journal_change AS c CROSS JOIN journal AS j ON j.id = c.entry
                CROSS JOIN account AS a ON a.id = j.account
            WHERE c.table_name = ? AND c.record = ?\(scope ?? "")
            """
        arguments = [table.rawValue, id]
        self.database = database
    }

    /// The entries made within an area, each with its main change.
    init(in area: AreaCode, _ database: Database) {
        // A wide area is most of the journal: walking it backwards beats sorting it.
        let column = area.level == .village ? "j.area" : "+j.area"
        source = """
            FROM journal AS j CROSS JOIN account AS a ON a.id = j.account
                LEFT JOIN journal_change AS c ON c.entry = j.id AND c.position = 0
            WHERE \(column) BETWEEN ? AND ?
            """
        arguments = [area.range.lowerBound, area.range.upperBound]
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
            rows = try fetch("j.id <= ?", .max, "DESC", limit + 1)
            hasAfter = rows.count > limit
        case .after(let key, _):
            rows = try fetch("j.id < ?", after(key), "DESC", limit + 1)
            hasBefore = try !fetch("j.id >= ?", after(key), "ASC", 1).isEmpty
            hasAfter = rows.count > limit
        case .from(let key, _):
            rows = try fetch("j.id <= ?", after(key), "DESC", limit + 1)
            hasBefore = try !fetch("j.id > ?", after(key), "ASC", 1).isEmpty
            hasAfter = rows.count > limit
        case .before(let key, _):
            rows = try fetch("j.id > ?", after(key), "ASC", limit + 1)
            hasAfter = try !fetch("j.id <= ?", after(key), "DESC", 1).isEmpty
            hasBefore = rows.count > limit
        case .last:
            rows = try fetch("j.id >= ?", 0, "ASC", limit + 1)
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

    private func fetch(
        _ condition: String, _ id: Int64, _ order: String, _ limit: Int
    ) throws -> [Row] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT j.id, j.at, j.account, a.name, j.kind, j.subject, j.reason,
                    j.origin, EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = j.id),
                    c.table_name, c.before, c.after
                \(source) AND \(condition) ORDER BY j.id \(order) LIMIT ?
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
