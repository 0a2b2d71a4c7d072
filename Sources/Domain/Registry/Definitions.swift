/// Everything that a county may define for itself, read from definition files.
public struct Definitions: Sendable {
    /// The kinds of screening with their items.
    public let screeningKinds: [ScreeningKind]
    /// Why visits are made.
    public let visitPurposes: [VisitPurpose]
    /// What is talked about: the six cares and one right.
    public let topics: [ListEntry]
    /// What is given at a visit.
    public let services: [ListEntry]
    /// When services fall due.
    public let schedules: [Schedule]
    /// The benefit programmes.
    public let programmes: [Programme]
    /// Where money comes from.
    public let funds: [ListEntry]
    /// What reviewers usually say when they return, refuse or withdraw a case.
    public let casePhrases: [CasePhrase]
    /// The kinds of grievance with the time for an answer.
    public let grievanceKinds: [GrievanceKind]
    /// Which days are worked.
    public let workingCalendar: WorkingCalendar
    /// How long cases may wait at each step; a step that is not listed has no limit.
    public let stepLimits: [StepLimit]

    /// Makes a set of definitions.
    public init(
        screeningKinds: [ScreeningKind], visitPurposes: [VisitPurpose], topics: [ListEntry],
        services: [ListEntry], schedules: [Schedule], programmes: [Programme],
        funds: [ListEntry] = [], casePhrases: [CasePhrase] = [],
        grievanceKinds: [GrievanceKind] = [],
        workingCalendar: WorkingCalendar = WorkingCalendar(), stepLimits: [StepLimit] = []
    ) {
        self.screeningKinds = screeningKinds
        self.visitPurposes = visitPurposes
        self.topics = topics
        self.services = services
        self.schedules = schedules
        self.programmes = programmes
        self.funds = funds
        self.casePhrases = casePhrases
        self.grievanceKinds = grievanceKinds
        self.workingCalendar = workingCalendar
        self.stepLimits = stepLimits
    }

    /// The kind of screening of a code.
    public func screeningKind(_ code: String) -> ScreeningKind? {
        screeningKinds.first { $0.code == code }
    }

    /// The visit purpose of a code.
    public func visitPurpose(_ code: String) -> VisitPurpose? {
        visitPurposes.first { $0.code == code }
    }

    /// The schedule of a code.
    public func schedule(_ code: String) -> Schedule? {
        schedules.first { $0.code == code }
    }

    /// The programme of a code.
    public func programme(_ code: String) -> Programme? {
        programmes.first { $0.code == code }
    }

    /// The kind of grievance of a code.
    public func grievanceKind(_ code: String) -> GrievanceKind? {
        grievanceKinds.first { $0.code == code }
    }
}

/// What a reviewer usually says, given by one key.
public struct CasePhrase: Hashable, Sendable {
    /// The stable code.
    public let code: String
    /// What it says, as the family is told.
    public let term: Phrase
    /// For which action.
    public let action: CaseAction

    /// Makes a phrase.
    public init(code: String, term: Phrase, action: CaseAction) {
        self.code = code
        self.term = term
        self.action = action
    }
}
