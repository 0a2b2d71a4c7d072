import Demo
import Domain
import GRDB
import TestSupport
import Testing

@testable import Store

struct StoryTests {
    private func demo(_ number: Int = 20_111_123, seed: UInt64 = 1) throws -> DemoRegister {
        DemoRegister(
            size: .village, seed: seed, today: try #require(Day(number: number)))
    }

    /// Every row of every table as text.
    private func contents(_ file: RegisterFile) throws -> [String] {
        try file.read { database in
            let tables = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM sqlite_master WHERE type = 'table'
                        AND name NOT LIKE '%search%' AND name NOT LIKE 'sqlite_%' ORDER BY name
                    """)
            return try tables.flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"").map {
                    "\(table) \($0)"
                }
            }
        }
    }

    @Test func `the same register gets the same story, row for row`() throws {
        let one = try contents(TestRegister.told(demo()))
        #expect(one == (try contents(TestRegister.told(demo()))))
        #expect(one != (try contents(TestRegister.filled(demo()))))
    }

    @Test func `a case waits on every step`() throws {
        let store = try TestRegister.storied().registry(as: "qian")
        let query = CaseQuery(area: store.account.area, states: Set(CaseState.allCases))
        let states = try store.caseTotals(query, by: .step)
            .compactMap { total -> CaseState? in
                guard case .state(let state) = total.group else { return nil }
                return state
            }
        #expect(
            Set(states) == [
                .draft, .submitted, .villageReviewed, .townshipReviewed, .countyReviewed,
                .correction, .refused, .withdrawn, .ready,
            ])
    }

    @Test func `two postings run, a grievance is late and half of the review is done`() throws {
        let file = try TestRegister.storied()
        let store = try file.registry(as: "zhang")
        let today = TestRegister.today
        let area = store.account.area
        let running = try store.postings(
            PostingQuery(area: area, running: today), .first(limit: 20))
        #expect(running.rows.map(\.posting.details.last) == [today + 2, today + 2])
        #expect(running.rows.map(\.openObjections).reduce(0, +) == 1)
        let grievances = try store.grievances(GrievanceQuery(area: area), .first(limit: 20))
        #expect(grievances.rows.map { $0.grievance.details.due < today } == [true])
        let review = try store.reviewList(
            ReviewQuery(area: area, year: today.year), .first(limit: 200)
        ).rows.map { $0.review?.outcome }
        #expect(review.contains(.notMet))
        #expect(review.contains(nil))
        #expect(review.contains(.unchanged))
    }

    @Test func `a batch came back and another is not sealed`() throws {
        let store = try TestRegister.storied().registry(as: "qian")
        let rows = try store.batches(in: store.account.area, .first(limit: 10)).rows
        #expect(rows.map(\.batch.details.state) == [.made, .reconciled])
        #expect(rows.map(\.returned) == [0, 1])
        #expect(try store.recoveries(in: store.account.area).count == 1)
    }

    @Test(arguments: zip([20_110_401, 20_120_101, 20_120_229, 20_250_630], [1, 2, 3, 7]))
    func `on any day and with any seed the story leaves nothing wrong`(
        number: Int, seed: UInt64
    ) throws {
        let demo = try demo(number, seed: seed)
        let file = try TestRegister.told(demo)
        #expect(try file.check(on: demo.today).findings.map(\.sentence.en) == [])
    }

    @Test func `before the run, and before the rules, there is no story`() throws {
        let today = try #require(Day(number: 20_111_123))
        let early = DemoRegister(size: .village, seed: 1, today: today, stage: .beforeRun)
        #expect(DemoStory(of: early).map { _ in true } == nil)
        #expect(try DemoStory(of: demo(20_100_601)).map { _ in true } == nil)
    }
}
