import Domain
import GRDB

/// A row of a table as a value of the domain: the one place that knows the table's columns.
protocol StoredRecord {
    /// The table.
    static var text: TableText { get }
    /// The key.
    var rowID: Int64 { get }
    /// What the columns hold, in the order of `text.columns`.
    var values: [(any DatabaseValueConvertible)?] { get }
    /// Reads the key and the columns.
    init(_ columns: inout ColumnReader) throws
}

extension StoredRecord {
    /// The record of a row that begins with the columns of `text.list`.
    init(_ row: Row) throws {
        var columns = ColumnReader(row, Self.text.name)
        try self.init(&columns)
    }

    /// The record of a key, if there is one.
    static func fetch(_ id: Int64, _ database: Database) throws -> Self? {
        let statement = try database.cachedStatement(sql: text.selectByID)
        return try Row.fetchOne(statement, arguments: [id]).map { try Self($0) }
    }

    /// The records that a condition describes, in the order that it asks for.
    static func fetchAll(
        _ database: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [Self] {
        let statement = try database.cachedStatement(
            sql: "SELECT \(text.list) FROM \(text.name) WHERE \(condition)")
        var records: [Self] = []
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() { records.append(try Self(row)) }
        return records
    }

    /// Adds the row.
    func insert(_ database: Database) throws {
        try database.cachedStatement(sql: Self.text.insert)
            .execute(arguments: StatementArguments([rowID] + values))
    }

    /// Changes the row.
    func update(_ database: Database) throws {
        try database.cachedStatement(sql: Self.text.update)
            .execute(arguments: StatementArguments(values + [rowID]))
    }

    /// Removes the row.
    func delete(_ database: Database) throws {
        try database.cachedStatement(sql: Self.text.delete).execute(arguments: [rowID])
    }
}

extension Database {
    /// A key that no record of `table` has or had.
    ///
    /// SQLite alone would give the key of a record that was undone to the next one.
    func nextID(in table: String) throws -> Int64 {
        let statement = try cachedStatement(
            sql: """
                SELECT 1 + max((SELECT coalesce(max(id), 0) FROM \(table)),
                    (SELECT coalesce(max(record), 0) FROM journal_change WHERE table_name = ?))
                """)
        return try Int64.fetchOne(statement, arguments: [table]) ?? 1
    }
}
