import Domain
import GRDB

/// A row of `area`, whose key is the code.
struct AreaRecord {
    static let columns = "code, name, valid_from, valid_to"
    static let insert = "INSERT INTO area (\(columns)) VALUES (?, ?, ?, ?)"

    var area: Area

    init(_ area: Area) {
        self.area = area
    }

    /// The area of a row that begins with `columns`.
    init(_ row: Row) throws {
        var columns = ColumnReader(row, "area")
        area = Area(
            code: try columns.area(), name: try columns.text(),
            validFrom: try columns.dayOrNil(), validTo: try columns.dayOrNil())
    }

    /// The name of a place; nil where the register has no name for it.
    static func name(of code: AreaCode, _ database: Database) throws -> String? {
        try name(of: code.number, database)
    }

    /// The same for the number of a code.
    static func name(of number: Int64, _ database: Database) throws -> String? {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT name FROM area WHERE code = ?"),
            arguments: [number])
    }

    /// Adds the area.
    func insert(_ database: Database) throws {
        try database.cachedStatement(sql: Self.insert).execute(
            arguments: [
                area.code.number, area.name, area.validFrom?.number, area.validTo?.number,
            ])
    }
}
