/// A fact as the register has it: its value, or unknown, and where it was read.
public struct Fact: Hashable, Sendable {
    /// The value; nil if nobody knows.
    public var value: FactValue?
    /// Where it was read, or what would have to be on file to know.
    public var sources: [FactSource]

    /// Makes a fact.
    public init(_ value: FactValue?, from sources: [FactSource]) {
        self.value = value
        self.sources = sources
    }
}

/// The value of a fact.
public enum FactValue: Hashable, Sendable {
    case flag(Bool)
    case number(Int)
    case day(Day)
    case code(String)
    /// It cannot be asked of this person, such as the spouse's registration of a widow: whatever a
    /// condition expects of it counts as met.
    case notApplicable
    /// There is none, such as the grade of somebody without a disability certificate: nothing that
    /// a condition expects of it is met.
    case absent
}

/// A record that a fact was read from, in words that people check it by.
public struct FactSource: Hashable, Sendable, Codable {
    /// The record; nil where the words say what is missing.
    public var record: RecordRef?
    /// `身份证 1950-03-02`, `张强 1975 年生`.
    public var words: Phrase

    /// Makes a source.
    public init(record: RecordRef?, words: Phrase) {
        self.record = record
        self.words = words
    }
}

/// Whether something holds: yes, no, or nobody knows.
public enum Truth: String, CaseIterable, Codable, Termed {
    case yes, no, unknown

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .yes: Phrase(zh: "符合", en: "met")
        case .no: Phrase(zh: "不符合", en: "not met")
        case .unknown: Phrase(zh: "不明", en: "unknown")
        }
    }
}
