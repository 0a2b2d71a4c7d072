import Domain

/// Something that somebody does on a day.
struct Step: Sendable {
    /// How many days before today.
    var ago: Int
    /// Who.
    var by: Actor
    /// What; nil if there turns out to be nothing to do.
    var command: @Sendable (Scene) throws(RegistryError) -> Command?
    /// Under which name the story speaks of what came of it.
    var name: String?

    init(
        _ ago: Int, _ by: Actor, as name: String? = nil,
        _ command: @escaping @Sendable (Scene) throws(RegistryError) -> Command?
    ) {
        self.ago = ago
        self.by = by
        self.name = name
        self.command = command
    }
}

/// How far the story has come.
struct Scene {
    let today: Day
    let seed: UInt64
    /// The first village.
    let village: AreaCode
    let cast: Cast
    /// The register as everybody sees it.
    var registries: [Actor: any Registry] = [:]
    /// What came of the steps that have a name.
    private(set) var records: [String: RecordRef] = [:]
    private var count: UInt64 = 0

    init(today: Day, seed: UInt64, village: AreaCode, cast: Cast) {
        self.today = today
        self.seed = seed
        self.village = village
        self.cast = cast
    }

    /// A day so long before today.
    func day(_ ago: Int) -> Day { today - ago }

    /// A minute of the day after eight in the morning, in China.
    static func moment(on day: Day, minute: Int) -> Instant {
        Instant(milliseconds: Int64(day.daysSince1970) * 86_400_000 + Int64(minute) * 60_000)
    }

    /// Carries out a step; each has a key that follows from the seed and its number.
    mutating func take(_ step: Step) throws(RegistryError) {
        guard let registry = registries[step.by], let command = try step.command(self) else {
            return
        }
        count += 1
        let receipt = try registry.commit(
            Submission(
                id: SubmissionID(high: seed, low: count), by: registry.account.id,
                at: Scene.moment(on: day(step.ago), minute: Int(count)), command: command))
        if let name = step.name { records[name] = receipt.records.first }
    }

    /// The case of a name.
    func benefitCase(_ name: String) -> BenefitCase.ID? {
        guard case .benefitCase(let id)? = records[name] else { return nil }
        return id
    }

    /// The posting of a name.
    func posting(_ name: String) -> Posting.ID? {
        guard case .posting(let id)? = records[name] else { return nil }
        return id
    }

    /// The batch of a name.
    func batch(_ name: String) -> Batch.ID? {
        guard case .batch(let id)? = records[name] else { return nil }
        return id
    }

    /// The grievance of a name.
    func grievance(_ name: String) -> Grievance.ID? {
        guard case .grievance(let id)? = records[name] else { return nil }
        return id
    }

    /// The recovery of a name.
    func recovery(_ name: String) -> Recovery.ID? {
        guard case .recovery(let id)? = records[name] else { return nil }
        return id
    }
}
