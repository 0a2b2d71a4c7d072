public import Domain
import GRDB

extension RegistryStore {
    /// What was done, the latest first; to one record, or within the area.
    public func journal(
        of record: RecordRef?, _ page: PageRequest
    ) throws(RegistryError) -> Page<JournalRow> {
        try read { database in
            let history = JournalHistory(area: account.area, database: database)
            guard let record else {
                return try JournalQuery(in: account.area, database).page(page, history.row)
            }
            let village = try village(of: record, database)
            if let village, !sees(village) { throw RegistryError.notFound }
            // Of a record that was taken back only the entries tell where it was.
            let query = JournalQuery(
                of: record, in: village == nil ? account.area : nil, database)
            return try query.page(page, history.row)
        }
    }

    /// Where a record is now; nil if there is none.
    private func village(of record: RecordRef, _ database: Database) throws -> AreaCode? {
        let (table, id) = JournalTable.place(of: record)
        let statement = try database.cachedStatement(
            sql: "SELECT village FROM \(table.rawValue) WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id]).map { row in
            var columns = ColumnReader(row, table.rawValue)
            return try columns.area()
        }
    }
}
