import Domain
import Foundation
import GRDB

/// An entry of the journal as its rows stand in the file, sound or not.
struct ChainEntry {
    let id: Int64
    var fields: JournalFields
    let previous: [UInt8]
    let hash: [UInt8]
    /// Who made it, if the account is still legible.
    let byName: String?

    /// Reads entries with the name of who made them.
    static let select = """
        SELECT j.id, j.previous_hash, j.hash, a.name, j.at, j.account, j.kind, j.area, j.subject,
            j.reason, j.submission, j.command, j.undoes, j.origin
        FROM journal AS j LEFT JOIN account AS a ON a.id = j.account
        """

    /// An entry without its changes.
    ///
    /// Nothing here is refused: what cannot be read counts as nothing, and the hash tells.
    init(_ row: Row) {
        var columns = ColumnReader(row, "journal")
        id = columns.numberOrNil() ?? 0
        previous = columns.bytesOrNil() ?? []
        hash = columns.bytesOrNil() ?? []
        byName = columns.textOrNil()
        fields = JournalFields(
            at: columns.numberOrNil() ?? 0, account: columns.numberOrNil() ?? 0,
            kind: columns.textOrNil() ?? "", area: columns.numberOrNil() ?? 0,
            subject: columns.textOrNil() ?? "", reason: columns.textOrNil(),
            submission: columns.textOrNil(), command: columns.textOrNil(),
            undoes: columns.numberOrNil(), origin: columns.textOrNil(), changes: [])
    }

    /// The entry of a number with its changes; nil if there is none.
    static func fetch(_ id: Int64, _ database: Database) throws -> ChainEntry? {
        let statement = try database.cachedStatement(sql: "\(select) WHERE j.id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
        var entry = ChainEntry(row)
        entry.fields.changes = try changes(of: id, database)
        return entry
    }

    /// The rows of `journal_change` of an entry, in the order of their positions.
    static func changes(
        of entry: Int64, _ database: Database
    ) throws -> [JournalFields.Change] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT position, table_name, record, before, after FROM journal_change
                WHERE entry = ? ORDER BY position
                """)
        return try Row.fetchAll(statement, arguments: [entry]).map { row in
            var columns = ColumnReader(row, "journal_change")
            return JournalFields.Change(
                position: columns.numberOrNil() ?? -1, table: columns.textOrNil() ?? "",
                record: columns.numberOrNil() ?? 0, before: columns.textOrNil(),
                after: columns.textOrNil())
        }
    }

    /// Whether its changes stand where they were written: at 0, 1, 2 and so on.
    var hasOrderedChanges: Bool {
        fields.changes.enumerated().allSatisfy { Int64($0) == $1.position }
    }

    /// Whether it matches its hash, by itself or under another number, behind another entry or
    /// with other changes.
    func matches(
        id: Int64? = nil, previous: [UInt8]? = nil, changes: [JournalFields.Change]? = nil,
        hash: [UInt8]? = nil
    ) -> Bool {
        var fields = fields
        if let changes { fields.changes = changes }
        let right = JournalHash.hash(
            fields, id: id ?? self.id, previous: previous ?? self.previous)
        return right == hash ?? self.hash
    }

    /// Where it stands, for a sentence.
    var place: ChainPlace {
        ChainPlace(entry: id, milliseconds: fields.at, byName: byName)
    }
}
