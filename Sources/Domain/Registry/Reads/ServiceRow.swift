/// Whose services are asked for.
public struct ServiceQuery: Hashable, Sendable {
    /// Of whom.
    public enum Subject: Hashable, Sendable {
        case person(Person.ID)
        case household(Household.ID)
        case area(AreaCode)
    }

    /// Which of the two.
    public enum Kind: Hashable, Sendable {
        case visits, screenings, both
    }

    /// Of whom.
    public var subject: Subject
    /// Which of the two.
    public var kind: Kind

    /// Makes a query.
    public init(subject: Subject, kind: Kind = .both) {
        self.subject = subject
        self.kind = kind
    }
}

/// A visit or a screening in a list.
public struct ServiceRow: Hashable, Sendable, Keyed {
    /// Which of the two.
    public enum Service: Hashable, Sendable {
        case visit(Visit.ID, purpose: String, place: VisitPlace)
        case screening(Screening.ID, kind: String, findings: Int)
    }

    /// The place in the list.
    public var key: PageKey
    /// Which it is.
    public var service: Service
    /// The day on which it happened.
    public var day: Day
    /// When and by whom it was entered.
    public var entry: ServiceEntry
    /// The name of the account that entered it.
    public var enteredBy: String
    /// Whom it was about; nil also where they live outside the area by now.
    public var person: Person.ID?
    /// Their name, or the head's; nil where they live outside the area by now.
    public var name: String?
    /// The household.
    public var household: Household.ID
    /// The household's number with its group.
    public var householdLabel: String
    /// How the offer was received.
    public var consent: Consent
    /// What came of it, in a line.
    public var outcome: String?

    /// Makes a row.
    public init(
        key: PageKey, service: Service, day: Day, entry: ServiceEntry, enteredBy: String,
        person: Person.ID?, name: String?, household: Household.ID, householdLabel: String,
        consent: Consent, outcome: String?
    ) {
        self.key = key
        self.service = service
        self.day = day
        self.entry = entry
        self.enteredBy = enteredBy
        self.person = person
        self.name = name
        self.household = household
        self.householdLabel = householdLabel
        self.consent = consent
        self.outcome = outcome
    }
}
