/// The key of one submission, made where the form is opened, before the first try.
///
/// 32 hexadecimal digits. A form's draft has the same key, so a retry after a crash is the same
/// submission, and the register carries it out once.
public struct SubmissionID: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The 32 hexadecimal digits.
    public let description: String

    /// Takes a key read back from where it was kept.
    public init(_ description: String) {
        self.description = description
    }

    /// Makes a key of 128 random bits.
    public init(high: UInt64, low: UInt64) {
        func hex(_ number: UInt64) -> String {
            let digits = String(number, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        description = hex(high) + hex(low)
    }
}

/// A command with who asks, when, and the key that makes it happen once.
public struct Submission: Hashable, Sendable, Codable {
    /// Made at the edge, before the first try.
    public var id: SubmissionID
    /// Who asks.
    public var by: Account.ID
    /// When they asked, by the clock of the edge.
    public var at: Instant
    /// What they ask.
    public var command: Command

    /// Makes a submission.
    public init(id: SubmissionID, by: Account.ID, at: Instant, command: Command) {
        self.id = id
        self.by = by
        self.at = at
        self.command = command
    }
}

/// What came of a submission.
public struct Receipt: Hashable, Sendable, Codable {
    /// The journal's entry.
    public var entry: JournalEntryID
    /// The records that it made or changed, the main one first.
    public var records: [RecordRef]
    /// Whether another submission did the same before, so that nothing was written by this one.
    public var isRepeated: Bool

    /// Makes a receipt.
    public init(entry: JournalEntryID, records: [RecordRef], isRepeated: Bool = false) {
        self.entry = entry
        self.records = records
        self.isRepeated = isRepeated
    }
}

/// What distinguishes keys of journal entries from others.
public enum JournalEntryKey {}

/// The number of an entry in the journal, counted from 1 without gaps.
public typealias JournalEntryID = Identifier<JournalEntryKey>

/// A record of any kind.
public enum RecordRef: Hashable, Sendable, Codable {
    case household(Household.ID)
    case person(Person.ID)
    case visit(Visit.ID)
    case screening(Screening.ID)
    case entitlement(Entitlement.ID)
    case benefitCase(BenefitCase.ID)
    case paper(Paper.ID)
    case posting(Posting.ID)
    case objection(Objection.ID)
    case batch(Batch.ID)
    case recovery(Recovery.ID)
    case review(AnnualReview.ID)
    case grievance(Grievance.ID)
    case account(Account.ID)
    case access(EmergencyAccess.ID)
    case announcement(Announcement.ID)
    case message(CaseMessage.ID)
}
