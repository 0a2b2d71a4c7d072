/// Asks to post a list of cases.
public struct OpenPosting: Hashable, Sendable, Codable {
    /// The level that posts: village, township or county.
    public var level: Level
    /// The area the list is about.
    public var area: AreaCode
    /// The code of the programme.
    public var programme: String
    /// The year of the cases.
    public var year: Int
    /// Where it hangs.
    public var place: String
    /// The first day.
    public var first: Day
    /// Which cases: all that the level has reviewed and that are not posted there yet, if nil.
    public var cases: [BenefitCase.ID]?

    /// Makes the command.
    public init(
        level: Level, area: AreaCode, programme: String, year: Int, place: String, first: Day,
        cases: [BenefitCase.ID]? = nil
    ) {
        self.level = level
        self.area = area
        self.programme = programme
        self.year = year
        self.place = place
        self.first = first
        self.cases = cases
    }
}

/// Asks to note an objection to a posting.
public struct RaiseObjection: Hashable, Sendable, Codable {
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

    /// Makes the command.
    public init(
        posting: Posting.ID, benefitCase: BenefitCase.ID?, raisedOn: Day, raisedBy: String?,
        text: String
    ) {
        self.posting = posting
        self.benefitCase = benefitCase
        self.raisedOn = raisedOn
        self.raisedBy = raisedBy
        self.text = text
    }
}

/// Asks to close an objection.
public struct CloseObjection: Hashable, Sendable, Codable {
    /// Which.
    public var objection: Objection.ID
    /// What came of it.
    public var outcome: String
    /// Whether it was right.
    public var isUpheld: Bool

    /// Makes the command.
    public init(objection: Objection.ID, outcome: String, isUpheld: Bool) {
        self.objection = objection
        self.outcome = outcome
        self.isUpheld = isUpheld
    }
}
