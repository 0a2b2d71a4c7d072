public import Domain
import GRDB

extension RegistryStore {
    /// What families still wait for, by how long.
    ///
    /// A period that is not over is not late.
    public func arrears(
        in area: AreaCode, on today: Day
    ) throws(RegistryError) -> [ArrearsRow] {
        guard let reach = account.reach(area) else { return [] }
        return try read { database in
            let pending = "status IN \(Schema.pending)"
            let spans = try Spans(where: pending, [], database).json { period in
                period.end < today
                    ? [.text(period.description), .day(period.end), .number(today - period.end)]
                    : nil
            }
            let statement = try database.cachedStatement(
                sql: """
                    WITH span (period, last, late) AS MATERIALIZED (
                        SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))
                    SELECT e.village, a.name, e.programme, count(DISTINCT e.person),
                        sum(e.amount_fen * (s.late <= 30)),
                        sum(e.amount_fen * (s.late BETWEEN 31 AND 90)),
                        sum(e.amount_fen * (s.late > 90)), min(s.last)
                    FROM entitlement AS e JOIN span AS s ON s.period = e.period
                        JOIN area AS a ON a.code = e.village
                    WHERE e.\(pending) AND e.village BETWEEN ? AND ?
                    GROUP BY e.village, e.programme ORDER BY e.village, e.programme
                    """)
            return try Row.fetchAll(statement, arguments: [spans] + reach.bounds).map { row in
                var columns = ColumnReader(row, "entitlement")
                return ArrearsRow(
                    village: try columns.area(), villageName: try columns.text(),
                    programme: try columns.text(), persons: Int(try columns.number()),
                    upTo30: Money(fen: try columns.number()),
                    upTo90: Money(fen: try columns.number()),
                    over90: Money(fen: try columns.number()), oldest: try columns.day())
            }
        }
    }

    /// The recoveries of an area, those still open first.
    public func recoveries(in area: AreaCode) throws(RegistryError) -> [RecoveryRow] {
        guard let reach = account.reach(area) else { return [] }
        return try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(RecoveryRecord.text.list(of: "r")), \(PersonRow.columns)
                    FROM recovery AS r CROSS JOIN entitlement AS e ON e.id = r.entitlement
                        CROSS JOIN \(PersonRow.tables)
                    WHERE p.id = e.person AND e.village BETWEEN ? AND ?
                    ORDER BY r.closed_on IS NOT NULL, r.opened_on DESC, r.id DESC
                    """)
            return try Row.fetchAll(statement, arguments: reach.bounds).map { row in
                let recovery = try RecoveryRecord(row).recovery
                guard
                    var payment = try EntitlementRecord.fetch(
                        recovery.entitlement.rawValue, database)
                else { throw RegistryError.damaged("recovery.entitlement") }
                try payment.loadLayers(database)
                return RecoveryRow(
                    recovery: recovery, payment: payment.entitlement,
                    person: try PersonRow(row, from: RecoveryRecord.text.columns.count + 1))
            }
        }
    }

    /// Sums of a year's payments, group by group.
    public func paymentReport(_ query: ReportQuery) throws(RegistryError) -> [ReportRow] {
        guard let reach = account.reach(query.area) else { return [] }
        return try read { try PaymentReport(query: query, area: reach).rows($0) }
    }
}
