import Domain
import GRDB

/// The sums of a batch, group by group.
struct BatchSums {
    let batch: Batch.ID
    let database: Database

    func programmes() throws -> [BatchSum] {
        try sums(
            """
            SELECT programme, '', count(*), sum(amount_fen) FROM batch_line WHERE batch = ?
            GROUP BY programme ORDER BY programme
            """)
    }

    func outcomes() throws -> [BatchSum] {
        try sums(
            """
            SELECT coalesce(outcome, ''), '', count(*), sum(amount_fen) FROM batch_line
            WHERE batch = ? GROUP BY outcome ORDER BY outcome
            """)
    }

    func villages() throws -> [BatchSum] {
        try sums(
            """
            SELECT l.village, coalesce(a.name, ''), l.lines, l.fen FROM (
                SELECT village, count(*) AS lines, sum(amount_fen) AS fen FROM batch_line
                WHERE batch = ? GROUP BY village) AS l
            LEFT JOIN area AS a ON a.code = l.village ORDER BY l.village
            """)
    }

    /// A line counts under every fund that pays a part of it.
    func funds() throws -> [BatchSum] {
        try sums(
            """
            SELECT f.fund, '', count(DISTINCT l.id), sum(f.amount_fen)
            FROM batch_line AS l CROSS JOIN batch_item AS i ON i.line = l.id
                CROSS JOIN payment_layer AS f ON f.entitlement = i.entitlement
            WHERE l.batch = ? GROUP BY f.fund ORDER BY f.fund
            """)
    }

    private func sums(_ sql: String) throws -> [BatchSum] {
        let statement = try database.cachedStatement(sql: sql)
        return try Row.fetchAll(statement, arguments: [batch.rawValue]).map { row in
            let group = row[0] as DatabaseValue
            return BatchSum(
                group: String.fromDatabaseValue(group)
                    ?? Int64.fromDatabaseValue(group).map(String.init) ?? "",
                name: row[1], lines: row[2], amount: Money(fen: row[3]))
        }
    }
}
