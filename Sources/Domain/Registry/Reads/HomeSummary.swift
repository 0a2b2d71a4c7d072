/// The figures of the first screen.
public struct HomeSummary: Hashable, Sendable {
    /// Households in the area that still live there.
    public var households = 0
    /// Living persons.
    public var persons = 0
    /// Of these, away.
    public var away = 0
    /// Of these, here from elsewhere.
    public var incoming = 0
    /// What can be done today, the late included.
    public var due = Count(0)
    /// Of these, late.
    public var late = Count(0)
    /// Visits of this month.
    public var visitsThisMonth = 0
    /// Screenings of this month.
    public var screeningsThisMonth = 0
    /// Visits of the last nine months, the current one last.
    public var visitsByMonth: [Int] = []
    /// Persons to whom money is owed.
    public var pendingPersons = 0
    /// What is owed to them together.
    public var pendingAmount = Money.zero
    /// Payments that came back.
    public var returned = 0
    /// Payments that something blocks.
    public var blocked = 0
    /// Forms of this account that are not saved yet.
    public var drafts = 0
    /// The first things to do, late first.
    public var firstDue: [DueItem] = []
    /// What is announced, the latest first.
    public var announcements: [Announcement] = []
    /// How many messages about cases this account has not read.
    public var unreadMessages = 0
    /// The looks into the area in an emergency within the last fortnight, the latest first.
    public var emergencies: [EmergencyAccess] = []
    /// When the register was last backed up.
    public var lastBackup: Instant?

    /// Makes a summary of an empty register.
    public init() {}
}
