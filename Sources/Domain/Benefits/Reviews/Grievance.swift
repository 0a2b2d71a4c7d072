/// A grievance 维权/投诉: what somebody says went wrong, and what came of it.
public struct Grievance: Hashable, Sendable, Codable {
    /// The key of a grievance.
    public typealias ID = Identifier<Grievance>

    /// The key under which the register keeps it.
    public var id: ID
    /// What is known of it.
    public var details: GrievanceDetails
    /// What was done, in order.
    public var steps: [GrievanceStep]
    /// What came of it; nil while it is open.
    public var outcome: String?
    /// The day on which it was closed.
    public var closedOn: Day?
    /// How the person was told; nil if they did not say who they are.
    public var toldHow: String?

    /// Makes a grievance.
    public init(
        id: ID, details: GrievanceDetails, steps: [GrievanceStep] = [], outcome: String? = nil,
        closedOn: Day? = nil, toldHow: String? = nil
    ) {
        self.id = id
        self.details = details
        self.steps = steps
        self.outcome = outcome
        self.closedOn = closedOn
        self.toldHow = toldHow
    }
}

/// What somebody says went wrong.
public struct GrievanceDetails: Hashable, Sendable, Codable {
    /// Where.
    public var village: AreaCode
    /// Who says so; nil for somebody who does not want to be named.
    public var person: Person.ID?
    /// The code of its kind.
    public var kind: String
    /// What it is about.
    public var text: String
    /// The case it is about.
    public var benefitCase: BenefitCase.ID?
    /// The day on which it came.
    public var receivedOn: Day
    /// By when it is to be answered.
    public var due: Day

    /// Makes the details of a grievance.
    public init(
        village: AreaCode, person: Person.ID?, kind: String, text: String,
        benefitCase: BenefitCase.ID? = nil, receivedOn: Day, due: Day
    ) {
        self.village = village
        self.person = person
        self.kind = kind
        self.text = text
        self.benefitCase = benefitCase
        self.receivedOn = receivedOn
        self.due = due
    }
}

/// Something that was done about a grievance.
public struct GrievanceStep: Hashable, Sendable, Codable {
    /// When.
    public var at: Instant
    /// By whom.
    public var by: Account.ID
    /// What.
    public var text: String

    /// Makes a step.
    public init(at: Instant, by: Account.ID, text: String) {
        self.at = at
        self.by = by
        self.text = text
    }
}

/// A kind of grievance, with the time in which it is answered.
public struct GrievanceKind: Hashable, Sendable {
    /// The stable code.
    public let code: String
    /// The name people read.
    public let term: Phrase
    /// How many days there are for an answer.
    public let days: Int
    /// How those days are counted.
    public let counting: DayCounting

    /// Makes a kind.
    public init(code: String, term: Phrase, days: Int, counting: DayCounting) {
        self.code = code
        self.term = term
        self.days = days
        self.counting = counting
    }
}
