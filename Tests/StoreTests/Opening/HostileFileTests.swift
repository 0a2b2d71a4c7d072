import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// A register that somebody else crafted is refused, or does no harm.
@Suite struct HostileFileTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// Makes a register and lets somebody without scruples work on it.
    private func craft(_ sql: String, as name: String = "a.db") throws {
        do { _ = try Township(at: scratch.path(name)) }
        let queue = try DatabaseQueue(path: scratch.path(name))
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    private func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch let error as RegistryError {
            return error.sentence.en
        } catch {
            return "\(error)"
        }
    }

    private func open(_ name: String = "a.db") throws(RegistryError) -> RegisterFile {
        try RegisterFile.open(at: scratch.path(name), definitions: Township.definitions)
    }

    private static let crafts: [(name: String, sql: String)] = [
        (
            "thief",
            """
            CREATE TRIGGER thief AFTER UPDATE ON person
            BEGIN UPDATE person SET account_number = '6222' WHERE id = NEW.id; END
            """
        ),
        ("spare", "CREATE TABLE spare (a)"),
        ("setting", "DROP TABLE setting; CREATE VIEW setting AS SELECT 'a' AS key, 'b' AS value"),
        ("doubled", "CREATE VIEW doubled AS SELECT * FROM person, person AS other"),
        ("words", "CREATE VIRTUAL TABLE words USING fts5 (a)"),
        ("draft", "ALTER TABLE draft ADD COLUMN twice TEXT AS (title || title)"),
        ("journal_stays", "DROP TRIGGER journal_stays"),
        (
            "journal_keeps",
            """
            DROP TRIGGER journal_keeps;
            CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal BEGIN SELECT 1; END
            """
        ),
        ("journal_by_area", "DROP INDEX journal_by_area"),
        (
            "journal_by_area",
            """
            DROP INDEX journal_by_area;
            CREATE INDEX journal_by_area ON journal (area, abs(id))
            """
        ),
        (
            "area",
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'area';
            PRAGMA writable_schema = RESET
            """
        ),
        (
            "sqlite_stat1",
            """
            PRAGMA writable_schema = ON;
            CREATE TABLE stat (tbl, idx, stat, more);
            UPDATE sqlite_schema SET name = 'sqlite_stat1', tbl_name = 'sqlite_stat1',
                sql = replace(sql, 'stat (', 'sqlite_stat1 (') WHERE name = 'stat';
            PRAGMA writable_schema = RESET
            """
        ),
    ]

    @Test(arguments: crafts.indices)
    func `other tables, triggers and rules are refused by name`(number: Int) throws {
        let craft = Self.crafts[number]
        try self.craft(craft.sql)
        let opened = refusal { _ = try open() }
        #expect(opened?.contains("(\(craft.name))") == true, "\(opened ?? "opened")")
        let restored = refusal {
            _ = try RegisterFile.restore(
                from: scratch.path("a.db"), to: scratch.path("b.db"), force: true,
                definitions: Township.definitions)
        }
        #expect(restored?.contains("(\(craft.name))") == true, "\(restored ?? "restored")")
        #expect(!FileManager.default.fileExists(atPath: scratch.path("b.db")))
    }

    @Test func `a register that was altered is put aside for a backup, by force only`() throws {
        do {
            let township = try Township(at: scratch.path("a.db"))
            _ = try township.file.backUp(to: scratch.path("copy.db"), at: Township.now)
        }
        let queue = try DatabaseQueue(path: scratch.path("a.db"))
        try queue.write { try $0.execute(sql: "CREATE TABLE spare (a)") }
        try queue.close()
        func restore(force: Bool) throws(RegistryError) -> RestoreReport {
            try RegisterFile.restore(
                from: scratch.path("copy.db"), to: scratch.path("a.db"), force: force,
                definitions: Township.definitions)
        }
        #expect(throws: RegistryError.self) { try restore(force: false) }
        #expect(refusal { _ = try open() } != nil)
        #expect(try restore(force: true).setAside == scratch.path("a.db.damaged"))
        #expect(refusal { _ = try open() } == nil)
    }

    @Test func `an earlier version with more in it is not brought up to date`() throws {
        try earlier("a.db", version: 1, "CREATE TABLE spare (a)")
        #expect(refusal { _ = try open() }?.contains("(spare)") == true)
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder)
        #expect(names == ["a.db"])
    }

    /// A file that a program of an earlier version left.
    private func earlier(_ name: String, version: Int, _ sql: String = "") throws {
        let queue = try DatabaseQueue(path: scratch.path(name))
        try queue.inDatabase { database in
            try Schema.migrate(database, by: Array(Schema.scripts.prefix(version)))
            try database.execute(sql: sql)
        }
        try queue.close()
    }

    @Test func `a row counter of SQLite's own is no stranger`() throws {
        try craft("ANALYZE")
        #expect(refusal { _ = try open() } == nil)
    }

    @Test func `the digest in the source is that of the scripts`() throws {
        let queue = try DatabaseQueue()
        let digest = try queue.inDatabase { database in
            try Schema.migrate(database)
            return try SchemaText.digest(of: database)
        }
        #expect(Schema.digest == digest, "write this digest into Schema+Digest.swift")
    }

    @Test func `no connection may write where SQLite keeps its own tables`() throws {
        let file = try Township().file
        for sql in [
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''",
            "CREATE VIEW v AS SELECT 1; SELECT * FROM v",
            "ATTACH ':memory:' AS other",
            "SELECT zeroblob(200000000)",
        ] {
            #expect(throws: (any Error).self, "\(sql)") {
                try file.queue.inDatabase { try $0.execute(sql: sql) }
            }
        }
    }

    @Test func `a page that was written over is damage, and is said so`() throws {
        do {
            let township = try Township(at: scratch.path("a.db"))
            let clerk = try Clerk(township, as: "east")
            for number in 1...40 { _ = try clerk.household("\(number)") }
        }
        let url = URL(fileURLWithPath: scratch.path("a.db"))
        let whole = try Data(contentsOf: url)
        var random = Random(seed: 3)
        var refused = 0
        for _ in 0..<12 {
            var bytes = whole
            let page = random.next(below: whole.count / 4_096)
            for offset in 0..<64 {
                bytes[page * 4_096 + (page == 0 ? 100 : 0) + offset] =
                    UInt8(random.next(below: 256))
            }
            try bytes.write(to: url)
            let found = refusal {
                let report = try open().check(on: Township.now.day)
                if !report.findings.isEmpty { throw RegistryError.damaged("found") }
            }
            if found != nil { refused += 1 }
        }
        #expect(refused == 12)
    }

    @Test func `a log of somebody else's beside the register is not read into it`() throws {
        try craft("SELECT 1")
        try scratch.write([UInt8](repeating: 7, count: 50_000), to: "a.db-wal")
        #expect(try open().accounts().count == 6)
    }

    @Test func `the name of a path is shown, but steers no terminal`() throws {
        let name = "b\u{1B}[2J\u{202E}\n.db"
        #expect(refusal { _ = try open(name) }?.contains("no register at") == true)
    }
}
