import Domain
import GRDB

/// Payments that were decided on paper: each follows from a case that says so.
struct TakenOver {
    let database: Database
    /// Who takes them over.
    let account: Account.ID
    /// When.
    let at: Instant

    /// A case as far as a payment depends on it.
    struct Known {
        var id: BenefitCase.ID
        var state: CaseState
        var ends: Day?
    }

    /// The case of a person, programme and year, if there is one.
    func known(_ person: Person.ID, _ programme: String, _ year: Int) throws -> Known? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, state, ends FROM benefit_case
                WHERE person = ? AND programme = ? AND year = ?
                """)
        let row = try Row.fetchOne(statement, arguments: [person.rawValue, programme, year])
        return try row.map { row in
            var columns = ColumnReader(row, "benefit_case")
            return Known(
                id: try columns.id(), state: try columns.code(), ends: try columns.dayOrNil())
        }
    }

    /// Makes a case for the payment of a row, with its first move.
    func makeCase(_ id: BenefitCase.ID, for payment: EntitlementRecord) throws {
        let details = payment.entitlement.details
        let year = details.period.year
        try database.cachedStatement(
            sql: """
                INSERT INTO benefit_case (id, person, village, walk_key, sort_key, programme, year,
                    state, origin, entered_by, entered_at, waiting_since, starts, findings)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'ready', 'takenOver', ?, ?, ?, ?, '[]')
                """
        ).execute(
            arguments: [
                id.rawValue, details.person.rawValue, payment.village.number, payment.walkKey,
                payment.sortKey, details.programme, year, account.rawValue, at.milliseconds,
                at.milliseconds, year * 10_000 + 101,
            ])
        try database.cachedStatement(
            sql: """
                INSERT INTO case_move (benefit_case, number, at, by, to_state)
                VALUES (?, 1, ?, ?, 'ready')
                """
        ).execute(arguments: [id.rawValue, at.milliseconds, account.rawValue])
    }
}

extension Programme {
    /// How an amount that was decided on paper adds up for a period: by the rates in force, if
    /// that is what they add up to; else as a single layer of which nothing is known.
    func layers(of amount: Money, for period: Period) -> [AmountLayer] {
        for day in [period.start, period.end] {
            let layers = rates.filter { $0.isValid(on: day) }.compactMap { rate in
                rate.amount.map { AmountLayer(layer: rate.layer, fund: rate.fund, amount: $0) }
            }
            if !layers.isEmpty && layers.sum == amount { return layers }
        }
        return [AmountLayer(layer: nil, fund: AmountLayer.unstated, amount: amount)]
    }
}
