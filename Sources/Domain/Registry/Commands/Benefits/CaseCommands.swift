/// Asks to open a case for a person.
public struct OpenCase: Hashable, Sendable, Codable {
    /// Who applies.
    public var person: Person.ID
    /// The code of the programme.
    public var programme: String
    /// For which year.
    public var year: Int
    /// The amount of this case alone, where the programme's rate leaves it open; in fen.
    public var ownAmount: Money?

    /// Makes the command.
    public init(person: Person.ID, programme: String, year: Int, ownAmount: Money? = nil) {
        self.person = person
        self.programme = programme
        self.year = year
        self.ownAmount = ownAmount
    }
}

/// Asks to note a paper that a person showed.
public struct RecordPaper: Hashable, Sendable, Codable {
    /// What the form held.
    public var details: PaperDetails

    /// Makes the command.
    public init(details: PaperDetails) {
        self.details = details
    }
}

/// Asks to move cases, all by the same action and for the same reason; all of them or none.
public struct MoveCases: Hashable, Sendable, Codable {
    /// Which.
    public var cases: [BenefitCase.ID]
    /// What is done.
    public var action: CaseAction
    /// The level at which it is reviewed; nil for what is no review.
    public var level: Level?
    /// The code of the usual phrase.
    public var phrase: String?
    /// The reason in words.
    public var reason: String?
    /// The last day of entitlement, where a case is ended.
    public var day: Day?

    /// Makes the command.
    public init(
        cases: [BenefitCase.ID], action: CaseAction, level: Level? = nil,
        phrase: String? = nil, reason: String? = nil, day: Day? = nil
    ) {
        self.cases = cases
        self.action = action
        self.level = level
        self.phrase = phrase
        self.reason = reason
        self.day = day
    }

    /// What an account must be allowed to do.
    public var permission: Permission {
        switch action {
        case .submit, .withdraw, .reopen, .archive: .enterCases
        case .approve, .returnForCorrection, .refuse:
            switch level {
            case .village: .reviewVillage
            case .township: .reviewTownship
            default: .reviewCounty
            }
        case .file, .release, .end: .runBenefits
        }
    }
}

/// Asks to give one person the mandate to review cases at a level.
public struct GiveMandates: Hashable, Sendable, Codable {
    /// Which cases; each gets a mandate with a number of its own.
    public var cases: [BenefitCase.ID]
    /// The level.
    public var level: Level
    /// Who reviews.
    public var reviewer: Account.ID

    /// Makes the command.
    public init(cases: [BenefitCase.ID], level: Level, reviewer: Account.ID) {
        self.cases = cases
        self.level = level
        self.reviewer = reviewer
    }
}
