/// Why a visit is made, read from a definition file.
public struct VisitPurpose: Hashable, Sendable {
    /// The stable code, stored with every visit.
    public let code: String
    /// The name people read.
    public let term: Phrase
    /// The code of the schedule whose next step such a visit fulfils, if any.
    public let schedule: String?
    /// Whether the form asks for the last menstrual period.
    public let asksForPeriod: Bool

    /// Makes a purpose.
    public init(code: String, term: Phrase, schedule: String? = nil, asksForPeriod: Bool = false) {
        self.code = code
        self.term = term
        self.schedule = schedule
        self.asksForPeriod = asksForPeriod
    }
}

/// An entry of a list that a county may edit: a topic, a service.
public struct ListEntry: Hashable, Sendable {
    /// The stable code, stored in records.
    public let code: String
    /// The name people read.
    public let term: Phrase

    /// Makes an entry.
    public init(code: String, term: Phrase) {
        self.code = code
        self.term = term
    }
}
