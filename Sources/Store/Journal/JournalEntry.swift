import Domain

/// An entry on its way into the journal.
struct JournalEntry {
    /// When it was asked for.
    var at: Instant
    /// By whom.
    var account: Account.ID
    /// What kind of change.
    var kind: CommandKind
    /// Where: the village of the record, or the place of a whole file.
    var area: AreaCode
    /// Whom or what it is about, in a word.
    var subject: String
    /// Why, where a reason was given.
    var reason: String?
    /// The key of the submission.
    var submission: SubmissionID?
    /// The command as JSON with sorted keys.
    var command: String?
    /// From where it was asked.
    var origin: String?
    /// The entry that this one takes back.
    var undoes: JournalEntryID?
    /// What it changed, the main record first.
    var changes: [JournalChange] = []

    init(
        at: Instant, account: Account.ID, kind: CommandKind, area: AreaCode, subject: String
    ) {
        self.at = at
        self.account = account
        self.kind = kind
        self.area = area
        self.subject = subject
    }
}
