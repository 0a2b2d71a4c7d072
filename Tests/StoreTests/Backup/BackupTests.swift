import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Copies of registers, and back.
@Suite struct BackupTests {
    private let scratch: Scratch
    private let township: Township

    init() throws {
        scratch = try Scratch()
        township = try Township(at: scratch.path("a.db"))
        _ = try Clerk(township).person("李梅", in: try Clerk(township, as: "east").household("1"))
    }

    private func restore(_ name: String, force: Bool = false) throws(RegistryError)
        -> RestoreReport
    {
        try RegisterFile.restore(
            from: scratch.path("copy.db"), to: scratch.path(name), force: force,
            definitions: Township.definitions)
    }

    private func backUp() throws -> RegisterCounts {
        try township.file.backUp(to: scratch.path("copy.db"), at: Township.now).trial.counts
    }

    @Test func `a backup holds what the register held, in one file for its owner`() throws {
        let counts = try backUp()
        #expect(counts == (try township.file.counts()))
        #expect(counts.persons == 1)
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder)
        #expect(names.filter { $0.hasPrefix("copy") } == ["copy.db"])
        let attributes = try FileManager.default.attributesOfItem(
            atPath: scratch.path("copy.db"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let setting = try township.file.read {
            try String.fetchOne($0, sql: "SELECT value FROM setting WHERE key = 'last_backup'")
        }
        #expect(setting == "\(Township.now.milliseconds)")
    }

    @Test func `a backup is made while somebody writes`() throws {
        let other = try RegisterFile.open(
            at: scratch.path("a.db"), definitions: Township.definitions, patience: 0.05)
        try township.file.queue.inTransaction(.immediate) { database in
            try database.execute(
                sql: """
                    INSERT INTO household (village, number, walk_key, status)
                    VALUES (999901001001, '2', '00000002', 'active')
                    """)
            let copied = try Copying.copy(other.queue, to: scratch.path("copy.db"))
            #expect(copied.households == 1)
            return .commit
        }
        #expect(try township.file.counts().households == 2)
        #expect(try restore("b.db").after.households == 1)
    }

    @Test func `a backup that the register cannot note is a backup all the same`() throws {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(
            path: scratch.path("a.db"), configuration: configuration)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        #expect(try backUp().persons == 1)
        try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
        #expect(try township.file.status().lastBackup == nil)
        #expect(try restore("b.db").after.persons == 1)
    }

    @Test func `a backup overwrites nothing`() throws {
        _ = try backUp()
        let error = #expect(throws: RegistryError.self) { try backUp() }
        #expect(error?.sentence.en.contains("already exists") == true)
    }

    @Test func `a restored register is the one that was backed up`() throws {
        _ = try backUp()
        let before = try township.everything()
        let report = try restore("b.db")
        #expect(report.before == nil)
        #expect(report.after.persons == 1)
        let file = try RegisterFile.open(
            at: scratch.path("b.db"), definitions: Township.definitions)
        #expect(try file.check(on: Township.now.day).findings.isEmpty)
        #expect(try file.registry(as: "east").account.name == "李管理")
        #expect(!before.isEmpty)
    }

    @Test func `a register in use is overwritten only by force, and others see it at once`() throws
    {
        _ = try backUp()
        let clerk = try Clerk(township, as: "supervisor")
        let kept = try township.everything()
        _ = try clerk.household("2")
        let error = #expect(throws: RegistryError.self) { try restore("a.db") }
        #expect(error?.sentence.en.contains("--force") == true)
        #expect(try township.file.counts().households == 2)
        let report = try restore("a.db", force: true)
        #expect(report.before?.households == 2)
        #expect(report.after.households == 1)
        #expect(try township.everything() == kept)
        _ = try clerk.household("3")
        #expect(try township.file.counts().households == 2)
    }

    @Test func `a damaged register is put aside for the restored one`() throws {
        _ = try backUp()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path("copy.db")))
        try scratch.write(bytes.prefix(20_000), to: "b.db")
        #expect(throws: RegistryError.self) { try restore("b.db") }
        let report = try restore("b.db", force: true)
        #expect(report.setAside == scratch.path("b.db.damaged"))
        #expect(report.after.persons == 1)
        let left = try Data(contentsOf: URL(fileURLWithPath: scratch.path("b.db.damaged")))
        #expect(left.count == 20_000)
    }

    @Test func `a damaged backup is refused and the register left alone`() throws {
        _ = try backUp()
        let url = URL(fileURLWithPath: scratch.path("copy.db"))
        try Data(contentsOf: url).prefix(40_000).write(to: url)
        let error = #expect(throws: RegistryError.self) { try restore("a.db", force: true) }
        guard case .damaged? = error else {
            Issue.record("not damaged: \(String(describing: error))")
            return
        }
        #expect(try township.file.counts().persons == 1)
    }

    @Test func `another program's database is neither restored nor overwritten`() throws {
        try DatabaseQueue(path: scratch.path("copy.db")).write {
            try $0.execute(sql: "CREATE TABLE t (a)")
        }
        #expect(throws: RegistryError.self) { try restore("b.db") }
        try FileManager.default.removeItem(atPath: scratch.path("copy.db"))
        _ = try backUp()
        try scratch.write("precious".utf8, to: "c.txt")
        #expect(throws: RegistryError.self) { try restore("c.txt", force: true) }
        let left = try String(contentsOfFile: scratch.path("c.txt"), encoding: .utf8)
        #expect(left == "precious")
    }
}
