import Domain
import GRDB
import Testing

@testable import Store

/// A case on its way through the register.
@Suite struct CaseTests {
    private let place: CaseTownship
    private let person: Person
    private let id: BenefitCase.ID

    init() throws {
        place = try CaseTownship()
        person = try place.person("张桂兰", "1")
        id = try place.open(person)
    }

    @Test func `a case goes all the way through three reviews and a posting`() throws {
        try place.declare(person)
        try place.release([id])
        let file = try place.file(id, on: CaseTownship.later.day)
        #expect(file.benefitCase.details.state == .ready)
        #expect(
            file.moves.map(\.to) == [
                .draft, .submitted, .villageReviewed, .townshipReviewed, .countyReviewed, .filed,
                .ready,
            ])
        #expect(file.moves.map(\.number) == Array(1...7))
        #expect(
            file.mandates.map(\.number) == [
                "999901-2011-000001-村", "999901-2011-000001-乡", "999901-2011-000001-县",
            ])
        #expect(Set(file.names.values).isSuperset(of: ["吴评议", "钱审核", "孙县级", "郑专干"]))
        #expect(file.changes == [])
        #expect(try place.township.file.check(on: CaseTownship.later.day).findings == [])
    }

    @Test func `nothing is handed in without its paper, and all of the cases move or none`() throws
    {
        let other = try place.person("李凤英", "2")
        let second = try place.open(other)
        try place.declare(other)
        let move = MoveCases(cases: [second, id], action: .submit)
        let obstacles = try place.clerk.store.obstacles(to: move, on: Township.now.day)
        #expect(obstacles.map(\.benefitCase) == [id])
        #expect(obstacles.map(\.name) == ["张桂兰"])
        let said = place.refusal { () throws(RegistryError) in
            try place.move([second, id], .submit, by: place.clerk)
        }
        #expect(said.contains("张桂兰") && said.contains("declaration"), "\(said)")
        #expect(try place.state(second) == .draft)
        try place.move([second], .submit, by: place.clerk)
        #expect(try place.state(second) == .submitted)
    }

    @Test func `what changed since it was handed in is shown, and stops the review`() throws {
        try place.declare(person)
        try place.mandateAll([id])
        try place.move([id], .submit, by: place.clerk)
        try place.admin.correct(person) { $0.hukou = .nonAgricultural }
        let file = try place.file(id)
        #expect(file.changes.map(\.before?.truth) == [.yes])
        #expect(file.changes.map(\.after?.truth) == [.no])
        let said = place.refusal { () throws(RegistryError) in
            try place.move([id], .approve, .village, by: place.village)
        }
        #expect(said.contains("agricultural"), "\(said)")
        try place.move([id], .returnForCorrection, .village, by: place.village, reason: "核实户口")
        #expect(try place.state(id) == .correction)
    }

    @Test func `who enters a case cannot review it, nor one person twice`() throws {
        let own = try place.person("王德明", "3")
        let receipt = try place.admin.commit(
            .openCase(OpenCase(person: own.id, programme: "reward", year: 2011)))
        guard case .benefitCase(let entered)? = receipt.records.first else { throw Clerk.Missing() }
        let said = place.refusal { () throws(RegistryError) in
            try place.mandate([entered], .village, to: place.admin)
        }
        #expect(said.contains("entered"), "\(said)")
        try place.mandate([id], .village, to: place.admin)
        let twice = place.refusal { () throws(RegistryError) in
            try place.mandate([id], .township, to: place.admin)
        }
        #expect(twice.contains("three persons"), "\(twice)")
    }

    @Test func `nobody reviews the case of their own household`() throws {
        try place.declare(person)
        try place.mandateAll([id])
        try place.move([id], .submit, by: place.clerk)
        try place.township.file.write {
            try $0.execute(
                sql: "UPDATE account SET person = ? WHERE login = 'reviewer'",
                arguments: [person.id.rawValue])
        }
        let clerk = try Clerk(place.township, as: "reviewer")
        let said = place.refusal { () throws(RegistryError) in
            try place.move([id], .approve, .village, by: clerk)
        }
        #expect(said.contains("household"), "\(said)")
    }

    @Test func `a person has one case a year, of a programme that takes cases`() throws {
        func problem(_ programme: String, _ year: Int) -> [String] {
            do throws(RegistryError) {
                _ = try place.clerk.commit(
                    .openCase(OpenCase(person: person.id, programme: programme, year: year)))
                return []
            } catch {
                guard case .rejected(let problems) = error else { return ["\(error)"] }
                return problems.map(\.field)
            }
        }
        #expect(problem("reward", 2011) == ["year"])
        #expect(problem("reward", 2009) == ["year"], "no rule was in force")
        #expect(problem("reward", 2014) == ["year"])
        #expect(problem("closed", 2011).contains("programme"))
        #expect(problem("none", 2011) == ["programme"])
        #expect(problem("reward", 2012) == [])
    }

    @Test func `an ended case cancels what is due later, and nothing that is on its way`() throws {
        try place.declare(person)
        try place.release([id])
        try place.township.file.write { database in
            for (number, status) in [(1, "due"), (6, "due"), (9, "sent"), (12, "due")] {
                try database.execute(
                    sql: """
                        INSERT INTO entitlement (id, person, village, walk_key, sort_key, programme,
                            period, amount_fen, status, benefit_case)
                        SELECT ?, person, village, walk_key, sort_key, programme, ?, 100, ?, id
                        FROM benefit_case
                        """,
                    arguments: [number, "2011\(number < 10 ? "0" : "")\(number)", status])
            }
        }
        try place.move(
            [id], .end, by: place.officer, reason: "迁出", day: Township.day(20_110_615),
            at: CaseTownship.later)
        let file = try place.file(id)
        #expect(file.benefitCase.details.ends == Township.day(20_110_615))
        #expect(file.payments.map(\.details.status) == [.cancelled, .sent, .due, .due])
    }

    @Test func `another village's case does not exist`() throws {
        _ = try place.township.file.addAccount(
            login: "west", name: "西管理", role: .villageManager, area: Township.west)
        let west = try Clerk(place.township, as: "west")
        #expect(throws: RegistryError.notFound) {
            try west.store.benefitCase(id, on: Township.now.day)
        }
        #expect(throws: RegistryError.notFound) {
            try place.move([id], .withdraw, by: west, reason: "重做")
        }
        #expect(throws: RegistryError.notFound) { try west.store.cases(of: person.id) }
        let query = CaseQuery(area: Township.county)
        #expect(try west.store.caseKeys(query) == [])
        #expect(try west.store.caseTotals(query, by: .step) == [])
    }

    @Test func `reviewers of a village are those whose area holds it`() throws {
        let names = try place.officer.store.reviewers(at: .village, in: Township.east).map(\.login)
        #expect(names == ["admin", "reviewer"])
        let townships = try place.officer.store.reviewers(at: .township, in: Township.other)
        #expect(townships.map(\.login) == ["admin"])
    }

    @Test func `a throw between two steps leaves nothing half done`() throws {
        try place.declare(person)
        let before = try place.everything()
        // The move's row cannot be written: the case was changed already by then.
        try place.township.file.queue.inDatabase {
            try $0.execute(
                sql: """
                    CREATE TEMP TRIGGER cut BEFORE INSERT ON case_move
                    BEGIN SELECT raise(ABORT, 'cut'); END
                    """)
        }
        #expect(throws: RegistryError.self) { try place.move([id], .submit, by: place.clerk) }
        #expect(try place.everything() == before)
        try place.township.file.queue.inDatabase { try $0.execute(sql: "DROP TRIGGER cut") }
        try place.move([id], .submit, by: place.clerk)
        #expect(try place.state(id) == .submitted)
    }
}

extension CaseTownship {
    /// Every row that a move of a case may touch.
    func everything() throws -> [String] {
        try township.file.read { database in
            try [
                "benefit_case", "case_move", "mandate", "rule_use", "entitlement", "journal",
                "journal_change",
            ]
            .flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }
            }
        }
    }
}
