public import Domain

/// The villages of an invented register, each made when it is asked for.
public struct DemoVillages: Sequence, IteratorProtocol, Sendable {
    private let plan: RegisterPlan
    private let seed: UInt64
    private let today: Day
    private let stage: DemoStage
    private var place = 0
    private var keys = LastKeys()

    init(plan: RegisterPlan, seed: UInt64, today: Day, stage: DemoStage) {
        self.plan = plan
        self.seed = seed
        self.today = today
        self.stage = stage
    }

    /// The records of the next village; nil after the last.
    public mutating func next() -> VillageRecords? {
        guard place < plan.villages.count else { return nil }
        var builder = VillageBuilder(
            plan: plan.villages[place], seed: seed, today: today, stage: stage, after: keys)
        let records = builder.build()
        keys.add(records)
        place += 1
        return records
    }
}

/// The last key of each kind of record in the villages before.
struct LastKeys: Sendable {
    var household: Int64 = 0
    var person: Int64 = 0
    var visit: Int64 = 0
    var screening: Int64 = 0
    var entitlement: Int64 = 0
    var paper: Int64 = 0

    mutating func add(_ records: VillageRecords) {
        household += Int64(records.households.count)
        person += Int64(records.persons.count)
        visit += Int64(records.visits.count)
        screening += Int64(records.screenings.count)
        entitlement += Int64(records.entitlements.count)
        paper += Int64(records.papers.count)
    }
}
