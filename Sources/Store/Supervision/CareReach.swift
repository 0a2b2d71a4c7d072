import Domain
import GRDB

/// Reads how far care reached in an area, village by village, by a handful of queries.
///
/// No figure asks what somebody answered: an offer counts once it was answered, one way or the
/// other, and a visit once somebody was met.
struct CareReach {
    let area: AreaCode
    let first: Day
    let last: Day
    let definitions: Definitions
    let database: Database

    private typealias Share = VillageComparison.Share

    /// The villages in their order.
    func compare(_ villages: [AreaCode]) throws -> [VillageComparison] {
        let offers = try offers()
        let paid = try paid()
        let visited = try visited()
        let none = Share(done: 0, all: 0)
        return try villages.map { village in
            VillageComparison(
                area: village, name: try RegistryStore.areaName(village, database),
                offered: offers[village]?.offered ?? none,
                timely: offers[village]?.timely ?? none, paid: paid[village] ?? none,
                visited: visited[village] ?? none)
        }
    }

    /// Steps that fell due, and those that were offered, in time or later.
    private func offers() throws -> [AreaCode: (offered: Share, timely: Share)] {
        var shares: [AreaCode: (offered: Share, timely: Share)] = [:]
        for (village, histories) in try CareHistories(
            area: area, first: first, last: last, definitions: definitions, database: database
        ).byVillage() {
            let steps = histories.flatMap { definitions.stepsDue(of: $0, from: first, to: last) }
            let offered = steps.count { $0.offered != nil }
            shares[village] = (
                Share(done: offered, all: steps.count),
                Share(done: steps.count(where: \.isTimely), all: offered)
            )
        }
        return shares
    }

    /// Payments of the periods that began within the time; what was cancelled or recovered was not
    /// the family's.
    private func paid() throws -> [AreaCode: Share] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT village, period, count(*), sum(status = 'paid') FROM entitlement
                WHERE village BETWEEN ? AND ? AND status NOT IN ('cancelled', 'recovered')
                GROUP BY village, period
                """)
        var shares: [AreaCode: Share] = [:]
        let rows = try Row.fetchCursor(statement, arguments: area.bounds)
        while let row = try rows.next() {
            var columns = ColumnReader(row, "entitlement")
            let village = try columns.area()
            let start = try columns.period().start
            guard first <= start, start <= last else { continue }
            let all = Int(try columns.number())
            let known = shares[village] ?? Share(done: 0, all: 0)
            shares[village] = Share(
                done: known.done + Int(try columns.number()), all: known.all + all)
        }
        return shares
    }

    /// Households that live there and where somebody was met.
    private func visited() throws -> [AreaCode: Share] {
        let met = try database.cachedStatement(
            sql: """
                SELECT h.village, count(DISTINCT h.id)
                FROM visit AS v CROSS JOIN household AS h ON h.id = v.household
                WHERE v.village BETWEEN ? AND ? AND v.day BETWEEN ? AND ?
                    AND v.consent <> 'notMet' AND h.status = 'active'
                    AND h.village BETWEEN ? AND ?
                GROUP BY h.village
                """)
        let days: StatementArguments = [first.number, last.number]
        let done = try counts(met, area.bounds + days + area.bounds)
        let tally = try database.cachedStatement(
            sql: "SELECT village, households FROM tally WHERE village BETWEEN ? AND ?")
        return try counts(tally, area.bounds).reduce(into: [:]) { shares, village in
            shares[village.key] = Share(done: done[village.key] ?? 0, all: village.value)
        }
    }

    private func counts(
        _ statement: Statement, _ arguments: StatementArguments
    ) throws -> [AreaCode: Int] {
        var counts: [AreaCode: Int] = [:]
        for row in try Row.fetchAll(statement, arguments: arguments) {
            var columns = ColumnReader(row, "village")
            counts[try columns.area()] = Int(try columns.number())
        }
        return counts
    }
}
