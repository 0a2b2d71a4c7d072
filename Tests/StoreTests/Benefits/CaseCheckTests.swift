import Domain
import GRDB
import Testing

@testable import Store

/// A case that was changed behind the program's back is found.
@Suite struct CaseCheckTests {
    private let place: CaseTownship

    init() throws {
        place = try CaseTownship()
        let person = try place.person("张桂兰", "1")
        let id = try place.open(person)
        try place.declare(person)
        try place.release([id])
        try place.township.file.write {
            try $0.execute(
                sql: """
                    INSERT INTO entitlement (id, person, village, walk_key, sort_key, programme,
                        period, amount_fen, status, benefit_case)
                    SELECT 1, person, village, walk_key, sort_key, programme, '2011', 84000, 'due',
                        id FROM benefit_case;
                    INSERT INTO payment_layer (entitlement, position, fund, amount_fen, is_uplift)
                    VALUES (1, 0, 'province', 84000, 0)
                    """)
        }
    }

    private func findings(after sql: String) throws -> Set<String> {
        try place.township.file.queue.inDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA foreign_keys = OFF; DROP TRIGGER case_move_keeps;
                    DROP TRIGGER case_move_stays; \(sql)
                    """)
        }
        let report = try place.township.file.check(on: CaseTownship.later.day)
        return Set(report.findings.map(\.check.en))
    }

    @Test func `a sound register has no findings`() throws {
        #expect(try findings(after: "") == [])
    }

    @Test(arguments: [
        ("UPDATE benefit_case SET state = 'filed'", "moves of cases"),
        ("UPDATE benefit_case SET next_level = 'village'", "moves of cases"),
        ("DELETE FROM case_move WHERE number = 3", "moves of cases"),
        ("DELETE FROM case_move", "moves of cases"),
        ("UPDATE case_move SET level = 'county' WHERE number = 3", "moves of cases"),
        (
            "UPDATE case_move SET from_state = NULL, action = NULL WHERE number = 2",
            "moves of cases"
        ),
        ("UPDATE case_move SET to_state = 'filed' WHERE number = 5", "moves of cases"),
        ("UPDATE case_move SET by = 1 WHERE number = 3", "the three reviews"),
        (
            "UPDATE benefit_case SET entered_by = (SELECT by FROM case_move WHERE number = 4)",
            "the three reviews"
        ),
        ("DELETE FROM mandate WHERE level = 'county'", "the three reviews"),
        ("UPDATE entitlement SET benefit_case = NULL", "approvals of payments"),
        ("DELETE FROM case_move WHERE to_state = 'ready'", "approvals of payments"),
        ("UPDATE benefit_case SET state = 'correction'", "cases of payments"),
        ("UPDATE benefit_case SET village = 999901001002", "villages of records"),
        ("UPDATE benefit_case SET walk_key = 'x'", "orders of lists"),
    ])
    func `what cannot follow from the rules is found`(sql: String, check: String) throws {
        #expect(try findings(after: sql).contains(check))
    }

    @Test func `one person at two levels is found, with a mandate for both`() throws {
        let sql = """
            UPDATE case_move SET by = (SELECT reviewer FROM mandate WHERE level = 'village')
                WHERE number = 4;
            UPDATE mandate SET reviewer = (SELECT o.reviewer FROM mandate AS o
                WHERE o.level = 'village') WHERE level = 'township'
            """
        #expect(try findings(after: sql) == ["the three reviews"])
    }
}
