/// A visit 访视 as the register keeps it.
public struct Visit: Hashable, Sendable, Codable {
    /// The key of a visit.
    public typealias ID = Identifier<Visit>

    /// The key under which the register keeps it.
    public var id: ID
    /// What was logged.
    public var details: VisitDetails
    /// When and by whom it was entered.
    public var entry: ServiceEntry

    /// Makes a visit.
    public init(id: ID, details: VisitDetails, entry: ServiceEntry) {
        self.id = id
        self.details = details
        self.entry = entry
    }
}

/// What a visit form holds.
public struct VisitDetails: Hashable, Sendable, Codable {
    /// The household that was visited.
    public var household: Household.ID
    /// The person whom it was about; nil if it was about the whole household.
    public var person: Person.ID?
    /// The day on which it happened, whenever it is entered.
    public var day: Day
    /// Where it took place.
    public var place: VisitPlace
    /// Why, by the code of a visit purpose.
    public var purpose: String
    /// What was talked about, by the codes of topics.
    public var topics: [String]
    /// What was given, by the codes of services.
    public var services: [String]
    /// How the offer was received.
    public var consent: Consent
    /// What came of it.
    public var outcome: String?
    /// Anything else worth knowing next time.
    public var note: String?
    /// When to come again.
    public var nextVisit: Day?
    /// The first day of the last menstrual period, told with a pregnancy.
    public var lastMenstrualPeriod: Day?

    /// Makes the details of a visit.
    public init(
        household: Household.ID, person: Person.ID? = nil, day: Day, place: VisitPlace = .home,
        purpose: String, consent: Consent = .agreed
    ) {
        self.household = household
        self.person = person
        self.day = day
        self.place = place
        self.purpose = purpose
        self.consent = consent
        topics = []
        services = []
    }
}
