import Domain
import GRDB
import Testing

@testable import Store

/// The queue of cases.
@Suite struct CaseListTests {
    private let place: CaseTownship
    private var ids: [BenefitCase.ID] = []

    init() throws {
        place = try CaseTownship()
        let names = ["张桂兰", "李凤英", "王德明", "赵大妮", "孙小妹", "周桂英", "吴秀英"]
        for (number, name) in names.enumerated() {
            let person = try place.person(name, "\(number + 1)")
            try place.declare(person)
            ids.append(try place.open(person))
        }
        try place.mandateAll(ids)
        let first = Township.now.moved(to: Township.now.day + 1)
        try place.move([ids[2], ids[4]], .submit, by: place.clerk, at: first)
        let second = Township.now.moved(to: Township.now.day + 2)
        try place.move([ids[0]], .submit, by: place.clerk, at: second)
        try place.move([ids[2]], .approve, .village, by: place.village, at: second)
    }

    private func keys(_ edit: (inout CaseQuery) -> Void = { _ in }) throws -> [BenefitCase.ID] {
        var query = CaseQuery(area: Township.county)
        edit(&query)
        let keys = try place.admin.store.caseKeys(query)
        var paged: [BenefitCase.ID] = []
        var request = PageRequest.first(limit: 2)
        while true {
            let page = try place.admin.store.cases(query, request)
            paged += page.rows.map(\.benefitCase.id)
            guard page.hasAfter, let last = page.rows.last else { break }
            request = .after(last.key, limit: 2)
        }
        #expect(paged == keys)
        var village = query
        village.area = Township.east
        #expect(try place.admin.store.caseKeys(village) == keys)
        for grouping in CaseGrouping.allCases {
            let totals = try place.admin.store.caseTotals(query, by: grouping)
            #expect(totals.reduce(0) { $0 + $1.count } == keys.count)
        }
        return keys
    }

    @Test func `the longest waiting come first`() throws {
        #expect(
            try keys() == [ids[1], ids[3], ids[5], ids[6], ids[4], ids[0], ids[2]])
    }

    @Test func `a level, a reviewer, a state, a year and words narrow it`() throws {
        #expect(try keys { $0.level = .village } == [ids[4], ids[0]])
        #expect(try keys { $0.level = .township } == [ids[2]])
        #expect(try keys { $0.reviewer = place.village.store.account.id } == [ids[4], ids[0]])
        let (supervisor, clerk) = (place.supervisor.store.account, place.clerk.store.account)
        #expect(
            try keys {
                ($0.level, $0.besidesOthers) = (.township, supervisor.id)
            } == [ids[2]])
        #expect(
            try keys {
                ($0.level, $0.besidesOthers) = (.township, clerk.id)
            } == [])
        #expect(try keys { $0.states = [] } == [])
        #expect(try keys { $0.reviewer = place.clerk.store.account.id } == [])
        #expect(try keys { $0.states = [.villageReviewed] } == [ids[2]])
        #expect(try keys { $0.states = [.ready, .draft] }.count == 4)
        #expect(try keys { $0.year = 2010 } == [])
        #expect(try keys { $0.programme = "reward" }.count == 7)
        #expect(try keys { $0.words = "wdm" } == [ids[2]])
        #expect(try keys { $0.words = "zhouguiying" } == [ids[5]])
    }

    @Test func `totals tell the oldest of each step in the order of the steps`() throws {
        let totals = try place.admin.store.caseTotals(
            CaseQuery(area: Township.county), by: .step)
        #expect(
            totals.map(\.group) == [
                .state(.draft), .state(.submitted), .state(.villageReviewed),
            ])
        #expect(totals.map(\.count) == [4, 2, 1])
        #expect(totals.first?.oldest == Township.now)
    }

    @Test func `a row tells until when its list hangs, and how many object`() throws {
        try place.move([ids[2]], .approve, .township, by: place.supervisor)
        try place.post([ids[2]])
        var query = CaseQuery(area: Township.county, states: [.townshipReviewed])
        let row = try #require(
            try place.admin.store.cases(query, .first(limit: 5)).rows.first)
        #expect(row.postedUntil == Township.now.day + 6)
        #expect(row.openObjections == 0)
        let posting = try #require(try place.file(ids[2]).postings.first)
        try place.supervisor.commit(
            .raiseObjection(
                RaiseObjection(
                    posting: posting.id, benefitCase: nil, raisedOn: Township.now.day,
                    raisedBy: nil, text: "异议")))
        query.area = Township.east
        let again = try place.admin.store.cases(query, .first(limit: 5)).rows.first
        #expect(again?.openObjections == 1)
        let move = MoveCases(cases: [ids[2]], action: .approve, level: .county)
        let later = CaseTownship.later.day
        let obstacles = try place.county.store.obstacles(to: move, on: later)
        #expect(obstacles.map(\.sentence.en).contains { $0.contains("objection") })
    }

    @Test func `a row tells of an objection that was upheld until the case is handed in anew`()
        throws
    {
        try place.move([ids[2]], .approve, .township, by: place.supervisor)
        try place.post([ids[2]])
        let posting = try #require(try place.file(ids[2]).postings.first)
        let raise = RaiseObjection(
            posting: posting.id, benefitCase: nil, raisedOn: Township.now.day, raisedBy: nil,
            text: "异议")
        let receipt = try place.supervisor.commit(.raiseObjection(raise))
        guard case .objection(let objection)? = receipt.records.first else { throw Clerk.Missing() }
        let close = CloseObjection(objection: objection, outcome: "属实", isUpheld: true)
        let later = CaseTownship.later
        try place.supervisor.commit(.closeObjection(close), at: later)
        func row() throws -> CaseRow? {
            try place.admin.store.cases(CaseQuery(area: Township.county), .first(limit: 9)).rows
                .first { $0.benefitCase.id == ids[2] }
        }
        #expect(try row()?.upheldObjections == 1)
        let person = try #require(try row()).person.id
        #expect(try place.admin.store.cases(of: person)[0].upheldObjections == 1)
        let move = MoveCases(cases: [ids[2]], action: .approve, level: .county)
        let obstacles = try place.county.store.obstacles(to: move, on: later.day)
        #expect(obstacles.map(\.sentence.en).contains { $0.contains("was upheld") })
        try place.move(
            [ids[2]], .returnForCorrection, .county, by: place.county, reason: "属实", at: later)
        #expect(try row()?.upheldObjections == 0)
        try place.move([ids[2]], .submit, by: place.clerk, at: later)
        try place.move([ids[2]], .approve, .village, by: place.village, at: later)
        #expect(try row()?.upheldObjections == 0)
        #expect(try place.file(ids[2], on: later.day).objections.count == 1)
    }

    @Test func `a long queue is read in the order of its index`() throws {
        var query = CaseQuery(area: Township.county)
        query.level = .village
        let list = CaseList(query: query, area: Township.county).rows(found: nil)
        for side in [nil, Bound.after, .before] {
            let sql = list.sql(side, isBackward: side == .before)
            let plan = try place.township.file.read { database in
                try Row.fetchAll(
                    database, sql: "EXPLAIN QUERY PLAN " + sql,
                    arguments: StatementArguments(
                        Array(repeating: Int?.none, count: sql.count { $0 == "?" }))
                ).map { $0["detail"] as String }.joined(separator: "; ")
            }
            #expect(plan.contains("benefit_case_open"), "\(plan)")
            #expect(!plan.contains("TEMP B-TREE FOR ORDER"), "\(plan)")
        }
    }
}
