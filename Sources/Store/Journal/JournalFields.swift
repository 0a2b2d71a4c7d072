import Domain

/// What the rows of an entry hold, as it is hashed: also what no program of ours would write.
struct JournalFields: Hashable {
    /// What a row of `journal_change` holds.
    struct Change: Hashable {
        var position: Int64
        var table: String
        var record: Int64
        var before: String?
        var after: String?
    }

    var at: Int64
    var account: Int64
    var kind: String
    var area: Int64
    var subject: String
    var reason: String?
    var submission: String?
    var command: String?
    var undoes: Int64?
    var origin: String?
    var changes: [Change]
}

extension JournalFields {
    /// The fields of an entry on its way into the journal.
    init(_ entry: JournalEntry) {
        at = entry.at.milliseconds
        account = entry.account.rawValue
        kind = entry.kind.rawValue
        area = entry.area.number
        subject = entry.subject
        reason = entry.reason
        submission = entry.submission?.description
        command = entry.command
        undoes = entry.undoes?.rawValue
        origin = entry.origin
        changes = entry.changes.enumerated().map { position, change in
            Change(
                position: Int64(position), table: change.table.rawValue, record: change.record,
                before: change.before, after: change.after)
        }
    }
}
