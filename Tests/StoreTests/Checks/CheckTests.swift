import Domain
import GRDB
import Testing

@testable import Store

/// Whatever is changed behind the program's back is found.
@Suite struct CheckTests {
    private let township: Township

    init() throws {
        township = try Township()
        let clerk = try Clerk(township)
        let home = try clerk.household("1")
        let head = try clerk.person("王建国", in: home, sex: .male) { $0.relation = .head }
        let wife = try clerk.person("李梅", in: home) { $0.spouse = head.id }
        _ = try clerk.person("王小宝", in: home, born: 20_111_101) { $0.mother = wife.id }
        try clerk.visit(wife, "care", on: 20_111_101) {
            $0.nextVisit = Township.day(20_111_220)
        }
        try clerk.undo(try clerk.correct(wife) { $0.phone = "13800001234" })
    }

    private func findings(after sql: String) throws -> [String] {
        try township.file.queue.inDatabase { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)")
        }
        return try township.file.check(on: Township.now.day).findings.map(\.check.en)
    }

    @Test func `a sound register has no findings, and every check was made`() throws {
        var names: [Phrase] = []
        let report = try township.file.check(on: Township.now.day) { names.append($0) }
        #expect(report.findings == [])
        #expect(report.checks == names)
        #expect(report.checks.count == FileCheck.all.count)
    }

    @Test(arguments: [
        ("DELETE FROM person WHERE id = 3", "references between records"),
        (
            "DROP TRIGGER journal_keeps; UPDATE journal SET subject = 'x' WHERE id = 3",
            "chain of the journal"
        ),
        (
            "DROP TRIGGER journal_change_keeps; UPDATE journal_change SET after = '{}'",
            "chain of the journal"
        ),
        (
            "DROP TRIGGER journal_stays; DELETE FROM journal WHERE id = 4",
            "chain of the journal"
        ),
        ("UPDATE tally SET persons = persons + 1", "counts of the first screen"),
        ("UPDATE month_tally SET visits = 0", "services by month"),
        ("UPDATE person SET village = 999901001002 WHERE id = 1", "villages of records"),
        ("UPDATE household SET head_key = 'x'", "orders of lists"),
        ("UPDATE person SET spouse = NULL WHERE id = 1", "heads and spouses"),
        ("DELETE FROM search_key WHERE key = 'wangjianguo'", "search keys"),
        ("UPDATE person SET name = '王建军' WHERE id = 1", "search keys"),
        ("UPDATE person SET phone = '13900001234' WHERE id = 2", "records and the journal"),
        ("DELETE FROM visit", "records and the journal"),
        ("UPDATE household SET address = 'x'", "records and the journal"),
        ("DELETE FROM due WHERE kind = 'nextVisit'", "things to do"),
        ("UPDATE visit SET consent = 'notMet', next_visit = NULL", "things to do"),
    ])
    func `a change behind the program's back is found`(sql: String, check: String) throws {
        #expect(try findings(after: sql).contains(check))
    }

    @Test func `a record changed outside the journal is named with its field`() throws {
        _ = try findings(after: "UPDATE person SET phone = '13900001234' WHERE id = 2")
        let report = try township.file.verifyJournal()
        #expect(report.findings.map(\.check) == [CheckWords.images])
        let sentence = try #require(report.findings.first).sentence.en
        #expect(sentence.contains("person 2 is not as entry 8"), "\(sentence)")
        #expect(sentence.contains("(Phone)"), "\(sentence)")
    }

    @Test func `the journal's missing entry is named`() throws {
        _ = try findings(after: "DROP TRIGGER journal_stays; DELETE FROM journal WHERE id = 4")
        let report = try township.file.check(on: Township.now.day)
        #expect(report.findings.contains { $0.sentence.en.contains("Entry 4 ") })
    }
}
