public import Domain
import GRDB

extension RegistryStore {
    /// How many things to do the first screen shows.
    private static let firstDue = 16
    /// For how many days it shows who looked in an emergency.
    private static let emergencyDays = 14

    /// The figures of the first screen.
    public func home(in area: AreaCode, on today: Day) throws(RegistryError) -> HomeSummary {
        guard let reach = account.reach(area) else { return HomeSummary() }
        return try read { database in
            var summary = HomeSummary()
            try Self.addTally(of: reach, to: &summary, database)
            try Self.addMonths(of: reach, until: today, to: &summary, database)
            let late = DueList(area: reach, today: today, isLateOnly: true)
            let all = DueList(area: reach, today: today)
            summary.late = try late.rows.count(upTo: 1_000, database)
            summary.due = try all.rows.count(upTo: 1_000, database)
            summary.firstDue = try all.page(.first(limit: Self.firstDue), database).rows
            summary.drafts = try draftCount(database)
            let since = Instant(milliseconds: 0).moved(to: today - Self.emergencyDays)
            summary.emergencies = try Self.emergencies(in: reach, since: since, database)
            summary.announcements = try announcements(on: today, database)
            summary.unreadMessages = try unreadMessages(on: today, database).count
            let backup = try Setting.lastBackup.value(database)
            summary.lastBackup = backup.flatMap { Int64($0) }.map { Instant(milliseconds: $0) }
            return summary
        }
    }

    private func draftCount(_ database: Database) throws -> Int {
        guard account.emergency == nil else { return 0 }
        return try Drafts.count(of: account.id, database)
    }

    private static func addTally(
        of area: AreaCode, to summary: inout HomeSummary, _ database: Database
    ) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT coalesce(sum(households), 0), coalesce(sum(persons), 0),
                    coalesce(sum(away), 0), coalesce(sum(incoming), 0),
                    coalesce(sum(pending_persons), 0), coalesce(sum(pending_fen), 0),
                    coalesce(sum(returned), 0), coalesce(sum(blocked), 0)
                FROM tally WHERE village BETWEEN ? AND ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: area.bounds) else { return }
        summary.households = row[0]
        summary.persons = row[1]
        summary.away = row[2]
        summary.incoming = row[3]
        summary.pendingPersons = row[4]
        summary.pendingAmount = Money(fen: row[5])
        summary.returned = row[6]
        summary.blocked = row[7]
    }

    private static func addMonths(
        of area: AreaCode, until today: Day, to summary: inout HomeSummary, _ database: Database
    ) throws {
        let months = (0..<9).reversed().map { Int(today.adding(months: -$0).number) / 100 }
        let statement = try database.cachedStatement(
            sql: """
                SELECT coalesce(sum(m.visits), 0), coalesce(sum(m.screenings), 0)
                FROM tally AS t CROSS JOIN month_tally AS m
                    ON m.village = t.village AND m.month = ?
                WHERE t.village BETWEEN ? AND ?
                """)
        for month in months {
            guard let row = try Row.fetchOne(statement, arguments: [month] + area.bounds) else {
                continue
            }
            summary.visitsByMonth.append(row[0])
            (summary.visitsThisMonth, summary.screeningsThisMonth) = (row[0], row[1])
        }
    }
}
