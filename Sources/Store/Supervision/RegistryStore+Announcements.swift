public import Domain
import GRDB

extension RegistryStore {
    /// What is announced to this account on a day, the latest first.
    public func announcements(on today: Day) throws(RegistryError) -> [Announcement] {
        try read { try announcements(on: today, $0) }
    }

    /// The same within a read.
    func announcements(on today: Day, _ database: Database) throws -> [Announcement] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(AnnouncementRecord.text.list(of: "n")), a.name
                FROM announcement AS n INDEXED BY announcement_shown
                CROSS JOIN account AS a ON a.id = n.by
                WHERE n.is_withdrawn = 0 AND n.until >= ? ORDER BY n.id DESC
                """)
        return try Row.fetchAll(statement, arguments: [today.number]).map { row in
            var columns = ColumnReader(row, "announcement")
            var announcement = try AnnouncementRecord(&columns).announcement
            announcement.byName = try columns.text()
            return announcement
        }.filter { account.hears($0.area) }
    }
}
