/// A case 申报: a person's application under a programme for a year.
public struct BenefitCase: Hashable, Sendable, Codable {
    /// The key of a case.
    public typealias ID = Identifier<BenefitCase>

    /// The key under which the register keeps it.
    public var id: ID
    /// What is known of it.
    public var details: CaseDetails

    /// Makes a case.
    public init(id: ID, details: CaseDetails) {
        self.id = id
        self.details = details
    }
}

/// What a case holds; person, programme and year are unique together.
public struct CaseDetails: Hashable, Sendable, Codable {
    /// Who applies.
    public var person: Person.ID
    /// The code of the programme.
    public var programme: String
    /// For which year.
    public var year: Int
    /// How far it has come.
    public var state: CaseState
    /// How it came to be.
    public var origin: CaseOrigin
    /// The version of the rule by which it is judged; nil for one taken over from paper.
    public var rule: String?
    /// Who entered it: they review it at no level.
    public var enteredBy: Account.ID
    /// When it was entered.
    public var enteredAt: Instant
    /// Since when it waits where it is.
    public var waitingSince: Instant
    /// The first day of entitlement.
    public var starts: Day
    /// The last day of entitlement; nothing is paid for a period after it.
    public var ends: Day?
    /// What was found when it was handed in, by which later changes are noticed.
    public var findings: [ConditionFinding]
    /// The amount of this case alone, where the programme's rate leaves it open; in fen.
    public var ownAmount: Money?

    /// Makes the details of a case.
    public init(
        person: Person.ID, programme: String, year: Int, state: CaseState = .draft,
        origin: CaseOrigin, rule: String?, enteredBy: Account.ID, enteredAt: Instant,
        starts: Day, ends: Day? = nil, findings: [ConditionFinding] = [], ownAmount: Money? = nil
    ) {
        self.person = person
        self.programme = programme
        self.year = year
        self.state = state
        self.origin = origin
        self.rule = rule
        self.enteredBy = enteredBy
        self.enteredAt = enteredAt
        waitingSince = enteredAt
        self.starts = starts
        self.ends = ends
        self.findings = findings
        self.ownAmount = ownAmount
    }
}

/// How a case came to be.
public enum CaseOrigin: String, CaseIterable, Codable, Termed {
    case application, run, continued, takenOver

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .application: Phrase(zh: "本人申报", en: "applied for")
        case .run: Phrase(zh: "核算新增", en: "found by the run")
        case .continued: Phrase(zh: "上年延续", en: "continued from last year")
        case .takenOver: Phrase(zh: "纸质台账转入", en: "taken over from paper")
        }
    }
}

/// A move that a case made.
public struct CaseMove: Hashable, Sendable, Codable {
    /// Its number in the case, from 1.
    public var number: Int
    /// When.
    public var at: Instant
    /// Who.
    public var by: Account.ID
    /// Where from; nil for the first.
    public var from: CaseState?
    /// Where to.
    public var to: CaseState
    /// What was done; nil for the first.
    public var action: CaseAction?
    /// The level that reviewed.
    public var level: Level?
    /// The code of the usual phrase.
    public var phrase: String?
    /// The reason in words.
    public var reason: String?

    /// Makes a move.
    public init(
        number: Int, at: Instant, by: Account.ID, from: CaseState?, to: CaseState,
        action: CaseAction?, level: Level? = nil, phrase: String? = nil, reason: String? = nil
    ) {
        self.number = number
        self.at = at
        self.by = by
        self.from = from
        self.to = to
        self.action = action
        self.level = level
        self.phrase = phrase
        self.reason = reason
    }
}

/// A written mandate 委托书 for one case: who reviews it at one level.
public struct Mandate: Hashable, Sendable, Codable {
    /// Its number, as it stands on the paper.
    public var number: String
    /// The level.
    public var level: Level
    /// Who reviews.
    public var reviewer: Account.ID
    /// Who gave it; never the reviewer.
    public var givenBy: Account.ID
    /// The day on which it was given.
    public var givenOn: Day

    /// Makes a mandate.
    public init(
        number: String, level: Level, reviewer: Account.ID, givenBy: Account.ID, givenOn: Day
    ) {
        self.number = number
        self.level = level
        self.reviewer = reviewer
        self.givenBy = givenBy
        self.givenOn = givenOn
    }
}
