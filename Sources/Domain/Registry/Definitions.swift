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

    /// Makes a set of definitions.
    public init(
        screeningKinds: [ScreeningKind], visitPurposes: [VisitPurpose], topics: [ListEntry],
        services: [ListEntry], schedules: [Schedule], programmes: [Programme]
    ) {
        self.screeningKinds = screeningKinds
        self.visitPurposes = visitPurposes
        self.topics = topics
        self.services = services
        self.schedules = schedules
        self.programmes = programmes
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
}
