import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Opening what is a register, and refusing what is none.
@Suite struct OpeningTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func open(_ name: String) throws(RegistryError) -> RegisterFile {
        try RegisterFile.open(
            at: scratch.path(name), definitions: Township.definitions, patience: 0.05)
    }

    /// What opening is refused with, in English.
    private func refusal(_ name: String) -> String? {
        do {
            _ = try open(name)
            return nil
        } catch {
            return error.sentence.en
        }
    }

    @Test func `what was created can be opened again`() throws {
        do { _ = try Township(at: scratch.path("a.db")) }
        let file = try open("a.db")
        #expect(try file.accounts().map(\.login).first == "admin")
        #expect(try file.registry().account.login == "admin")
        #expect(try file.registry(as: "east").account.area == Township.east)
        let mode = try file.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
        #expect(mode == "wal")
    }

    @Test func `an unknown login is told the known ones`() throws {
        let township = try Township()
        let error = #expect(throws: RegistryError.self) {
            try township.file.registry(as: "nobody")
        }
        #expect(error?.sentence.en.contains("technician") == true)
    }

    @Test func `nobody else may read a register`() throws {
        let township = try Township(at: scratch.path("a.db"))
        for suffix in ["", "-wal", "-shm"] {
            let path = township.file.path + suffix
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(suffix)")
        }
    }

    @Test func `a new register overwrites nothing`() throws {
        try scratch.write("precious".utf8, to: "a.db")
        let error = #expect(throws: RegistryError.self) {
            try Township(at: scratch.path("a.db"))
        }
        #expect(error?.sentence.en.contains("already exists") == true)
        let left = try String(contentsOfFile: scratch.path("a.db"), encoding: .utf8)
        #expect(left == "precious")
    }

    @Test func `a register needs a folder`() throws {
        let error = #expect(throws: RegistryError.self) {
            try Township(at: scratch.path("none/a.db"))
        }
        #expect(error?.sentence.en.contains("does not exist") == true)
    }

    @Test func `a place where nothing can be written is read-only`() {
        #expect(throws: RegistryError.readOnly) { try Township(at: "/proc/huize.db") }
    }

    @Test func `a missing file, a folder and other files are refused by name`() throws {
        try scratch.write("name,birth\n".utf8, to: "a.csv")
        try scratch.write([], to: "empty.db")
        #expect(refusal("b.db")?.contains("no register at") == true)
        #expect(refusal("")?.contains("is a folder") == true)
        #expect(refusal("a.csv")?.contains("not a register of Huize") == true)
        #expect(refusal("empty.db")?.contains("not a register of Huize") == true)
    }

    @Test func `another program's database is left alone`() throws {
        let path = scratch.path("other.db")
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t (a)") }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(refusal("other.db")?.contains("not a register of Huize") == true)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func `a newer file names the version it needs`() throws {
        do {
            let township = try Township(at: scratch.path("a.db"))
            try township.file.queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 9") }
        }
        #expect(refusal("a.db")?.contains("version 9") == true)
    }

    @Test func `a truncated file is damaged`() throws {
        do { _ = try Township(at: scratch.path("a.db")) }
        let url = URL(fileURLWithPath: scratch.path("a.db"))
        try Data(contentsOf: url).prefix(20_000).write(to: url)
        let error = #expect(throws: RegistryError.self) {
            try open("a.db").accounts()
        }
        guard case .damaged = error else {
            Issue.record("not damaged: \(String(describing: error))")
            return
        }
    }

    @Test func `a register locked for too long is busy, and readable meanwhile`() throws {
        let township = try Township(at: scratch.path("a.db"))
        let other = try open("a.db")
        try township.file.queue.inTransaction(.immediate) { _ in
            #expect(throws: RegistryError.busy) {
                try other.addAccount(
                    login: "x", name: "X", role: .auditor, area: Township.county)
            }
            let readable = try other.accounts().count
            #expect(readable == 6)
            return .rollback
        }
        #expect(throws: Never.self) {
            try other.addAccount(
                login: "x", name: "X", role: .auditor, area: Township.county)
        }
    }

    @Test func `a full disk is said so and changes nothing`() throws {
        let township = try Township(at: scratch.path("a.db"))
        try township.file.queue.inDatabase { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            try database.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let name = String(repeating: "名", count: 20_000)
        #expect(throws: RegistryError.diskFull) {
            try township.file.addAccount(
                login: "x", name: name, role: .auditor, area: Township.county)
        }
        #expect(try township.file.accounts().count == 6)
    }

    @Test func `network disks are told from local ones by their kind`() {
        let mounts = Mounts(
            """
            36 35 98:0 / /mnt rw,noatime master:1 - ext4 /dev/root rw
            40 35 0:52 / /srv rw,relatime shared:3 - nfs4 host:/srv rw,vers=4.2
            garbage
            """)
        #expect(mounts.isNetwork(device: 52))
        #expect(!mounts.isNetwork(device: 98 << 8))
        #expect(!mounts.isNetwork(device: 7))
    }
}
