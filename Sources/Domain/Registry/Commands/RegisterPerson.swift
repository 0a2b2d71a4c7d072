/// Asks for a new person in a household.
public struct RegisterPerson: Hashable, Sendable, Codable {
    /// What the form held.
    public var details: PersonDetails
    /// Whether the user has compared the similar persons and says it is somebody else.
    public var isKnownToDiffer: Bool

    /// Makes the command.
    public init(details: PersonDetails, isKnownToDiffer: Bool = false) {
        self.details = details
        self.isKnownToDiffer = isKnownToDiffer
    }

    /// The person to keep, or what is wrong.
    public func decide(on today: Day) throws(Rejection) -> PersonDetails {
        let cleaned = details.cleaned
        let problems = cleaned.problems(on: today)
        guard problems.isEmpty else { throw Rejection(problems: problems) }
        return cleaned
    }
}

/// Asks to correct a person; moving them to another household is a correction too.
public struct CorrectPerson: Hashable, Sendable, Codable {
    /// Who.
    public var person: Person.ID
    /// What the form showed when it was opened.
    public var seen: PersonDetails
    /// What it holds now.
    public var wanted: PersonDetails
    /// Whether the user has compared the similar persons and says it is somebody else.
    public var isKnownToDiffer: Bool

    /// Makes the command.
    public init(
        person: Person.ID, seen: PersonDetails, wanted: PersonDetails,
        isKnownToDiffer: Bool = false
    ) {
        self.person = person
        self.seen = seen
        self.wanted = wanted
        self.isKnownToDiffer = isKnownToDiffer
    }

    /// The person to keep, given what the register holds by now.
    public func decide(
        on current: PersonDetails, today: Day
    ) throws(CorrectionFailure) -> PersonDetails {
        let merged = try CorrectionFailure.merge(wanted.cleaned, seen: seen, into: current)
        let problems = merged.problems(on: today)
        guard problems.isEmpty else { throw .rejected(problems) }
        return merged
    }
}
