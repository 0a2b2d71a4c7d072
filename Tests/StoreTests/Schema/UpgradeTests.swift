import Domain
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Store

/// A file of every earlier version becomes one of today, and is kept as it was.
@Suite struct UpgradeTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private static let earlier = Array(1..<Schema.scripts.count)

    /// A register that a program of an earlier version left, with a household in it.
    private func leave(version: Int) throws {
        let queue = try DatabaseQueue(path: scratch.path("a.db"))
        try queue.inDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            try Schema.migrate(database, by: Array(Schema.scripts.prefix(version)))
            try database.execute(
                sql: """
                    INSERT INTO area (code, name) VALUES (999901001001, '东营村');
                    INSERT INTO account (id, login, name, role, area)
                        VALUES (1, 'admin', '王建国', 'administrator', 999901000000);
                    INSERT INTO household (id, village, group_no, number, walk_key, status)
                        VALUES (1, 999901001001, 1, '1', '00000001', 'active');
                    """)
        }
        try queue.close()
    }

    private func open(
        telling: (OpeningNews) -> Void = { _ in }
    ) throws(RegistryError) -> RegisterFile {
        try RegisterFile.open(
            at: scratch.path("a.db"), definitions: Township.definitions, telling: telling)
    }

    private func version(of name: String) throws -> Int? {
        try DatabaseQueue(path: scratch.path(name)).read {
            try Int.fetchOne($0, sql: "PRAGMA user_version")
        }
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.folder)
            .filter { name in !["-wal", "-shm", "-turn"].contains { name.hasSuffix($0) } }
            .sorted()
    }

    @Test(arguments: earlier)
    func `a file is brought up to date after a copy was made and tried`(version: Int) throws {
        try leave(version: version)
        var news: [OpeningNews] = []
        let file = try open { news.append($0) }
        let copy = scratch.path("a.db.v\(version)-backup")
        #expect(news == [.upgrading(from: Int64(version)), .upgraded(copy: copy)])
        #expect(try file.counts().households == 1)
        #expect(try self.version(of: "a.db.v\(version)-backup") == version)
        #expect(try names() == ["a.db", "a.db.v\(version)-backup"])
        var later: [OpeningNews] = []
        _ = try open { later.append($0) }
        #expect(later == [])
        let report = try RegisterFile.restore(
            from: copy, to: scratch.path("b.db"), force: false, definitions: Township.definitions)
        #expect(report.after.households == 1)
        #expect(try self.version(of: "b.db") == Schema.scripts.count)
    }

    @Test func `several that open an old file at once make one copy and agree`() throws {
        try leave(version: 1)
        let path = scratch.path("a.db")
        let results = Mutex<[Result<Int, RegistryError>]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            do throws(RegistryError) {
                let file = try RegisterFile.open(at: path, definitions: Township.definitions)
                let households = try file.counts().households
                results.withLock { $0.append(.success(households)) }
            } catch {
                results.withLock { $0.append(.failure(error)) }
            }
        }
        #expect(results.withLock { $0 } == Array(repeating: .success(1), count: 4))
        #expect(try names() == ["a.db", "a.db.v1-backup"])
    }

    @Test func `a file that is not whole stays as it is`() throws {
        try leave(version: 2)
        let url = URL(filePath: scratch.path("a.db"))
        var bytes = try Data(contentsOf: url)
        // A page behind the tables' own list: nothing reads it at the opening.
        for offset in 0..<200 { bytes[bytes.count - 4_096 + offset] = 0xEE }
        try bytes.write(to: url)
        let error = #expect(throws: RegistryError.self) { try open() }
        guard case .damaged? = error else {
            Issue.record("not damaged: \(String(describing: error))")
            return
        }
        #expect(try Data(contentsOf: url) == bytes)
        #expect(try names() == ["a.db"])
    }

    @Test func `a journal that was meddled with before keeps nobody out, and is found`() throws {
        try leave(version: 2)
        let queue = try DatabaseQueue(path: scratch.path("a.db"))
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO journal (id, at, account, kind, area, subject, previous_hash, hash)
                    VALUES (1, 0, 1, 'logVisit', 999901000000, '', zeroblob(32), zeroblob(32))
                    """)
        }
        try queue.close()
        let findings = try open().check(on: Township.now.day).findings
        #expect(findings.contains { $0.check == FileCheck.journal.term })
    }

    @Test func `a backup of an earlier version is tried out as one of today`() throws {
        try leave(version: 1)
        let trial = try RegisterFile.tryOut(
            backup: scratch.path("a.db"), in: nil, definitions: Township.definitions,
            today: Township.now.day)
        #expect(trial.version == 1 && trial.counts.households == 1)
        #expect(try version(of: "a.db") == 1)
        #expect(try names() == ["a.db"])
    }
}
