import Domain
import GRDB
import Testing

@testable import Store

@Suite struct ReviewTests {
    private let place: PostingTownship
    private let east: Clerk
    private let today = Township.now.day

    init() throws {
        place = try PostingTownship()
        east = try Clerk(place.township, as: "east")
    }

    private func review(
        _ person: Person, _ outcome: ReviewOutcome, on day: Int = 20_111_120, year: Int = 2011
    ) throws {
        try east.commit(
            .recordReview(
                RecordReview(
                    person: person.id, year: year, outcome: outcome, day: Township.day(day))))
    }

    private func list(
        _ area: AreaCode = Township.east, year: Int = 2011, isOpenOnly: Bool = false
    ) throws -> [String] {
        try place.admin.store.reviewList(
            ReviewQuery(area: area, year: year, isOpenOnly: isOpenOnly), .first(limit: 50)
        ).rows.map(\.person.name)
    }

    /// Payments of a person, put into the register.
    private func addPayments(
        of person: Person, case id: BenefitCase.ID,
        _ payments: (period: String, status: PaymentStatus, reason: PaymentReason?)...
    ) throws {
        try place.township.file.write { database in
            for payment in payments {
                try database.execute(
                    sql: """
                        INSERT INTO entitlement (person, village, walk_key, sort_key, programme,
                            period, amount_fen, status, reason, account_bank, account_number,
                            benefit_case, payee_name)
                        SELECT p.id, p.village, h.walk_key, p.sort_key, 'reward', ?, 96000, ?, ?,
                            '信用社', '6229990000000000018', ?, p.name
                        FROM person AS p JOIN household AS h ON h.id = p.household
                        WHERE p.id = ?
                        """,
                    arguments: [
                        payment.period, payment.status.rawValue, payment.reason?.rawValue,
                        id.rawValue, person.id.rawValue,
                    ])
                try LayerRecord.insert(
                    [AmountLayer(layer: nil, fund: AmountLayer.unstated, amount: Money(yuan: 960))],
                    of: Entitlement.ID(rawValue: database.lastInsertedRowID), database)
            }
        }
    }

    private func payments(of person: Person) throws -> [String] {
        try place.township.file.read { database in
            try EntitlementRecord.fetchAll(
                database, where: "person = ? ORDER BY period", [person.id.rawValue]
            ).map { record in
                let details = record.entitlement.details
                return "\(details.period) \(details.status)"
                    + (details.reason.map { " \($0)" } ?? "")
            }
        }
    }

    @Test func `the list is walked, each person once, with all programmes`() throws {
        let second = try place.person("王德明", "2")
        let first = try place.person("张桂兰", "1")
        let west = try place.person("李秀英", "1", in: Township.west)
        let none = try place.person("李娜", "3")
        let old = try place.person("赵兰", "4")
        for person in [second, first, west] { try place.addCase(of: person, .ready, year: 2010) }
        try place.addCase(of: first, .ready, year: 2011)
        try place.addCase(of: first, .ready, year: 2011, programme: "only-child")
        try place.addCase(of: none, .ready, programme: "only-child")
        try place.addCase(of: old, .ready, year: 2009)
        try place.addCase(of: none, .submitted)
        #expect(try list() == ["张桂兰", "王德明"])
        #expect(try list(Township.county) == ["张桂兰", "王德明", "李秀英"])
        #expect(try list(year: 2012) == ["张桂兰"])
        let rows = try east.store.reviewList(
            ReviewQuery(area: Township.county, year: 2011), .first(limit: 9)
        ).rows
        #expect(rows.map(\.programmes) == [["reward"], ["reward"]])
    }

    @Test func `what was taken over from paper is reviewed by the rule in force`() throws {
        try place.addCase(of: try place.person("张桂兰", "1"), .ready, rule: nil)
        #expect(try list() == ["张桂兰"])
    }

    @Test func `a page of the list goes on where the last ended`() throws {
        for number in 1...9 {
            let village = number % 3 == 0 ? Township.west : Township.east
            let person = try place.person("王\(number)", "\(number)", in: village)
            try place.addCase(of: person, .ready, year: 2010)
            try place.addCase(of: person, .ready, year: 2011)
        }
        let query = ReviewQuery(area: Township.county, year: 2011)
        let all = try place.admin.store.reviewList(query, .first(limit: 20))
        #expect(all.rows.count == 9 && all.total == Count(9))
        var paged: [Person.ID] = []
        var request = PageRequest.first(limit: 2)
        while true {
            let page = try place.admin.store.reviewList(query, request)
            paged += page.rows.map(\.person.id)
            guard page.hasAfter, let last = page.rows.last else { break }
            request = .after(last.key, limit: 2)
        }
        #expect(paged == all.rows.map(\.person.id))
    }

    @Test func `the latest review counts, and who was not met is still to be met`() throws {
        let person = try place.person("张桂兰", "1")
        try place.addCase(of: person, .ready)
        #expect(try list(isOpenOnly: true) == ["张桂兰"])
        try review(person, .notMet, on: 20_111_101)
        #expect(try list(isOpenOnly: true) == ["张桂兰"])
        #expect(try place.township.due(person.id) == ["review(year: 2011) 2011-11-15"])
        try review(person, .notMet, on: 20_111_115)
        #expect(try place.township.due(person.id) == ["review(year: 2011) 2011-11-29"])
        try review(person, .unchanged)
        #expect(try list(isOpenOnly: true) == [])
        #expect(try place.township.due(person.id) == [])
        let row = try east.store.reviewList(
            ReviewQuery(area: Township.east, year: 2011), .first(limit: 1)
        ).rows.first
        #expect(row?.review?.outcome == .unchanged)
    }

    @Test func `a second visit stands in the list of what is due`() throws {
        let person = try place.person("张桂兰", "1")
        try review(person, .notMet, on: 20_111_101)
        let page = try east.store.due(
            DueQuery(area: Township.east, today: today), .first(limit: 9))
        #expect(page.rows.map(\.reason) == [.review(year: 2011)])
        #expect(try place.township.file.check(on: today).findings.isEmpty)
    }

    @Test func `meeting somebody or not releases what waited for the review`() throws {
        for (number, outcome) in [ReviewOutcome.unchanged, .notMet].enumerated() {
            let person = try place.person(["张桂兰", "王德明"][number], "\(number)")
            let id = try place.addCase(of: person, .ready)
            try addPayments(
                of: person, case: id, ("2010", .blocked, .reviewNotDone),
                ("2011", .blocked, .reviewNotDone), ("2012", .blocked, .noAccount))
            try review(person, outcome)
            #expect(try payments(of: person) == ["2010 due", "2011 due", "2012 blocked noAccount"])
        }
    }

    @Test func `a death ends the cases, stops what is owed and takes away what is not`() throws {
        let person = try place.person("张桂兰", "1")
        let spouseless = try place.addCase(of: person, .ready, year: 2010)
        let current = try place.addCase(of: person, .ready)
        let open = try place.addCase(of: person, .submitted, year: 2012)
        try addPayments(
            of: person, case: current, ("2010", .returned, .accountWrong), ("2011", .due, nil),
            ("2012", .due, nil))
        try review(person, .notMet, on: 20_111_101)
        try review(person, .died, on: 20_111_105)
        #expect(try place.admin.person(person.id).details.death == Township.day(20_111_105))
        let cases = try place.township.file.read { database in
            try CaseRecord.fetchAll(database, where: "true ORDER BY year", []).map {
                "\($0.rowID) \($0.benefitCase.details.state) "
                    + "\($0.benefitCase.details.ends?.description ?? "-")"
            }
        }
        #expect(
            cases == [
                "\(spouseless.rawValue) ended 2010-12-31", "\(current.rawValue) ended 2011-11-05",
                "\(open.rawValue) submitted -",
            ])
        #expect(
            try payments(of: person)
                == ["2010 blocked died", "2011 blocked died", "2012 cancelled died"])
        #expect(try list() == [])
        let due = try place.township.due(person.id)
        #expect(due.count == 2 && due.allSatisfy { $0.contains("died") })
        #expect(try place.township.file.check(on: today).findings == [])
    }

    @Test func `somebody who moved and is found again gets what waited`() throws {
        let person = try place.person("张桂兰", "1")
        try addPayments(
            of: person, case: try place.addCase(of: person, .ready), ("2011", .due, nil))
        try review(person, .moved)
        #expect(try payments(of: person) == ["2011 blocked personMoved"])
        try review(person, .unchanged)
        #expect(try payments(of: person) == ["2011 due"])
    }

    @Test func `nobody reviews a person outside their area`() throws {
        let stranger = try place.person("李秀英", "1", in: Township.west)
        #expect(throws: RegistryError.notFound) { try review(stranger, .unchanged) }
    }
}
