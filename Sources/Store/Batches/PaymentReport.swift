import Domain
import GRDB

/// Sums of payments by where each of them stands: every fen is in exactly one column.
struct PaymentReport {
    let query: ReportQuery
    /// Where; never wider than the account's own.
    let area: AreaCode

    func rows(_ database: Database) throws -> [ReportRow] {
        let spans = try Spans(
            where: "village BETWEEN ? AND ?", area.bounds, database
        ).json { query.period.contains($0) ? [.text($0.description)] : nil }
        let (group, name, amount, joins) = parts
        let statement = try database.cachedStatement(
            sql: """
                WITH span (period) AS MATERIALIZED (SELECT value ->> 0 FROM json_each(?))
                SELECT g, \(name), count(DISTINCT person), count(DISTINCT id), sum(fen),
                    sum(fen * (status = 'paid')),
                    sum(fen * (status IN ('due', 'blocked', 'batched', 'sent'))),
                    sum(fen * (status = 'returned')), sum(fen * (status = 'cancelled')),
                    sum(fen * (status = 'recovered'))
                FROM (
                    SELECT \(group) AS g, e.person, e.id, e.status, \(amount) AS fen
                    FROM entitlement AS e \(joins)
                    WHERE e.village BETWEEN ? AND ?
                        AND e.period IN (SELECT period FROM span))
                GROUP BY g ORDER BY g
                """)
        return try Row.fetchAll(statement, arguments: [spans] + area.bounds).map { row in
            var columns = ColumnReader(row, "entitlement")
            let group = row[0] as DatabaseValue
            _ = columns.textOrNil()
            let name = columns.textOrNil() ?? ""
            func money() throws -> Money { Money(fen: try columns.number()) }
            return ReportRow(
                group: String.fromDatabaseValue(group)
                    ?? Int64.fromDatabaseValue(group).map(String.init) ?? "",
                name: name, persons: Int(try columns.number()),
                payments: Int(try columns.number()), due: try money(), paid: try money(),
                pending: try money(), returned: try money(), cancelled: try money(),
                recovered: try money())
        }
    }

    /// What is summed: by what, how a group is called, which amount, what else is looked at.
    private var parts: (group: String, name: String, amount: String, joins: String) {
        let area = "(SELECT name FROM area WHERE code = g)"
        return switch query.grouping {
        case .programme: ("e.programme", "''", "e.amount_fen", "")
        case .village: ("e.village", area, "e.amount_fen", "")
        case .township: ("e.village / 1000 * 1000", area, "e.amount_fen", "")
        case .fund:
            (
                "f.fund", "''", "f.amount_fen",
                "JOIN payment_layer AS f ON f.entitlement = e.id"
            )
        }
    }
}
