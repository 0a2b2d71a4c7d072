/// The SQL that reads and writes whole rows of a table.
struct TableText: Sendable {
    /// The table.
    let name: String
    /// Every column but the key, in the order in which records read and fill them.
    let columns: [String]
    /// `id` and all columns, for SELECT.
    let list: String
    /// Adds a row: the key, then the columns.
    let insert: String
    /// Changes a row: the columns, then the key.
    let update: String
    /// Removes a row by its key.
    let delete: String
    /// Reads a row by its key.
    let selectByID: String

    init(_ name: String, _ columns: [String]) {
        self.name = name
        self.columns = columns
        list = (["id"] + columns).joined(separator: ", ")
        let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
        insert = "INSERT INTO \(name) (\(list)) VALUES (\(marks))"
        let assignments = columns.map { "\($0) = ?" }.joined(separator: ", ")
        update = "UPDATE \(name) SET \(assignments) WHERE id = ?"
        delete = "DELETE FROM \(name) WHERE id = ?"
        selectByID = "SELECT \(list) FROM \(name) WHERE id = ?"
    }

    /// `id` and all columns of an alias, for joins: `p.id, p.household`.
    func list(of alias: String) -> String {
        (["id"] + columns).map { "\(alias).\($0)" }.joined(separator: ", ")
    }
}
