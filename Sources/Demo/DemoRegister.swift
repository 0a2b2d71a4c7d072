public import Domain

/// An invented register: the same size, seed and day give the same records, byte for byte.
///
/// Every resident ID begins with 99, a prefix that is never assigned, and is unique; telephone and
/// account numbers are invented too. For a county of 367 villages the year's recipients and
/// attendances are those that Wuzhi reported for 2011. Attendances are counted so: training is a
/// visit of purpose `newlyweds` or `preconception`; folic acid is a visit that gave the service
/// `folic-acid`; an examination counts the persons examined, so that a couple's one record is two.
/// Only what was agreed to counts.
public struct DemoRegister: Sendable {
    /// How large it is.
    public let size: DemoSize
    /// What everything random follows from.
    public let seed: UInt64
    /// The day on which the register stands.
    public let today: Day
    /// How far the year's benefits have come.
    public let stage: DemoStage
    let plan: RegisterPlan

    /// The day on which it stands unless told otherwise: 23 November 2011, the autumn of the
    /// reports.
    public static let usualDay = Day(daysSince1970: 15_301)

    /// Plans a register; the records are made village by village as `villages` is read.
    public init(size: DemoSize, seed: UInt64, today: Day, stage: DemoStage = .underWay) {
        self.size = size
        self.seed = seed
        self.today = today
        self.stage = stage
        plan = RegisterPlan(size: size, seed: seed)
    }

    /// The people who work with it: the administrator, who founds it and has the key 1; then the
    /// first village's manager `liu`, the township's technician and supervisor, the county's
    /// supervisor, who reviews for the villages, the benefits officer and a second supervisor of
    /// the county; last a reviewer and a supervisor for each other township.
    public var accounts: [Account] { DemoStaff.accounts(of: plan, size: size) }

    /// How many villages it has.
    public var villageCount: Int { plan.villages.count }

    /// The villages one after another; keys count up from 1 and point only into the same village.
    public var villages: DemoVillages {
        DemoVillages(plan: plan, seed: seed, today: today, stage: stage)
    }
}
