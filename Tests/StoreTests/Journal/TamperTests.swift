import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Every way to change the journal behind the program's back is told apart, and the entry named.
@Suite struct TamperTests {
    private let township: Township

    init() throws {
        township = try Township()
        let clerk = try Clerk(township)
        let home = try clerk.household("1")
        for (number, name) in ["李梅", "王建国", "赵六", "钱七", "孙八", "周九"].enumerated() {
            let person = try clerk.person(name, in: home, born: 19_500_101 + number * 10_000)
            try clerk.correct(person) { $0.phone = "1380000123\(number)" }
        }
    }

    private func findings(
        _ sql: String, against noted: [JournalHead] = []
    ) throws -> JournalVerification {
        let copy = try township.file.copyInMemory()
        try copy.tamper(sql)
        return try copy.verifyJournal(against: noted)
    }

    @Test func `a whole journal has no findings and tells its end`() throws {
        let result = try findings("")
        #expect(result.findings == [])
        #expect(result.entries == 14)
        let head = try #require(result.head)
        #expect(head.entry == JournalEntryID(rawValue: 14))
        #expect(JournalHead(head.description) == head)
        #expect(try findings("", against: [head]).findings == [])
    }

    @Test(arguments: [
        ("UPDATE journal SET subject = 'x' WHERE id = 5", ["Entry 5 .* altered or removed"]),
        (
            "UPDATE journal SET at = 0 WHERE id = 3; UPDATE journal SET area = 0 WHERE id = 9",
            ["Entry 3 .* altered", "Entry 9 .* altered"]
        ),
        ("UPDATE journal SET kind = 'no such kind' WHERE id = 5", ["Entry 5 .* altered"]),
        ("UPDATE journal SET account = 77 WHERE id = 5", ["Entry 5 .* altered"]),
        ("UPDATE journal SET at = 9223372036854775807 WHERE id = 5", ["Entry 5 .*: it"]),
        ("UPDATE journal SET hash = zeroblob(32) WHERE id = 6", ["Entry 6 .* its hash was"]),
        ("UPDATE journal SET hash = zeroblob(32) WHERE id = 14", ["Entry 14 .* its hash was"]),
        (
            "UPDATE journal SET previous_hash = zeroblob(32) WHERE id = 6",
            ["Entry 6 .* the entry before it"]
        ),
        ("DELETE FROM journal WHERE id = 7", ["Entry 7 .* gone"]),
        (
            "DELETE FROM journal WHERE id IN (4, 7, 8, 9)",
            ["Entry 4 .* gone", "Entries 7–9 .* gone"]
        ),
        ("DELETE FROM journal WHERE id > 12", ["Entries 13–14 are gone from the end"]),
        ("DELETE FROM journal WHERE id = 1", ["Entry 1 .* gone"]),
        (
            """
            UPDATE journal SET id = 99 WHERE id = 7; UPDATE journal SET id = 7 WHERE id = 8;
            UPDATE journal SET id = 8 WHERE id = 99
            """, ["Entries 7 and 8 .* changed places"]
        ),
        (
            """
            CREATE TEMP TABLE kept AS SELECT * FROM journal WHERE id IN (9, 10);
            UPDATE journal SET submission = id WHERE id IN (9, 10);
            UPDATE journal SET (subject, at, kind, command, submission) = (SELECT k.subject, k.at,
                k.kind, k.command, k.submission FROM kept AS k WHERE k.id = 19 - journal.id)
            WHERE id IN (9, 10);
            UPDATE journal_change SET entry = 99 WHERE entry = 9;
            UPDATE journal_change SET entry = 9 WHERE entry = 10;
            UPDATE journal_change SET entry = 10 WHERE entry = 99
            """, ["Entries 9 and 10 .* changed places"]
        ),
        ("UPDATE journal SET id = 1014 WHERE id = 14", ["Entry 1014 .* is entry 14"]),
        ("UPDATE journal SET id = -3 WHERE id = 6", ["Entry -3 .* is entry 6"]),
        (
            """
            INSERT INTO journal SELECT 15, at, account, kind, area, subject, reason, NULL, command,
                undoes, hash, zeroblob(32), origin FROM journal WHERE id = 14
            """, ["Entry 15 .* added by hand"]
        ),
        ("UPDATE journal_change SET after = '{}' WHERE entry = 5", ["Entry 5 .* altered"]),
        ("UPDATE journal_change SET position = 4 WHERE entry = 5", ["Entry 5 .* removed or moved"]),
        ("DELETE FROM journal_change WHERE entry = 5 AND position = 0", ["Entry 5 .* removed"]),
        (
            "INSERT INTO journal_change VALUES (5, 9, 'person', 1, NULL, '{}')",
            ["Entry 5 .* a change was added"]
        ),
        (
            "INSERT INTO journal_change VALUES (50, 0, 'person', 1, NULL, '{}')",
            ["There is no entry 50"]
        ),
        ("DELETE FROM journal_head", ["The note of the journal's end is gone"]),
        ("UPDATE journal_head SET entry = 9", ["The note of the journal's end was altered"]),
        ("UPDATE journal_head SET entry = 19", ["Entries 15–19 are gone from the end"]),
        ("UPDATE journal_head SET hash = zeroblob(32)", ["Entry 14 .* the note of the end"]),
    ])
    func `what was done is told, and to which entry`(sql: String, sentences: [String]) throws {
        let found = try findings(sql).findings.filter { $0.check == CheckWords.journal }
            .map(\.sentence.en)
        #expect(found.count == sentences.count, "\(found)")
        for (sentence, pattern) in zip(found, sentences) {
            #expect(
                sentence.range(of: pattern, options: .regularExpression) != nil, "\(sentence)")
        }
    }

    @Test
    func `an entry rewritten with a fitting hash is named, a journal so rewritten by its end`()
        throws
    {
        let noted = try #require(try findings("").head)
        func forge(from first: Int64, through last: Int64) throws -> JournalVerification {
            let copy = try township.file.copyInMemory()
            try copy.tamper("UPDATE journal SET reason = 'forged' WHERE id = \(first)")
            try copy.queue.write { database in
                var previous: [UInt8]?
                for id in first...last {
                    let entry = try #require(try ChainEntry.fetch(id, database))
                    let before = previous ?? entry.previous
                    let hash = JournalHash.hash(entry.fields, id: id, previous: before)
                    try database.execute(
                        sql: "UPDATE journal SET previous_hash = ?, hash = ? WHERE id = ?",
                        arguments: [Data(before), Data(hash), id])
                    previous = hash
                }
                if last == 14 {
                    try database.execute(
                        sql:
                            """
                            UPDATE journal_head
                            SET hash = (SELECT hash FROM journal WHERE id = 14)
                            """
                    )
                }
            }
            return try copy.verifyJournal(against: [noted])
        }
        let one = try forge(from: 5, through: 5)
        #expect(one.findings.map(\.sentence.en).contains { $0.contains("Entry 5 ") })
        let whole = try forge(from: 5, through: 14)
        #expect(whole.findings.count == 1)
        #expect(try #require(whole.findings.first).sentence.en.contains("(entry 14)"))
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `no change at random goes unnoticed, and its entry is named`(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        for _ in 0..<5 {
            let copy = try township.file.copyInMemory()
            let (sql, entries) = try copy.randomTampering(&random)
            try copy.tamper(sql)
            let faults = try copy.read { try ChainWalk($0).faults }
            #expect(!faults.isEmpty, "\(sql)")
            let named = faults.compactMap(\.entries)
            for entry in entries {
                #expect(named.contains { $0.contains(entry) }, "\(sql): \(faults)")
            }
        }
    }
}

extension RegisterFile {
    /// Changes the file as somebody with another program would who knows what they do.
    func tamper(_ sql: String) throws {
        try queue.inDatabase { database in
            try database.execute(
                sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
            for name in try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            {
                try database.execute(sql: "DROP TRIGGER \(name)")
            }
            try database.execute(sql: sql)
        }
    }

    /// One change of the journal's tables at random, and the entries that it touches.
    fileprivate func randomTampering(
        _ random: inout SplitMix
    ) throws -> (sql: String, entries: [Int64]) {
        func pick<Element>(_ all: [Element]) throws -> Element {
            try #require(all.randomElement(using: &random))
        }
        let one = Int64.random(in: 1...14, using: &random)
        let other = one == 14 ? one - 1 : one + 1
        let value = try pick(["'x'", "12345", "randomblob(32)", "NULL", "''"])
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            let texts = ["kind", "subject", "reason", "submission", "command", "origin"]
            let column = try pick(texts)
            return ("UPDATE journal SET \(column) = 'tampered' WHERE id = \(one)", [one])
        case 1:
            let column = try pick(["at", "account", "area", "undoes"])
            return ("UPDATE journal SET \(column) = 12345 WHERE id = \(one)", [one])
        case 2:
            let column = try pick(["hash", "previous_hash"])
            return ("UPDATE journal SET \(column) = randomblob(32) WHERE id = \(one)", [one])
        case 3: return ("DELETE FROM journal WHERE id = \(one)", [one])
        case 4:
            let column = try pick(["table_name", "before", "after"])
            // The first entry, the founding, changes no record.
            let entry = max(2, one)
            let text = value.hasPrefix("'") ? value : "'y'"
            return (
                "UPDATE journal_change SET \(column) = \(text) WHERE entry = \(entry)", [entry]
            )
        case 5:
            let entry = max(2, one)
            return ("DELETE FROM journal_change WHERE entry = \(entry) AND position = 0", [entry])
        case 6:
            return (
                "INSERT INTO journal_change VALUES (\(one), 7, 'person', 3, NULL, NULL)",
                [one]
            )
        default:
            let sql = """
                UPDATE journal SET id = 77 WHERE id = \(one);
                UPDATE journal SET id = \(one) WHERE id = \(other);
                UPDATE journal SET id = \(other) WHERE id = 77
                """
            return (sql, [one, other])
        }
    }
}
