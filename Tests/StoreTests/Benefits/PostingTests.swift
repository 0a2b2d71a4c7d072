import Domain
import Testing

@testable import Store

@Suite struct PostingTests {
    private let place: PostingTownship
    private let east: Clerk
    private let today = Township.now.day

    init() throws {
        place = try PostingTownship()
        east = try Clerk(place.township, as: "east")
    }

    private func command(
        _ level: Level = .village, _ area: AreaCode = Township.east, year: Int = 2011
    ) -> OpenPosting {
        OpenPosting(
            level: level, area: area, programme: "reward", year: year, place: "村委会公示栏",
            first: today)
    }

    private func post(
        _ clerk: Clerk, _ command: OpenPosting, at moment: Instant = Township.now
    ) throws -> Posting.ID {
        let receipt = try clerk.commit(.openPosting(command), at: moment)
        guard case .posting(let id)? = receipt.records.first else { throw Clerk.Missing() }
        return id
    }

    private func raise(_ clerk: Clerk, _ posting: Posting.ID) throws -> Objection.ID {
        let receipt = try clerk.commit(
            .raiseObjection(
                RaiseObjection(
                    posting: posting, benefitCase: nil, raisedOn: today, raisedBy: nil,
                    text: "有人不符合条件")))
        guard case .objection(let id)? = receipt.records.first else { throw Clerk.Missing() }
        return id
    }

    @Test func `a village posts what it reviewed, in walking order, once`() throws {
        let second = try place.person("王德明", "2")
        let first = try place.person("张桂兰", "1")
        let west = try place.person("李秀英", "1", in: Township.west)
        for person in [second, first, west] { try place.addCase(of: person, .villageReviewed) }
        try place.addCase(of: first, .submitted, year: 2010)
        let id = try post(east, command())
        let file = try east.store.posting(id)
        #expect(file.rows.map { $0.person?.name } == ["张桂兰", "王德明"])
        #expect(file.posting.details.last == today + 6)
        #expect(file.areaName == "东营村")
        #expect(file.rows.allSatisfy { $0.amount == Money(yuan: 840) })
        #expect(throws: RegistryError.self) { try post(east, command()) }
    }

    @Test func `a list tells what a family gets with what families of daughters get on top`()
        throws
    {
        let uplift = Uplift(
            families: [.oneGirl], permille: 100, layer: .city, fund: "city",
            from: Township.day(20_090_101))
        let place = try PostingTownship(uplifts: [uplift])
        let mother = try place.person("张桂兰", "1")
        let home = try place.admin.household(mother.details.household)
        _ = try place.admin.person("王小兰", in: home) { $0.mother = mother.id }
        try place.addCase(of: mother, .villageReviewed)
        try place.addCase(of: try place.person("王德明", "2"), .villageReviewed)
        let east = try Clerk(place.township, as: "east")
        let rows = try east.store.posting(try post(east, command())).rows
        #expect(rows.map(\.amount) == [Money(yuan: 924), Money(yuan: 840)])
    }

    @Test func `what waits is told list by list, to whom may post it`() throws {
        let people = [
            try place.person("张桂兰", "1"), try place.person("王德明", "2"),
            try place.person("李秀英", "1", in: Township.west),
        ]
        try place.addCase(of: people[0], .villageReviewed)
        try place.addCase(of: people[1], .townshipReviewed)
        try place.addCase(of: people[2], .townshipReviewed)
        try place.addCase(of: people[2], .countyReviewed, year: 2010)
        func lists(_ login: String, _ area: AreaCode) throws -> [String] {
            try Clerk(place.township, as: login).store.postable(in: area).map {
                "\($0.level) \($0.areaName) \($0.year) \($0.count)"
            }
        }
        #expect(try lists("east", Township.county) == ["village 东营村 2011 1"])
        let all = ["village 东营村 2011 1", "township 东乡 2011 2"]
        #expect(try lists("supervisor", Township.first) == all)
        // The rule asks for no posting by the county.
        #expect(try lists("county", Township.county) == all)
        #expect(try lists("county", Township.west) == [])
        _ = try post(east, command())
        #expect(try lists("supervisor", Township.first) == ["township 东乡 2011 2"])
    }

    @Test func `nobody posts above or beside their own area`() throws {
        let person = try place.person("张桂兰", "1")
        try place.addCase(of: person, .townshipReviewed)
        #expect(throws: RegistryError.notFound) {
            try post(east, command(.township, Township.first))
        }
        #expect(throws: RegistryError.notFound) { try post(east, command(.village, Township.west)) }
        let technician = try Clerk(place.township, as: "technician")
        #expect(throws: RegistryError.notAllowed(.keepPostings)) {
            try post(technician, command(.township, Township.first))
        }
        let supervisor = try Clerk(place.township, as: "supervisor")
        let id = try post(supervisor, command(.township, Township.first))
        #expect(throws: RegistryError.notFound) { try east.store.posting(id) }
        #expect(throws: RegistryError.notFound) { try raise(east, id) }
    }

    @Test func `a case that came back and was reviewed again after the posting is posted again`()
        throws
    {
        let case1 = try place.addCase(of: try place.person("张桂兰", "1"), .villageReviewed)
        _ = try post(east, command())
        let later = Township.now.moved(to: today + 7)
        try place.move(case1, to: .villageReviewed, at: Township.now.moved(to: today + 6))
        #expect(try east.store.postable(in: Township.east).isEmpty)
        try place.move(case1, to: .villageReviewed, at: later)
        #expect(try east.store.postable(in: Township.east).map(\.count) == [1])
        var again = command()
        again.first = today + 7
        #expect(try east.store.posting(try post(east, again, at: later)).rows.count == 1)
    }

    @Test func `postings that still run come first, and a page goes on where the last ended`()
        throws
    {
        let person = try place.person("张桂兰", "1")
        for (number, year) in (2005...2011).enumerated() {
            try place.addCase(
                of: person, .villageReviewed, year: year,
                since: Township.now.moved(to: today - 20))
            var command = command(year: year)
            command.first = today - [0, 5, 10, 2, 7, 1, 8][number]
            _ = try post(east, command)
        }
        let all = try east.store.postings(PostingQuery(area: Township.east), .first(limit: 20))
        let ends = all.rows.map(\.posting.details.last)
        #expect(ends == ends.sorted(by: >) && ends.count == 7 && all.total == Count(7))
        #expect(all.rows.allSatisfy { $0.cases == 1 && $0.openObjections == 0 })
        var paged: [Posting.ID] = []
        var request = PageRequest.first(limit: 3)
        while true {
            let page = try east.store.postings(PostingQuery(area: Township.east), request)
            paged += page.rows.map(\.posting.id)
            guard page.hasAfter, let last = page.rows.last else { break }
            request = .after(last.key, limit: 3)
        }
        #expect(paged == all.rows.map(\.posting.id))
        let running = try east.store.postings(
            PostingQuery(area: Township.county, running: today), .first(limit: 20))
        #expect(running.rows.allSatisfy { $0.posting.details.last >= today })
        #expect(running.rows.count == ends.count { $0 >= today } && running.rows.count < 7)
    }

    @Test func `an objection is open until somebody says what came of it`() throws {
        let listed = try place.addCase(of: try place.person("张桂兰", "1"), .villageReviewed)
        let other = try place.addCase(of: try place.person("王德明", "2"), .submitted)
        let id = try post(east, command())
        let objection = try raise(east, id)
        var about = RaiseObjection(
            posting: id, benefitCase: other, raisedOn: today, raisedBy: "张三", text: "不符")
        #expect(throws: RegistryError.self) { try east.commit(.raiseObjection(about)) }
        about.benefitCase = listed
        try east.commit(.raiseObjection(about))
        let rows = try east.store.postings(PostingQuery(area: Township.east), .first(limit: 9)).rows
        #expect(rows.map(\.openObjections) == [2])
        let close = CloseObjection(objection: objection, outcome: "核实不属实", isUpheld: false)
        try east.commit(.closeObjection(close))
        #expect(throws: RegistryError.self) { try east.commit(.closeObjection(close)) }
        let objections = try east.store.posting(id).objections
        #expect(objections.map(\.isOpen) == [true, false])
        #expect(objections.map(\.raisedBy) == ["张三", nil])
        #expect(objections[1].outcome == "核实不属实")
    }
}
