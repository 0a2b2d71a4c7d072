/// An entry of the journal: who did what to which records, and what stood there before.
public struct JournalRow: Hashable, Sendable, Keyed {
    /// The place in the list.
    public var key: PageKey
    /// The number of the entry.
    public var id: JournalEntryID
    /// When.
    public var at: Instant
    /// Who.
    public var by: Account.ID
    /// Their name.
    public var byName: String
    /// What kind of change.
    public var kind: CommandKind
    /// Whom or what it was about, in a word.
    public var subject: String
    /// Why, where a reason was given.
    public var reason: String?
    /// From where, such as the address of a machine; nil where it was not noted.
    public var origin: String?
    /// Whether it was undone later.
    public var isUndone: Bool
    /// Whether it changed where a person's money goes: their account, or payments to them.
    public var movesMoney: Bool
    /// The record it changed or looked at, the first of several; nil where it lies elsewhere.
    public var record: RecordRef?
    /// What changed, field by field.
    public var changes: [FieldChange]

    /// Makes a row.
    public init(
        key: PageKey, id: JournalEntryID, at: Instant, by: Account.ID, byName: String,
        kind: CommandKind, subject: String, reason: String?, origin: String? = nil,
        isUndone: Bool, movesMoney: Bool = false, record: RecordRef? = nil, changes: [FieldChange]
    ) {
        self.key = key
        self.id = id
        self.at = at
        self.by = by
        self.byName = byName
        self.kind = kind
        self.subject = subject
        self.reason = reason
        self.origin = origin
        self.isUndone = isUndone
        self.movesMoney = movesMoney
        self.record = record
        self.changes = changes
    }
}

/// A field that an entry of the journal changed.
public struct FieldChange: Hashable, Sendable {
    /// The field's name.
    public var term: Phrase
    /// What stood there; empty if nothing did.
    public var before: Phrase
    /// What stands there since; empty if nothing does.
    public var after: Phrase

    /// Makes a change.
    public init(term: Phrase, before: Phrase, after: Phrase) {
        self.term = term
        self.before = before
        self.after = after
    }
}
