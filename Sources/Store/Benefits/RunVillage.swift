import Domain
import GRDB

/// Everything on file in one village on which a run or a forecast depends, read by a handful of
/// queries.
struct RunVillage {
    /// Who lives there, in walking order; the head of a household before its other members.
    let persons: [PersonRecord]
    private let households: [Household.ID: Household]
    private let kin: Kin
    private let papers: [Person.ID: [Paper]]
    private let reviews: [Person.ID: AnnualReview]
    private let cases: CasesAtHand
    private let payments: PaymentsAtHand

    /// Reads a village as it stands before a run for a year.
    init(
        _ village: AreaCode, year: Int, of programmes: [Programme], _ database: Database
    ) throws {
        let homes = try HouseholdRecord.fetchAll(
            database, where: "village = ? ORDER BY walk_key, id", [village.number]
        ).map(\.household)
        var ranks: [Household.ID: Int] = [:]
        for (rank, home) in homes.enumerated() { ranks[home.id] = rank }
        households = Dictionary(uniqueKeysWithValues: homes.map { ($0.id, $0) })
        let heads = Set(homes.compactMap(\.details.head))
        let found = try PersonRecord.fetchAll(database, where: "village = ?", [village.number])
        let places = found.indices.map { place in
            let person = found[place].person
            return WalkingPlace(
                household: ranks[person.details.household] ?? homes.count,
                member: heads.contains(person.id) ? 0 : person.id.rawValue, index: place)
        }
        persons = places.sorted().map { found[$0.index] }
        kin = try Kin(of: persons, in: village, database)
        let everybody = persons.map(\.person.id)
        papers = Dictionary(
            grouping: try PaperRecord.fetch(of: everybody, database).map(\.paper),
            by: \.details.person)
        reviews = try ReviewRecord.latest(of: everybody, for: year, database)
        cases = try CasesAtHand(village, persons, year: year, of: programmes, database)
        payments = try PaymentsAtHand(village, year: year, database)
    }

    /// The household of a person of the village.
    func household(of person: Person) throws -> Household {
        guard let household = households[person.details.household] else {
            throw RegistryError.damaged("person.household")
        }
        return household
    }

    /// Everything from which it is judged what a person is entitled to.
    func dossier(of person: Person) throws -> Dossier {
        kin.dossier(
            of: person, in: try household(of: person), papers: papers[person.id] ?? [])
    }

    /// How a person stands under a programme before the run.
    func standing(
        of person: Person, under programme: Programme, besides opened: OpenedCases
    ) -> RunStanding {
        let own = cases.cases(of: person.id, under: programme)
        let (made, before) = payments.payments(of: person.id, under: programme)
        return RunStanding(
            current: own.current, before: own.before, payments: made, amountsBefore: before,
            review: reviews[person.id],
            isShared: cases.isShared(person, under: programme)
                || opened.isShared(person, under: programme))
    }

    /// Whether a person has a case of this year or the last that is open or ready.
    func isEntitled(_ person: Person, under programme: Programme) -> Bool {
        let own = cases.cases(of: person.id, under: programme)
        return [own.current, own.before].compactMap { $0?.details.state }
            .contains { $0.isOpen || $0 == .ready }
    }

    /// Whether a person has a case or a payment under a programme, whatever their file says now.
    func isOnFile(_ person: Person.ID, under programme: Programme) -> Bool {
        cases.knows(person, programme.code) || payments.knows(person, programme.code)
    }
}

/// Where a person stands in the order of walking.
private struct WalkingPlace: Comparable {
    var household: Int
    var member: Int64
    var index: Int

    static func < (left: WalkingPlace, right: WalkingPlace) -> Bool {
        (left.household, left.member) < (right.household, right.member)
    }
}
