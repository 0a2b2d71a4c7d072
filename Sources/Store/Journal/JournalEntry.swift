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

/// A record before and after an entry, as JSON with sorted keys; nil where it did not exist.
struct JournalChange: Hashable {
    var table: JournalTable
    var record: Int64
    var before: String?
    var after: String?
}

/// The tables whose records the journal follows.
enum JournalTable: String, CaseIterable {
    case household, person, visit, screening, entitlement

    /// The reference to a record of the table.
    func reference(_ id: Int64) -> RecordRef {
        switch self {
        case .household: .household(Household.ID(rawValue: id))
        case .person: .person(Person.ID(rawValue: id))
        case .visit: .visit(Visit.ID(rawValue: id))
        case .screening: .screening(Screening.ID(rawValue: id))
        case .entitlement: .entitlement(Entitlement.ID(rawValue: id))
        }
    }

    /// The table and key of a reference.
    static func place(of reference: RecordRef) -> (table: JournalTable, id: Int64) {
        switch reference {
        case .household(let id): (.household, id.rawValue)
        case .person(let id): (.person, id.rawValue)
        case .visit(let id): (.visit, id.rawValue)
        case .screening(let id): (.screening, id.rawValue)
        case .entitlement(let id): (.entitlement, id.rawValue)
        }
    }
}
