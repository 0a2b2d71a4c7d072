import Domain
import GRDB

/// The payments of a village for the year of a run and the year before.
struct PaymentsAtHand {
    private struct Key: Hashable {
        var person: Person.ID
        var programme: String
    }

    private var made: [Key: [Period: RunStanding.Payment]] = [:]
    private var before: [Key: [Period: Money]] = [:]

    init(_ village: AreaCode, year: Int, _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT person, programme, period, amount_fen, status FROM entitlement
                WHERE village = ? AND period >= ? AND period < ?
                """)
        // Periods are written with their year first, so that text compares as time does.
        let rows = try Row.fetchCursor(
            statement, arguments: [village.number, "\(year - 1)", "\(year + 1)"])
        while let row = try rows.next() {
            var columns = ColumnReader(row, "entitlement")
            let key = Key(person: try columns.id(), programme: try columns.text())
            let period = try columns.period()
            let amount = Money(fen: try columns.number())
            let status: PaymentStatus = try columns.code()
            if period.year == year {
                made[key, default: [:]][period] = RunStanding.Payment(
                    amount: amount, status: status)
            } else if status != .cancelled {
                before[key, default: [:]][period] = amount
            }
        }
    }

    /// What a person was given for the year, and what for the year before.
    func payments(
        of person: Person.ID, under programme: Programme
    ) -> (made: [Period: RunStanding.Payment], before: [Period: Money]) {
        let key = Key(person: person, programme: programme.code)
        return (made[key] ?? [:], before[key] ?? [:])
    }

    /// Whether there is any.
    func knows(_ person: Person.ID, _ programme: String) -> Bool {
        let key = Key(person: person, programme: programme)
        return made[key] != nil || before[key] != nil
    }
}
