/// A posting 公示: a list put up for everybody to read before the next step.
public struct Posting: Hashable, Sendable, Codable {
    /// The key of a posting.
    public typealias ID = Identifier<Posting>

    /// The key under which the register keeps it.
    public var id: ID
    /// What is known of it.
    public var details: PostingDetails

    /// Makes a posting.
    public init(id: ID, details: PostingDetails) {
        self.id = id
        self.details = details
    }
}

/// Where a list hangs, for how long, and which.
public struct PostingDetails: Hashable, Sendable, Codable {
    /// The level that posts.
    public var level: Level
    /// The area it is about.
    public var area: AreaCode
    /// The code of the programme.
    public var programme: String
    /// The year of the cases.
    public var year: Int
    /// Where it hangs.
    public var place: String
    /// The first day.
    public var first: Day
    /// The last day; the next step is open from the day after.
    public var last: Day

    /// Makes the details of a posting.
    public init(
        level: Level, area: AreaCode, programme: String, year: Int, place: String, first: Day,
        last: Day
    ) {
        self.level = level
        self.area = area
        self.programme = programme
        self.year = year
        self.place = place
        self.first = first
        self.last = last
    }
}

/// An objection 异议 to a posting.
public struct Objection: Hashable, Sendable, Codable {
    /// The key of an objection.
    public typealias ID = Identifier<Objection>

    /// The key under which the register keeps it.
    public var id: ID
    /// The posting.
    public var posting: Posting.ID
    /// The case it is against; nil if against the whole list.
    public var benefitCase: BenefitCase.ID?
    /// The day on which it was raised.
    public var raisedOn: Day
    /// Who raised it; nil for somebody who does not want to be named.
    public var raisedBy: String?
    /// What it says.
    public var text: String
    /// What came of it; nil while it is open.
    public var outcome: String?
    /// Whether it was right.
    public var isUpheld: Bool
    /// The day on which it was closed.
    public var closedOn: Day?

    /// Makes an objection.
    public init(
        id: ID, posting: Posting.ID, benefitCase: BenefitCase.ID?, raisedOn: Day,
        raisedBy: String?, text: String, outcome: String? = nil, isUpheld: Bool = false,
        closedOn: Day? = nil
    ) {
        self.id = id
        self.posting = posting
        self.benefitCase = benefitCase
        self.raisedOn = raisedOn
        self.raisedBy = raisedBy
        self.text = text
        self.outcome = outcome
        self.isUpheld = isUpheld
        self.closedOn = closedOn
    }

    /// Whether it stops the next step.
    public var isOpen: Bool { closedOn == nil }
}
