import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// A register of version 1 with people, payments and a journal becomes one of today.
@Suite struct MigrationTests {
    private let queue: DatabaseQueue
    private let file: RegisterFile

    init() throws {
        queue = try DatabaseQueue(configuration: RegisterFile.configuration(patience: 1))
        file = RegisterFile(path: ":memory:", queue: queue, definitions: Township.definitions)
        try queue.inDatabase { try Schema.migrate($0, by: Array(Schema.scripts.prefix(1))) }
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO area (code, name) VALUES (999901000000, '示范县'),
                        (999901001000, '东乡'), (999901001001, '东营村');
                    INSERT INTO account (id, login, name, role, area)
                        VALUES (1, 'admin', '王建国', 'administrator', 999901000000);
                    INSERT INTO household (id, village, group_no, number, walk_key, status)
                        VALUES (1, 999901001001, 1, '1', '\(Self.home.details.walkKey)', 'active');
                    """)
            for person in Self.persons {
                try PersonRecord(person, village: Township.east).insert(database)
                try SearchEntry(person, village: Township.east).insert(database)
            }
            try Self.addPayments(database)
            try Self.addJournal(database)
        }
    }

    private static let home = Household(
        id: Household.ID(rawValue: 1),
        details: HouseholdDetails(village: Township.east, group: 1, number: "1"))

    private static let persons = ["张桂兰", "王德明"].enumerated().map { place, name in
        Person(
            id: Person.ID(rawValue: Int64(place + 1)),
            details: PersonDetails(
                household: home.id, name: name, sex: .female,
                birth: RecordedDate(Township.day(19_480_101))))
    }

    /// Two years under one programme, two months under another, and another person's.
    private static func addPayments(_ database: Database) throws {
        let payments = [
            (1, 1, "reward", "2010", 72_000, "paid"), (2, 1, "reward", "2011", 96_000, "due"),
            (3, 1, "only-child", "201110", 4_000, "paid"),
            (4, 1, "only-child", "201111", 4_000, "returned"),
            (5, 2, "reward", "2011", 96_000, "cancelled"),
        ]
        for (id, person, programme, period, fen, status) in payments {
            try database.execute(
                sql: """
                    INSERT INTO entitlement (id, person, village, walk_key, sort_key, programme,
                        period, amount_fen, status, reason)
                    SELECT ?, id, village, ?, sort_key, ?, ?, ?, ?, ? FROM person WHERE id = ?
                    """,
                arguments: [
                    id, home.details.walkKey, programme, period, fen, status,
                    status == "returned" ? "accountWrong" : nil, person,
                ])
        }
        try database.execute(
            sql: """
                INSERT INTO due (village, walk_key, household, person, kind, code, source, opens,
                    due, closes)
                VALUES (999901001001, ?, 1, 1, 'payment', 'accountWrong', 4, 20111101, 20111130,
                    99981231)
                """, arguments: [home.details.walkKey])
    }

    private static func addJournal(_ database: Database) throws {
        for person in persons {
            var entry = JournalEntry(
                at: Township.now, account: Account.ID(rawValue: 1), kind: .registerPerson,
                area: Township.east, subject: person.details.name)
            entry.submission = SubmissionID(high: 7, low: UInt64(person.id.rawValue))
            entry.command = "{}"
            entry.changes = [
                JournalChange(
                    table: .person, record: person.id.rawValue, before: nil,
                    after: try Journal.json(person))
            ]
            try append(entry, database)
        }
    }

    /// Adds an entry as the program of version 1 did.
    private static func append(_ entry: JournalEntry, _ database: Database) throws {
        let previous =
            try Data.fetchOne(database, sql: "SELECT hash FROM journal ORDER BY id DESC LIMIT 1")
            ?? Data(count: 32)
        let id = try Int64.fetchOne(database, sql: "SELECT count(*) + 1 FROM journal") ?? 1
        let hash = Data(JournalHash.hash(entry, id: id, previous: Array(previous)))
        try database.execute(
            sql: """
                INSERT INTO journal (id, at, account, kind, area, subject, submission, command,
                    previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, entry.at.milliseconds, entry.account.rawValue, entry.kind.rawValue,
                entry.area.number, entry.subject, entry.submission?.description, entry.command,
                previous, hash,
            ])
        for change in entry.changes {
            try database.execute(
                sql: "INSERT INTO journal_change VALUES (?, 0, ?, ?, NULL, ?)",
                arguments: [id, change.table.rawValue, change.record, change.after])
        }
    }

    private func rows(_ sql: String) throws -> [String] {
        try queue.read { try Row.fetchAll($0, sql: sql).map(\.description) }
    }

    @Test func `every payment has a case that says that paper decided it`() throws {
        try queue.inDatabase { try Schema.migrate($0) }
        let cases = try queue.read { database in
            try CaseRecord.fetchAll(database, where: "true ORDER BY person, programme, year", [])
        }
        let found = cases.map { record in
            let details = record.benefitCase.details
            return "\(details.person.rawValue) \(details.programme) \(details.year)"
        }
        #expect(
            found == ["1 only-child 2011", "1 reward 2010", "1 reward 2011", "2 reward 2011"])
        #expect(
            cases.allSatisfy {
                let details = $0.benefitCase.details
                return details.state == .ready && details.origin == .takenOver
                    && details.rule == nil
            })
        let linked = try rows(
            """
            SELECT e.id FROM entitlement AS e JOIN benefit_case AS c ON c.id = e.benefit_case
            WHERE c.person = e.person AND c.programme = e.programme
                AND c.year = substr(e.period, 1, 4)
            """)
        #expect(linked.count == 5)
        let layers = try queue.read {
            try Int64.fetchOne($0, sql: "SELECT sum(amount_fen) FROM payment_layer")
        }
        #expect(layers == 272_000)
    }

    @Test func `people, payments and the journal are what they were`() throws {
        let tables = [
            "SELECT * FROM person", "SELECT * FROM household", "SELECT * FROM search_key",
            "SELECT * FROM tally",
            "SELECT id, at, account, kind, subject, submission, command, hash FROM journal",
            "SELECT * FROM journal_change",
            "SELECT * FROM due ORDER BY id",
            """
            SELECT id, person, village, walk_key, sort_key, programme, period, amount_fen, status,
                reason FROM entitlement
            """,
        ]
        let before = try tables.map(rows)
        #expect(before.allSatisfy { !$0.isEmpty })
        try queue.inDatabase { try Schema.migrate($0) }
        #expect(try tables.map(rows) == before)
        #expect(try file.verifyJournal().findings == [])
        try queue.write { database in
            // What is to do is written anew with each record: the row above was invented.
            for person in Self.persons {
                try DueRows.rewrite(
                    person.id, Township.definitions, today: Township.now.day, database)
            }
        }
        #expect(try file.check(on: Township.now.day).findings == [])
        #expect(throws: DatabaseError.self) {
            try queue.write { try $0.execute(sql: "DELETE FROM journal_change") }
        }
    }

    @Test func `a migration that is cut off leaves version 1, and runs again`() throws {
        let broken = Schema.scripts + [["CREATE TABLE area (a)"]]
        #expect(throws: DatabaseError.self) {
            try queue.inDatabase { try Schema.migrate($0, by: broken) }
        }
        #expect(try rows("PRAGMA user_version") == ["[user_version:1]"])
        try queue.inDatabase { try Schema.migrate($0) }
        #expect(try rows("PRAGMA user_version") == ["[user_version:\(Schema.version)]"])
    }
}
