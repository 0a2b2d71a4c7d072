import Domain
import GRDB

extension Journal {
    /// What came of an entry.
    static func receipt(of entry: JournalEntryID, _ database: Database) throws -> Receipt {
        Receipt(
            entry: entry,
            records: try changes(of: entry, database).map { $0.table.reference($0.record) })
    }

    /// What came of a submission that was carried out before; nil if it is new.
    /// - Throws: ``RegistryError/submissionReused`` if its key stands for something else.
    static func receipt(
        of submission: Submission, command: String, _ database: Database
    ) throws -> Receipt? {
        let statement = try database.cachedStatement(
            sql: "SELECT id, account, command FROM journal WHERE submission = ?")
        guard
            let row = try Row.fetchOne(statement, arguments: [submission.id.description])
        else { return nil }
        var columns = ColumnReader(row, "journal")
        let entry: JournalEntryID = try columns.id()
        let author: Account.ID = try columns.id()
        guard author == submission.by, columns.textOrNil() == command else {
            throw RegistryError.submissionReused
        }
        return try receipt(of: entry, database)
    }
}
