import Domain
import GRDB

extension Work {
    /// Every column that keeps a household or person from being removed; what only follows from
    /// them (things to do, search keys) goes with them.
    static let references: [JournalTable: [(table: String, column: String)]] = [
        .household: [
            ("person", "household"), ("visit", "household"), ("screening", "household"),
        ],
        .person: [
            ("household", "head"), ("person", "spouse"), ("person", "mother"),
            ("person", "father"), ("visit", "person"), ("screening", "person"),
            ("screening", "partner"), ("entitlement", "person"), ("benefit_case", "person"),
            ("paper", "person"), ("annual_review", "person"), ("grievance", "person"),
            ("batch_line", "person"), ("account", "person"),
        ],
    ]

    /// Refuses to remove a record that another one refers to.
    func checkUnused(_ table: JournalTable, _ id: Int64, _ name: String) throws {
        for reference in Self.references[table] ?? [] {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM \(reference.table) WHERE \(reference.column) = ?)
                    """)
            if try Bool.fetchOne(statement, arguments: [id]) ?? false {
                throw RegistryError.cannotUndo(UndoWords.inUse(name))
            }
        }
    }
}
