import Domain
import GRDB

/// A row of `emergency_access` with the name of who looks.
struct EmergencyRecord {
    private static let columns = """
        e.id, e.by, a.name, e.area, e.reason, e.from_at, e.until_at
        FROM emergency_access AS e JOIN account AS a ON a.id = e.by
        """

    var access: EmergencyAccess

    init(_ access: EmergencyAccess) {
        self.access = access
    }

    private init(_ row: Row) throws {
        var columns = ColumnReader(row, "emergency_access")
        access = EmergencyAccess(
            id: try columns.id(), by: try columns.id(), byName: try columns.text(),
            area: try columns.area(), reason: try columns.text(),
            from: Instant(milliseconds: try columns.number()),
            until: Instant(milliseconds: try columns.number()))
    }

    /// The access of a key, if there is one.
    static func fetch(_ id: EmergencyAccess.ID, _ database: Database) throws -> EmergencyRecord? {
        let statement = try database.cachedStatement(sql: "SELECT \(columns) WHERE e.id = ?")
        return try Row.fetchOne(statement, arguments: [id.rawValue]).map { try Self($0) }
    }

    /// The accesses that began since a moment, the latest first.
    static func fetch(since: Instant, _ database: Database) throws -> [EmergencyRecord] {
        let statement = try database.cachedStatement(
            sql: "SELECT \(columns) WHERE e.from_at >= ? ORDER BY e.from_at DESC, e.id DESC")
        return try Row.fetchAll(statement, arguments: [since.milliseconds]).map { try Self($0) }
    }

    /// Writes until when it lasts.
    func update(_ database: Database) throws {
        try database.cachedStatement(
            sql: "UPDATE emergency_access SET until_at = ? WHERE id = ?"
        ).execute(arguments: [access.until.milliseconds, access.id.rawValue])
    }

    /// Adds the row.
    func insert(_ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO emergency_access (id, by, area, reason, from_at, until_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                access.id.rawValue, access.by.rawValue, access.area.number, access.reason,
                access.from.milliseconds, access.until.milliseconds,
            ])
    }
}
