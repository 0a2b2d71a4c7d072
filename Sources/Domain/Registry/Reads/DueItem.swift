/// Which things to do are asked for.
public struct DueQuery: Hashable, Sendable {
    /// Where.
    public var area: AreaCode
    /// By which day it is judged what is late.
    public var today: Day
    /// Only what is late.
    public var isLateOnly = false
    /// How many days ahead of today; 0 for what can be done today.
    public var daysAhead = 0

    /// Asks for what can be done on `today`.
    public init(area: AreaCode, today: Day) {
        self.area = area
        self.today = today
    }
}

/// Something to do for a family.
public struct DueItem: Hashable, Sendable, Keyed {
    /// Why it is due.
    public enum Reason: Hashable, Sendable {
        /// A step of a schedule, by the codes of both.
        case step(schedule: String, step: String)
        /// The day agreed at the last visit, by the code of its purpose.
        case nextVisit(purpose: String)
        /// The day agreed at the last screening, by the code of its kind.
        case nextScreening(kind: String)
        /// A payment that waits for the village.
        case payment(Entitlement.ID, PaymentReason)
        /// The second visit to somebody whom the annual review of a year did not meet.
        case review(year: Int)
    }

    /// The place in the list.
    public var key: PageKey
    /// Why it is due.
    public var reason: Reason
    /// Whom it is about; nil if it is about the whole household.
    public var person: Person.ID?
    /// The person's name, or the head's.
    public var name: String
    /// The household.
    public var household: Household.ID
    /// The household's number with its group.
    public var householdLabel: String
    /// The village.
    public var village: AreaCode
    /// The village's name.
    public var villageName: String
    /// Until when it should be done.
    public var due: Day
    /// When it leaves the list by itself.
    public var closes: Day

    /// Makes an item.
    public init(
        key: PageKey, reason: Reason, person: Person.ID?, name: String, household: Household.ID,
        householdLabel: String, village: AreaCode, villageName: String, due: Day, closes: Day
    ) {
        self.key = key
        self.reason = reason
        self.person = person
        self.name = name
        self.household = household
        self.householdLabel = householdLabel
        self.village = village
        self.villageName = villageName
        self.due = due
        self.closes = closes
    }

    /// How many days late on `today`; 0 or less if it is not.
    public func daysLate(on today: Day) -> Int { today - due }
}
