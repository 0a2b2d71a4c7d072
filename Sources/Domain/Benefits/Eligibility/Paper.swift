/// A paper 证明材料 that a person showed, and who looked at it.
public struct Paper: Hashable, Sendable, Codable {
    /// The key of a paper.
    public typealias ID = Identifier<Paper>

    /// The key under which the register keeps it.
    public var id: ID
    /// What is known of it.
    public var details: PaperDetails
    /// Who entered it, and when.
    public var entry: ServiceEntry

    /// Makes a paper.
    public init(id: ID, details: PaperDetails, entry: ServiceEntry) {
        self.id = id
        self.details = details
        self.entry = entry
    }
}

/// What a paper says; the sheet itself stays with the family.
public struct PaperDetails: Hashable, Sendable, Codable {
    /// Whose it is.
    public var person: Person.ID
    /// The code of its kind.
    public var kind: String
    /// The day on which it was shown.
    public var shownOn: Day
    /// Whether the village compared it and found it right; false if it says the opposite.
    public var isConfirmed: Bool
    /// A number on it, or what was noted.
    public var note: String?

    /// Makes the details of a paper.
    public init(
        person: Person.ID, kind: String, shownOn: Day, isConfirmed: Bool = true,
        note: String? = nil
    ) {
        self.person = person
        self.kind = kind
        self.shownOn = shownOn
        self.isConfirmed = isConfirmed
        self.note = note
    }
}
