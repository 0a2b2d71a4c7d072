import Domain
import GRDB

extension PaymentList {
    /// Sums of the payments, group by group in the order of the list.
    func totals(by grouping: PaymentGrouping, _ database: Database) throws -> [PaymentTotal] {
        if grouping == .village && isWholeArea { return try tallied(database) }
        var list = self
        list.query.order = grouping
        let rows = list.rows(found: try found(database))
        let (group, name, joins, order) = Self.parts(of: grouping)
        // The inner sums are one a person, so that persons are counted without a set of them.
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(group), \(name), count(*), sum(t.payments), sum(t.fen) FROM (
                    SELECT e.programme, e.village, e.walk_key, e.sort_key, e.person,
                        count(*) AS payments, sum(e.amount_fen) AS fen
                    FROM \(rows.whole)
                    GROUP BY \(grouping == .programme ? "e.programme, " : "")e.village, e.person
                ) AS t \(joins) GROUP BY \(group) ORDER BY \(order)
                """)
        return try Row.fetchAll(statement, arguments: rows.wholeArguments).map { row in
            try Self.total(of: row, by: grouping)
        }
    }

    /// How many different persons the payments belong to.
    func persons(_ database: Database) throws -> Int {
        if isWholeArea {
            return try Int.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT coalesce(sum(pending_persons), 0) FROM tally
                        WHERE village BETWEEN ? AND ?
                        """), arguments: area.bounds) ?? 0
        }
        let rows = rows(found: try found(database))
        return try Int.fetchOne(
            database.cachedStatement(
                sql: "SELECT count(DISTINCT e.person) FROM \(rows.whole)"
            ), arguments: rows.wholeArguments) ?? 0
    }

    /// What sums are grouped by, what names a group, where the name is, how groups are sorted.
    private static func parts(
        of grouping: PaymentGrouping
    ) -> (group: String, name: String, joins: String, order: String) {
        switch grouping {
        case .programme: ("t.programme", "t.programme", "", "t.programme")
        case .person:
            ("t.person", "p.name", "JOIN person AS p ON p.id = t.person", "t.sort_key, t.person")
        case .household:
            (
                "h.id", "p.name",
                """
                JOIN person AS o ON o.id = t.person JOIN household AS h ON h.id = o.household
                LEFT JOIN person AS p ON p.id = h.head
                """, "t.village, t.walk_key, h.id"
            )
        case .village:
            ("t.village", "a.name", "JOIN area AS a ON a.code = t.village", "t.village")
        }
    }

    private static func total(of row: Row, by grouping: PaymentGrouping) throws -> PaymentTotal {
        var columns = ColumnReader(row, "entitlement")
        let group: PaymentTotal.Group =
            switch grouping {
            case .programme: .programme(try columns.text())
            case .person: .person(try columns.id())
            case .household: .household(try columns.id())
            case .village: .village(try columns.area())
            }
        return PaymentTotal(
            group: group, name: columns.textOrNil() ?? "", persons: Int(try columns.number()),
            payments: Int(try columns.number()), amount: Money(fen: try columns.number()))
    }

    /// The sums of villages stand in their tallies.
    private func tallied(_ database: Database) throws -> [PaymentTotal] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT t.village, a.name, t.pending_persons, t.pending_payments, t.pending_fen
                FROM tally AS t CROSS JOIN area AS a ON a.code = t.village
                WHERE t.village BETWEEN ? AND ? AND t.pending_payments > 0 ORDER BY t.village
                """)
        return try Row.fetchAll(statement, arguments: area.bounds).map {
            try Self.total(of: $0, by: .village)
        }
    }
}
