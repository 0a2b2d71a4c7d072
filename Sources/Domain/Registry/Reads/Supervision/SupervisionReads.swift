/// What the register tells those who look after others' work.
public protocol SupervisionReads {
    /// The queues of the places directly inside an area, the longest waiting first; of a village,
    /// its own.
    func queues(in area: AreaCode, on today: Day) throws(RegistryError) -> [QueueSummary]
    /// How far care reached in the villages of an area, and how timely, within a time; in the
    /// order of their codes.
    ///
    /// - Parameter progress: told villages done and villages in all; answers whether to go on.
    func comparison(
        of area: AreaCode, from first: Day, to last: Day, progress: (Int, Int) -> Bool
    ) throws(RegistryError) -> [VillageComparison]
    /// What is announced to this account on a day, the latest first.
    func announcements(on today: Day) throws(RegistryError) -> [Announcement]
    /// What was said about a case, the earliest first.
    func messages(about id: BenefitCase.ID) throws(RegistryError) -> [CaseMessage]
    /// What others said within the last months about cases that concern this account, and it has
    /// not read; the latest first.
    ///
    /// A case concerns the village it lies in, the level that reviews it next, and whoever entered
    /// it, moved it, holds a mandate for it or has said something about it.
    func unreadMessages(on today: Day) throws(RegistryError) -> [CaseMessage]
    /// Notes that this account has read what was said about a case.
    func markRead(_ id: BenefitCase.ID) throws(RegistryError)
}

/// What waits in a place.
public struct QueueSummary: Hashable, Sendable {
    /// The place.
    public var area: AreaCode
    /// Its name.
    public var name: String
    /// How many cases are open, the returned ones among them.
    public var waiting: Int
    /// Since when the oldest of them waits.
    public var oldest: Instant?
    /// Of these, how many were returned and wait for a supplement.
    public var returned: Int
    /// Of these, how many have waited longer than the time limit of their step.
    public var late: Int

    /// Makes a summary.
    public init(
        area: AreaCode, name: String, waiting: Int, oldest: Instant?, returned: Int, late: Int
    ) {
        self.area = area
        self.name = name
        self.waiting = waiting
        self.oldest = oldest
        self.returned = returned
        self.late = late
    }
}

/// How far care reached in a village, and how timely.
///
/// Care that was offered counts as reached, whatever the answer was: nobody is counted for saying
/// no, and a village has nothing to gain by pressing anybody.
public struct VillageComparison: Hashable, Sendable {
    /// So many of so many.
    public struct Share: Hashable, Sendable {
        /// How many it was done for.
        public var done: Int
        /// For how many it could have been done.
        public var all: Int

        /// For how many it is still to be done.
        public var left: Int { all - done }

        /// Makes a share.
        public init(done: Int, all: Int) {
            self.done = done
            self.all = all
        }
    }

    /// The village.
    public var area: AreaCode
    /// Its name.
    public var name: String
    /// Steps of pathways that were offered, of those that fell due.
    public var offered: Share
    /// Steps that were offered in their window, of those that were offered.
    public var timely: Share
    /// Payments that reached the family, of those decided; each counts when its period begins.
    public var paid: Share
    /// Households visited, of those that live there.
    public var visited: Share

    /// Makes a comparison.
    public init(
        area: AreaCode, name: String, offered: Share, timely: Share, paid: Share, visited: Share
    ) {
        self.area = area
        self.name = name
        self.offered = offered
        self.timely = timely
        self.paid = paid
        self.visited = visited
    }
}

/// Something told to everybody who works in an area.
public struct Announcement: Hashable, Sendable, Codable {
    /// The key of an announcement.
    public typealias ID = Identifier<Announcement>

    /// The key under which the register keeps it.
    public var id: ID
    /// Where it is read.
    public var area: AreaCode
    /// What is said.
    public var text: String
    /// The last day on which it is shown.
    public var until: Day
    /// When it was made.
    public var at: Instant
    /// By whom.
    public var by: Account.ID
    /// Their name.
    public var byName: String
    /// Whether it was withdrawn.
    public var isWithdrawn: Bool

    /// Makes an announcement.
    public init(
        id: ID, area: AreaCode, text: String, until: Day, at: Instant, by: Account.ID,
        byName: String, isWithdrawn: Bool = false
    ) {
        self.id = id
        self.area = area
        self.text = text
        self.until = until
        self.at = at
        self.by = by
        self.byName = byName
        self.isWithdrawn = isWithdrawn
    }
}

/// Something said about a case between those who work on it.
public struct CaseMessage: Hashable, Sendable, Codable {
    /// The key of a message.
    public typealias ID = Identifier<CaseMessage>

    /// The key under which the register keeps it.
    public var id: ID
    /// The case.
    public var benefitCase: BenefitCase.ID
    /// The name of the person whose case it is.
    public var personName: String
    /// What was said.
    public var text: String
    /// When.
    public var at: Instant
    /// By whom.
    public var by: Account.ID
    /// Their name.
    public var byName: String

    /// Makes a message.
    public init(
        id: ID, benefitCase: BenefitCase.ID, personName: String, text: String, at: Instant,
        by: Account.ID, byName: String
    ) {
        self.id = id
        self.benefitCase = benefitCase
        self.personName = personName
        self.text = text
        self.at = at
        self.by = by
        self.byName = byName
    }
}
