/// Asks to note the annual review of a person.
public struct RecordReview: Hashable, Sendable, Codable {
    /// Who was reviewed.
    public var person: Person.ID
    /// For which year.
    public var year: Int
    /// What was found.
    public var outcome: ReviewOutcome
    /// The day of the death, the move, the birth; otherwise of the meeting.
    public var day: Day
    /// A word on it.
    public var note: String?

    /// Makes the command.
    public init(
        person: Person.ID, year: Int, outcome: ReviewOutcome, day: Day, note: String? = nil
    ) {
        self.person = person
        self.year = year
        self.outcome = outcome
        self.day = day
        self.note = note
    }
}

/// Asks to record a grievance.
public struct OpenGrievance: Hashable, Sendable, Codable {
    /// What the form held; the day by which it is to be answered follows from the kind.
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

    /// Makes the command.
    public init(
        village: AreaCode, person: Person.ID?, kind: String, text: String,
        benefitCase: BenefitCase.ID? = nil, receivedOn: Day
    ) {
        self.village = village
        self.person = person
        self.kind = kind
        self.text = text
        self.benefitCase = benefitCase
        self.receivedOn = receivedOn
    }
}

/// Asks to note what was done about a grievance, or what came of it.
public struct UpdateGrievance: Hashable, Sendable, Codable {
    /// What is noted.
    public enum Step: Hashable, Sendable, Codable {
        /// Something was done.
        case note(String)
        /// It is closed; how the person was told, unless they are not known.
        case close(outcome: String, toldHow: String?)
    }

    /// The grievance.
    public var grievance: Grievance.ID
    /// What is noted.
    public var step: Step

    /// Makes the command.
    public init(grievance: Grievance.ID, step: Step) {
        self.grievance = grievance
        self.step = step
    }
}
