import Domain
import GRDB
import Testing

@testable import Store

/// However a list is walked, it is the same list.
@Suite struct PagingLawTests {
    private let roster: Roster

    init() throws {
        roster = try Roster(seed: 5, households: 40)
    }

    private func check<Row: Keyed>(
        _ name: String,
        _ read: (PageRequest) throws(RegistryError) -> Page<Row>
    ) throws {
        let whole = try read(.first(limit: 10_000))
        #expect(!whole.hasBefore && !whole.hasAfter, "\(name)")
        #expect(!whole.rows.isEmpty, "\(name) is too short to tell")
        #expect(whole.total.value == whole.rows.count, "\(name)")
        let keys = whole.rows.map(\.key)
        #expect(Set(keys).count == keys.count, "\(name)")
        for limit in [1, 3, 7] {
            #expect(try forward(limit, read) == keys, "\(name) forward by \(limit)")
            #expect(try backward(limit, read) == keys, "\(name) backward by \(limit)")
        }
        for (index, key) in keys.enumerated() where index % 5 == 0 {
            let page = try read(.from(key, limit: 2))
            #expect(page.rows.map(\.key) == Array(keys[index...].prefix(2)), "\(name)")
            #expect(page.hasBefore == (index > 0), "\(name)")
            #expect(page.hasAfter == (index + 2 < keys.count), "\(name)")
            #expect(page.offset == nil || page.offset == index, "\(name)")
        }
    }

    private func forward<Row: Keyed>(
        _ limit: Int, _ read: (PageRequest) throws(RegistryError) -> Page<Row>
    ) throws -> [PageKey] {
        var page = try read(.first(limit: limit))
        var keys = page.rows.map(\.key)
        #expect(page.offset == 0)
        while page.hasAfter, let last = keys.last {
            page = try read(.after(last, limit: limit))
            #expect(page.hasBefore)
            keys += page.rows.map(\.key)
        }
        return keys
    }

    private func backward<Row: Keyed>(
        _ limit: Int, _ read: (PageRequest) throws(RegistryError) -> Page<Row>
    ) throws -> [PageKey] {
        var page = try read(.last(limit: limit))
        var keys = page.rows.map(\.key)
        while page.hasBefore, let first = keys.first {
            page = try read(.before(first, limit: limit))
            #expect(page.hasAfter)
            keys = page.rows.map(\.key) + keys
        }
        return keys
    }

    private static let areas = [Township.county, Township.first, Township.east]

    @Test(arguments: areas, HouseholdQuery.Order.allCases)
    func `households`(area: AreaCode, order: HouseholdQuery.Order) throws {
        var query = HouseholdQuery(area: area)
        query.order = order
        try check("\(query)") { request throws(RegistryError) in
            try roster.registry().households(query, request)
        }
        query.includesGone = true
        try check("\(query)") { request throws(RegistryError) in
            try roster.registry().households(query, request)
        }
        query.words = "z"
        try check("\(query)") { request throws(RegistryError) in
            try roster.registry().households(query, request)
        }
    }

    @Test(arguments: areas, PaymentGrouping.allCases)
    func `payments`(area: AreaCode, order: PaymentGrouping) throws {
        var query = PaymentQuery(subject: .area(area))
        query.order = order
        try check("\(query)") { request throws(RegistryError) in
            try roster.registry().payments(query, request)
        }
        query.statuses = Set(PaymentStatus.allCases)
        query.programme = "reward"
        try check("\(query)") { request throws(RegistryError) in
            try roster.registry().payments(query, request)
        }
    }

    @Test(arguments: areas)
    func `services and things to do`(area: AreaCode) throws {
        for kind in [ServiceQuery.Kind.visits, .screenings, .both] {
            try check("services in \(area)") { request throws(RegistryError) in
                try roster.registry().services(
                    ServiceQuery(subject: .area(area), kind: kind), request)
            }
        }
        var query = DueQuery(area: area, today: Township.now.day + 8)
        query.daysAhead = 10
        try check("due in \(area)") { request throws(RegistryError) in
            try roster.registry().due(query, request)
        }
    }

    @Test func `a key of another list finds nothing`() throws {
        let page = try roster.registry().households(
            HouseholdQuery(area: Township.county), .after(PageKey([.text("x")]), limit: 5))
        #expect(page.rows.isEmpty)
    }
}
