import GRDB
import Testing

@testable import Store

/// The tables of an empty register.
@Suite struct SchemaTests {
    private let queue: DatabaseQueue

    init() throws {
        queue = try DatabaseQueue()
        try queue.writeWithoutTransaction { try Schema.migrate($0) }
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO area (code, name) VALUES
                        (999901001000, '东乡'), (999901001001, '东营村'), (999901001002, '西营村');
                    INSERT INTO account (id, login, name, role, area)
                        VALUES (1, 'a', 'A', 'administrator', 999901000000);
                    INSERT INTO household (id, village, number, walk_key, status)
                        VALUES (1, 999901001001, '1', '00000001', 'active'),
                            (2, 999901001002, '1', '00000001', 'active');
                    """)
        }
    }

    private func addPerson(_ id: Int, household: Int = 1, extra: String = "NULL") throws {
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO person (id, household, village, name, sort_key, sex, residence,
                        death) VALUES (?, ?, ?, '王', 'wang', '1', 'resident', \(extra))
                    """, arguments: [id, household, 999_901_001_000 + household])
        }
    }

    private func addPayment(_ id: Int, person: Int, status: String, fen: Int) throws {
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO entitlement (id, person, village, walk_key, sort_key, programme,
                        period, amount_fen, status, reason)
                    SELECT ?, id, village, '00000001', sort_key, 'reward', ?, ?, ?, 'noAccount'
                    FROM person WHERE id = ?
                    """, arguments: [id, "\(2000 + id)", fen, status, person])
        }
    }

    private func tally(_ village: Int) throws -> [Int] {
        try queue.read { database in
            let row = try #require(
                try Row.fetchOne(
                    database,
                    sql: """
                        SELECT households, persons, pending_persons, pending_payments,
                            pending_fen, returned, blocked
                        FROM tally WHERE village = ?
                        """, arguments: [999_901_001_000 + village]))
            return row.databaseValues.map { Int.fromDatabaseValue($0) ?? -1 }
        }
    }

    @Test func `every table is strict`() throws {
        let loose = try queue.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE schema = 'main' AND type = 'table' AND strict = 0
                        AND name NOT LIKE 'sqlite%'
                    """)
        }
        #expect(loose == [])
    }

    @Test func `the file says whose it is and which version`() throws {
        let application = try queue.read {
            try Int64.fetchOne($0, sql: "PRAGMA application_id")
        }
        let version = try queue.read { try Int64.fetchOne($0, sql: "PRAGMA user_version") }
        #expect(application == 0x4875_695A)
        #expect(version == Schema.version)
    }

    @Test func `a later script runs once, and one that fails leaves the version as it was`() throws
    {
        let next = Schema.scripts + [["ALTER TABLE area ADD COLUMN note TEXT"]]
        for _ in 1...2 {
            try queue.inDatabase { try Schema.migrate($0, by: next) }
        }
        let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        #expect(version == next.count)
        let broken = next + [["CREATE TABLE t (a)", "CREATE TABLE t (a)"]]
        #expect(throws: DatabaseError.self) {
            try queue.inDatabase { try Schema.migrate($0, by: broken) }
        }
        let (after, tables) = try queue.read { database in
            (
                try Int.fetchOne(database, sql: "PRAGMA user_version"),
                try Int.fetchOne(
                    database, sql: "SELECT count(*) FROM sqlite_master WHERE name = 't'")
            )
        }
        #expect(after == next.count)
        #expect(tables == 0)
    }

    @Test func `births and deaths change the tally`() throws {
        try addPerson(1)
        try addPerson(2)
        try addPerson(3, extra: "20100101")
        #expect(try tally(1) == [1, 2, 0, 0, 0, 0, 0])
        try queue.write { try $0.execute(sql: "UPDATE person SET death = 20110101 WHERE id = 1") }
        #expect(try tally(1) == [1, 1, 0, 0, 0, 0, 0])
        try queue.write { try $0.execute(sql: "DELETE FROM person WHERE id = 2") }
        #expect(try tally(1) == [1, 0, 0, 0, 0, 0, 0])
    }

    @Test func `a person counts once among those to whom money is owed`() throws {
        try addPerson(1)
        try addPayment(1, person: 1, status: "due", fen: 96_000)
        try addPayment(2, person: 1, status: "returned", fen: 72_000)
        try addPayment(3, person: 1, status: "paid", fen: 60_000)
        #expect(try tally(1) == [1, 1, 1, 2, 168_000, 1, 0])
        try queue.write {
            try $0.execute(sql: "UPDATE entitlement SET status = 'paid' WHERE id = 1")
        }
        #expect(try tally(1) == [1, 1, 1, 1, 72_000, 1, 0])
        try queue.write { try $0.execute(sql: "DELETE FROM entitlement WHERE id = 2") }
        #expect(try tally(1) == [1, 1, 0, 0, 0, 0, 0])
    }

    @Test func `a household that moves takes everything along`() throws {
        try addPerson(1)
        try addPayment(1, person: 1, status: "due", fen: 1)
        try addPayment(2, person: 1, status: "blocked", fen: 2)
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO visit (household, village, day, place, purpose, topics, services,
                        consent, entered_at, entered_by)
                    VALUES (1, 999901001001, 20110305, 'home', 'care', '', '', 'agreed', 0, 1);
                    UPDATE household SET village = 999901001002, number = '9' WHERE id = 1;
                    """)
        }
        #expect(try tally(1) == [0, 0, 0, 0, 0, 0, 0])
        #expect(try tally(2) == [2, 1, 1, 2, 3, 0, 1])
        let visits = try queue.read {
            try Int.fetchAll(
                $0, sql: "SELECT visits FROM month_tally WHERE month = 201103 ORDER BY village")
        }
        #expect(visits == [0, 1])
    }

    @Test func `nobody is owed the same period twice`() throws {
        try addPerson(1)
        try addPayment(1, person: 1, status: "due", fen: 1)
        #expect(throws: DatabaseError.self) {
            try queue.write {
                try $0.execute(
                    sql: """
                        INSERT INTO entitlement SELECT 2, person, village, walk_key, sort_key,
                            programme, period, amount_fen, status, reason, NULL, NULL, NULL, NULL
                        FROM entitlement
                        """)
            }
        }
    }

    @Test func `the journal cannot be rewritten`() throws {
        try queue.write {
            try $0.execute(
                sql: """
                    INSERT INTO journal VALUES (1, 0, 1, 'logVisit', 999901000000, '', NULL, 'x',
                        '{}', NULL, zeroblob(32), zeroblob(32), NULL)
                    """)
        }
        for sql in ["UPDATE journal SET at = 1", "DELETE FROM journal"] {
            #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
        }
    }

    @Test func `lists by area, household and person are read in the order of an index`() throws {
        let queries = [
            "SELECT id FROM household WHERE village = 1 ORDER BY village, walk_key, id",
            "SELECT id FROM household ORDER BY head_key, village, id",
            "SELECT id FROM visit WHERE household = 1 ORDER BY day DESC, id DESC",
            "SELECT id FROM visit WHERE person = 1 ORDER BY day DESC, id DESC",
            "SELECT id FROM visit WHERE village = 1 ORDER BY day DESC, id DESC",
            "SELECT id FROM screening WHERE person = 1 ORDER BY day DESC, id DESC",
            "SELECT id FROM due WHERE village = 1 ORDER BY village, walk_key, household, due, id",
            "SELECT person FROM search_key WHERE township = 1 AND key >= 'a' AND key < 'b'",
            """
            SELECT j.id FROM journal AS j WHERE account = 1 AND kind = 'logVisit'
            ORDER BY id DESC
            """,
            """
            SELECT id FROM entitlement WHERE programme = 'a'
            AND status IN ('due', 'blocked', 'batched', 'sent', 'returned')
            ORDER BY village, person, period
            """,
        ]
        for query in queries {
            let plan = try queue.read { database in
                try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + query)
                    .map { $0["detail"] as String }.joined(separator: "; ")
            }
            #expect(!plan.contains("TEMP B-TREE"), "\(query): \(plan)")
            #expect(plan.contains("INDEX") || plan.contains("PRIMARY KEY"), "\(query): \(plan)")
        }
    }
}
