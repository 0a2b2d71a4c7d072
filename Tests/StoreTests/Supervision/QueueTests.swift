import Domain
import GRDB
import Testing

@testable import Store

/// What waits, place by place.
@Suite struct QueueTests {
    private let place: SupervisedTownship

    init() throws {
        place = try SupervisedTownship()
        // Wednesday: five working days ago was the Wednesday before.
        try place.addCase("1", daysAgo: 7)
        try place.addCase("2", daysAgo: 8)
        try place.addCase("3", .correction, daysAgo: 30)
        try place.addCase("4", .correction, daysAgo: 31)
        try place.addCase("5", .villageReviewed, daysAgo: 300)
        try place.addCase("6", .ready, daysAgo: 400)
        try place.addCase("8", in: Township.west, daysAgo: 2)
        try place.addCase("9", in: Township.other, .draft, daysAgo: 500)
    }

    private func lines(_ clerk: Clerk, _ area: AreaCode) throws -> [String] {
        try clerk.store.queues(in: area, on: SupervisedTownship.today).map { queue in
            let age = queue.oldest.map { "\(SupervisedTownship.today - $0.day)" } ?? "-"
            return "\(queue.name) \(queue.waiting) \(age) \(queue.returned) \(queue.late)"
        }
    }

    @Test func `a county sees its townships, a township its villages, a village itself`() throws {
        let county = place.place.county
        #expect(try lines(county, Township.county) == ["西乡 1 500 0 0", "东乡 6 300 2 2"])
        #expect(try lines(county, Township.first) == ["东营村 5 300 2 2", "西营村 1 2 0 0"])
        #expect(try lines(county, Township.east) == ["东营村 5 300 2 2"])
    }

    @Test func `a place where nothing waits is there, and last`() throws {
        try place.place.township.file.write {
            try $0.execute(
                sql: "UPDATE benefit_case SET state = 'archived' WHERE village = ?",
                arguments: [Township.east.number])
        }
        let found = try lines(place.place.supervisor, Township.first)
        #expect(found == ["西营村 1 2 0 0", "东营村 0 - 0 0"])
    }

    @Test func `the numbers are those of the list that opens from them`() throws {
        for clerk in [place.place.county, place.place.supervisor] {
            for queue in try clerk.store.queues(
                in: Township.county, on: SupervisedTownship.today)
            {
                let keys = try clerk.store.caseKeys(CaseQuery(area: queue.area))
                #expect(keys.count == queue.waiting)
            }
        }
    }

    @Test func `nothing is told of places elsewhere`() throws {
        #expect(try lines(place.stranger, Township.first) == [])
        #expect(try lines(place.stranger, Township.county) == ["北营村 1 500 0 0"])
        #expect(try lines(place.west, Township.county) == ["西营村 1 2 0 0"])
    }
}
