import Domain
import GRDB
import Testing

@testable import Store

/// Somebody moved to another township: what was written here stays, and their file is there.
@Suite struct MovedAwayTests {
    private static let key: Int64 = 6_001
    private let township: Township
    private let admin: Clerk
    private let east: RegistryStore

    init() throws {
        township = try Township(definitions: CaseTownship.definitions)
        try RecordSet(key: Self.key, village: Township.east).put(into: township.file)
        try RecordSet(key: 7_001, village: Township.other).put(into: township.file)
        admin = try Clerk(township)
        _ = try township.file.addAccount(
            login: "east-any", name: "东", role: .administrator, area: Township.east)
        east = try township.file.registry(as: "east-any")
    }

    private func moveAway() throws {
        let old = try admin.person(Person.ID(rawValue: Self.key))
        try admin.correct(old) {
            $0.household = Household.ID(rawValue: 7_001)
            $0.relation = nil
        }
    }

    @Test func `a batch's line keeps the name and the place of then`() throws {
        let query = BatchLineQuery(batch: Batch.ID(rawValue: Self.key))
        let before = try #require(try east.batchLines(query, .first(limit: 9)).rows.first)
        #expect(before.person?.name == before.line.name)
        try moveAway()
        let row = try #require(try east.batchLines(query, .first(limit: 9)).rows.first)
        #expect(row.line == before.line)
        #expect(row.person == nil)
        #expect(row.villageName == "东营村")
        let there = try Clerk(township, as: "county").store.batchLines(query, .first(limit: 9))
        #expect(there.rows.first?.person?.villageName == "北营村")
    }

    @Test func `a visit stays in the household's list without its person`() throws {
        try moveAway()
        let home = ServiceQuery(subject: .household(Household.ID(rawValue: Self.key)))
        let rows = try east.services(home, .first(limit: 9)).rows
        #expect(rows.count == 2)
        #expect(rows.allSatisfy { $0.name == nil && $0.person == nil })
        let file = try admin.store.person(Person.ID(rawValue: Self.key))
        #expect(file.services == 2)
        let other = try township.file.addAccount(
            login: "other", name: "北", role: .villageManager, area: Township.other)
        let there = try township.file.registry(as: other.login)
        #expect(try there.person(Person.ID(rawValue: Self.key)).services == 0)
    }

    @Test func `a list that hung keeps its row without the name`() throws {
        let posting = Posting.ID(rawValue: Self.key)
        #expect(try east.posting(posting).rows.map { $0.person?.name } == ["外人6001"])
        try moveAway()
        let rows = try east.posting(posting).rows
        #expect(rows.map { $0.person?.name } == [nil])
        #expect(rows.map { $0.name(in: .zh) } == ["（已迁出）"])
        #expect(rows.map(\.postedID) == [nil])
    }

    @Test func `a file names nobody who lives elsewhere`() throws {
        let home = try admin.household(Household.ID(rawValue: Self.key))
        _ = try admin.person("王小", in: home, born: 20_050_101) {
            $0.mother = Person.ID(rawValue: Self.key)
        }
        func rows(_ kind: ImportKind) throws -> [ImportRow] {
            try Exports(of: east).rows(kind, in: Township.east, at: Township.now)
        }
        func mothers() throws -> [Entry<PersonKey>] {
            try rows(.persons).compactMap { row in
                if case .person(let person) = row { person.mother } else { nil }
            }
        }
        #expect(try mothers() == [.leave, .set(.name("外人6001"))])
        #expect(try rows(.visits).count == 1)
        #expect(try rows(.screenings).count == 1)
        try moveAway()
        #expect(try mothers() == [.leave])
        #expect(try rows(.visits).isEmpty)
        #expect(try rows(.screenings).isEmpty)
    }

    @Test func `a grievance that goes on here does not name them by their new name`() throws {
        try moveAway()
        try admin.correct(try admin.person(Person.ID(rawValue: Self.key))) { $0.name = "新名" }
        try admin.commit(
            .updateGrievance(
                UpdateGrievance(
                    grievance: Grievance.ID(rawValue: Self.key), step: .note("已答复"))))
        let row = try #require(try east.journal(of: nil, .first(limit: 1)).rows.first)
        #expect(row.kind == .updateGrievance)
        #expect(row.subject == ReviewWords.unnamed)
    }

    @Test func `the history of who came has no name of who stayed there`() throws {
        let stranger = try admin.person(Person.ID(rawValue: 7_001))
        try admin.correct(stranger) { $0.phone = "13800000001" }
        try admin.correct(try admin.person(stranger.id)) {
            $0.household = Household.ID(rawValue: Self.key)
            $0.relation = nil
        }
        let rows = try east.journal(of: .person(stranger.id), .first(limit: 9)).rows
        #expect(rows.map(\.subject) == ["外人7001", ""])
        let told = JournalFilter(record: .person(stranger.id), words: "外人")
        #expect(try east.journal(told, .first(limit: 9)).rows.count == 1)
    }

    @Test func `nobody asks of another's household in which township it is`() throws {
        let home = try admin.household("8")
        _ = try admin.person("赵兰", in: home)
        func similar(_ household: Int64) throws -> Int {
            let details = PersonDetails(
                household: Household.ID(rawValue: household), name: "赵兰", sex: .female,
                birth: RecordedDate(Township.day(19_800_101)))
            return try east.possibleDuplicates(of: details, besides: nil).count
        }
        try RecordSet(key: 8_001, village: Township.west).put(into: township.file)
        #expect(try similar(home.id.rawValue) == 1)
        #expect(try similar(8_001) == 0)
        #expect(try similar(9_999) == 0)
    }

    @Test func `a bank's file that answered another's batch does not tell which`() throws {
        try township.file.write { database in
            for (key, digest) in [(7_001, "far"), (8_001, "near")] {
                if key == 8_001 {
                    try database.execute(
                        sql: """
                            INSERT INTO batch SELECT 8001, area, period, programmes, state,
                                made_at, made_by, lines, total_fen, digest, format
                            FROM batch WHERE id = 6001
                            """)
                }
                try database.execute(
                    sql: """
                        INSERT INTO bank_answer (batch, digest, entered_at, entered_by)
                        VALUES (?, ?, 0, 1)
                        """, arguments: [key, digest])
            }
        }
        func refusal(_ digest: String) -> RegistryError? {
            let answer = BankAnswer(digest: digest, batchNumber: "", rows: [])
            do throws(RegistryError) {
                _ = try east.findings(of: answer, in: Batch.ID(rawValue: Self.key))
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal("near") == HandlerWords.answersOther(Batch.ID(rawValue: 8_001).number))
        #expect(refusal("far") == HandlerWords.answersElsewhere)
    }
}
