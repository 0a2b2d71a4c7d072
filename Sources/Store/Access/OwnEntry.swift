import Domain
import GRDB

/// An entry of the journal by which an account may do what it said it would.
struct OwnEntry {
    /// What was asked for.
    let command: Command
    private let at: Instant

    /// The entry of that number, if it is of this account and kind.
    static func fetch(
        _ id: JournalEntryID, of account: Account.ID, _ kind: CommandKind, _ database: Database
    ) throws -> OwnEntry? {
        let statement = try database.cachedStatement(
            sql: "SELECT at, command FROM journal WHERE id = ? AND account = ? AND kind = ?")
        let row = try Row.fetchOne(
            statement, arguments: [id.rawValue, account.rawValue, kind.rawValue])
        return try row.map { row in
            var columns = ColumnReader(row, "journal")
            let at = Instant(milliseconds: try columns.number())
            return OwnEntry(
                command: try Journal.value(Command.self, of: try columns.text()), at: at)
        }
    }

    /// Whether it was made in the last minutes; not where nobody knows the time.
    func isRecent(_ now: Instant?, within minutes: Int64) -> Bool {
        guard let now else { return false }
        let age = now.milliseconds - at.milliseconds
        return 0 <= age && age <= minutes * 60_000
    }
}
