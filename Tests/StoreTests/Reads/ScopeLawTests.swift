import Domain
import GRDB
import Testing

@testable import Store

/// What lies outside an account's area does not exist for it.
@Suite struct ScopeLawTests {
    private let roster: Roster

    init() throws {
        roster = try Roster(seed: 11, households: 40)
    }

    private static let areas = [
        Township.county, Township.first, Township.east, Township.west, Township.other,
        Township.village("999902"),
    ]

    @Test(arguments: areas)
    func `lists and counts stay inside`(scope: AreaCode) throws {
        let registry = try roster.registry(scope)
        let mine = roster.persons.filter { scope.contains($0.village) }
        for asked in Self.areas + [.everywhere] {
            let seen = mine.filter { asked.contains($0.village) }
            let found = try ["z", "l", "o", "y", "w", "r", "s", "a", "q", "c", "j"].flatMap {
                try registry.find(FindQuery(words: $0, area: asked, limit: 1_000)).rows.map(\.id)
            }
            #expect(Set(found).isSubset(of: seen.map(\.person.id)))
            let home = try registry.home(in: asked, on: Township.now.day)
            #expect(home.persons == seen.count)
            let homes = try registry.households(
                HouseholdQuery(area: asked), .first(limit: 1_000))
            #expect(homes.rows.allSatisfy { scope.contains($0.village) })
            #expect(homes.total.value == home.households)
            let payments = try registry.payments(
                PaymentQuery(subject: .area(asked)), .first(limit: 1_000))
            #expect(payments.rows.allSatisfy { scope.contains($0.person.village) })
            let due = try registry.due(
                DueQuery(area: asked, today: Township.now.day), .first(limit: 1_000))
            #expect(due.rows.allSatisfy { scope.contains($0.village) })
            let areas = try registry.areas(in: asked)
            #expect(areas.allSatisfy { scope.contains($0.code) })
        }
    }

    @Test(arguments: areas)
    func `files outside are not found`(scope: AreaCode) throws {
        let registry = try roster.registry(scope)
        for (person, village) in roster.persons {
            let isMine = scope.contains(village)
            #expect(
                Self.isFound { () throws(RegistryError) in
                    _ = try registry.person(person.id)
                } == isMine)
            let services = try registry.services(
                ServiceQuery(subject: .person(person.id)), .first(limit: 100))
            #expect(isMine || services.rows.isEmpty)
            let payments = try registry.payments(
                PaymentQuery(subject: .person(person.id)), .first(limit: 100))
            #expect(isMine || payments.rows.isEmpty)
            #expect(isMine || payments.total == Count(0))
        }
        for household in roster.households {
            #expect(
                Self.isFound { () throws(RegistryError) in
                    _ = try registry.household(household.id)
                } == scope.contains(household.details.village))
        }
        for entitlement in roster.entitlements {
            let owner = roster.persons[Int(entitlement.details.person.rawValue) - 1]
            #expect(
                Self.isFound { () throws(RegistryError) in
                    _ = try registry.payment(entitlement.id)
                } == scope.contains(owner.village))
        }
    }

    private static func isFound(_ body: () throws(RegistryError) -> Void) -> Bool {
        do {
            try body()
            return true
        } catch {
            return error != .notFound
        }
    }

    @Test(arguments: areas, PaymentGrouping.allCases)
    func `sums of payments are those of the rows`(
        scope: AreaCode, grouping: PaymentGrouping
    ) throws {
        let registry = try roster.registry(scope)
        for statuses in [Set(PaymentStatus.allCases), [.due, .blocked], [.paid]] {
            let query = PaymentQuery(subject: .area(Township.county), statuses: statuses)
            let rows = try registry.payments(query, .first(limit: 10_000)).rows
            let totals = try registry.paymentTotals(query, by: grouping)
            #expect(try registry.payingPersons(query) == Set(rows.map(\.person.id)).count)
            #expect(totals.map(\.payments).reduce(0, +) == rows.count)
            #expect(
                totals.map(\.amount).reduce(.zero, +)
                    == rows.map(\.details.amount).reduce(.zero, +))
            #expect(Set(totals.map(\.group)).count == totals.count)
        }
        let pending = PaymentQuery(subject: .area(scope))
        let totals = try registry.paymentTotals(pending, by: grouping)
        let home = try registry.home(in: scope, on: Township.now.day)
        #expect(totals.map(\.amount).reduce(.zero, +) == home.pendingAmount)
        if grouping == .person { #expect(totals.count == home.pendingPersons) }
    }
}
