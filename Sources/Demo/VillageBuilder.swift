import Domain

/// Makes the records of one village.
///
/// What it makes depends on the plan and the seed alone; only the keys follow the villages before.
struct VillageBuilder {
    let plan: VillagePlan
    let today: Day
    let stage: DemoStage
    let last: LastKeys
    var dice: Dice
    var households: [Household] = []
    var persons: [PersonDetails] = []
    var families: [Family] = []
    var visits: [VisitDetails] = []
    var screenings: [ScreeningDetails] = []
    var entitlements: [EntitlementDetails] = []
    var papers: [PaperDetails] = []
    /// Families of an older generation whose grown children live in other households.
    var elders: [Int] = []
    var numbersTaken: Set<Int64> = []
    var tellingSurnames: [String]
    var rareNamesLeft: Int
    let bankName: String
    let servicePoint: String
    let groupCount: Int

    init(
        plan: VillagePlan, seed: UInt64, today: Day, stage: DemoStage = .underWay,
        after last: LastKeys
    ) {
        self.plan = plan
        self.today = today
        self.stage = stage
        self.last = last
        dice = Dice(seed: seed, part: UInt64(plan.area.code.number))
        tellingSurnames = plan.isFirst ? Surnames.telling : []
        rareNamesLeft = plan.isFirst ? GivenNames.rare.count : 1
        bankName = plan.township + "信用社"
        servicePoint = plan.township + "服务中心"
        groupCount = max(1, plan.households / 70)
        households.reserveCapacity(plan.households)
        persons.reserveCapacity(plan.persons + 100)
        numbersTaken.reserveCapacity(plan.persons + 100)
    }

    /// Everything, in the order in which one follows from the other.
    mutating func build() -> VillageRecords {
        settle()
        buryTheOld()
        grantBenefits()
        sendAway()
        serve()
        return records()
    }

    /// The key of a person of this village.
    func key(_ person: Int) -> Person.ID { Person.ID(rawValue: last.person + Int64(person) + 1) }

    /// The key of a household of this village.
    func householdKey(_ household: Int) -> Household.ID {
        Household.ID(rawValue: last.household + Int64(household) + 1)
    }

    /// The full years of a person today.
    func years(_ person: Int) -> Int { persons[person].birthday?.age(on: today) ?? 0 }

    /// Whether a person lives.
    func lives(_ person: Int?) -> Bool { person.map { persons[$0].death == nil } ?? false }

    private func records() -> VillageRecords {
        var records = VillageRecords(areas: plan.areasAbove + [plan.area])
        records.households = households
        records.persons = persons.indices.map { Person(id: key($0), details: persons[$0]) }
        records.visits = inOrder(visits.map(\.day)).enumerated().map { count, place in
            Visit(
                id: Visit.ID(rawValue: last.visit + Int64(count) + 1), details: visits[place],
                entry: entry(of: visits[place].day, place))
        }
        records.screenings = inOrder(screenings.map(\.day)).enumerated().map { count, place in
            Screening(
                id: Screening.ID(rawValue: last.screening + Int64(count) + 1),
                details: screenings[place], entry: entry(of: screenings[place].day, place))
        }
        records.entitlements = entitlements.enumerated().map { count, details in
            Entitlement(
                id: Entitlement.ID(rawValue: last.entitlement + Int64(count) + 1), details: details)
        }
        records.papers = papers.enumerated().map { count, details in
            Paper(
                id: Paper.ID(rawValue: last.paper + Int64(count) + 1), details: details,
                entry: entry(of: details.shownOn, count))
        }
        return records
    }

    /// The places of services as they would have been logged, day by day.
    private func inOrder(_ days: [Day]) -> [Int] {
        days.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    }

    /// Entered in the evening of the day; one in twenty late, one in forty more than a week.
    private func entry(of day: Day, _ place: Int) -> ServiceEntry {
        let delay = place % 40 == 0 ? 10 : place % 20 == 0 ? 3 : 0
        let entered = min(day + delay, today)
        let seconds = Int64(entered.daysSince1970) * 86_400 + Int64(10 * 3_600 + place % 97 * 60)
        return ServiceEntry(at: Instant(milliseconds: seconds * 1_000), by: plan.enteredBy)
    }
}
