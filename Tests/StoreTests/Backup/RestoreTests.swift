import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// What restoring by force does where it cannot be done.
@Suite struct RestoreTests {
    private let scratch: Scratch
    private let township: Township

    init() throws {
        scratch = try Scratch()
        township = try Township(at: scratch.path("a.db"))
        _ = try Clerk(township, as: "east").household("1")
        _ = try township.file.backUp(to: scratch.path("copy.db"), at: Township.now)
    }

    private func restore(_ name: String, force: Bool = true) throws(RegistryError)
        -> RestoreReport
    {
        try RegisterFile.restore(
            from: scratch.path("copy.db"), to: scratch.path(name), force: force,
            definitions: Township.definitions)
    }

    private func names(_ beginning: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.folder)
            .filter { $0.hasPrefix(beginning) && !$0.hasSuffix("-shm") && !$0.hasSuffix("-turn") }
            .sorted()
    }

    /// A damaged register, which is in the way of the backup.
    private func damage(_ name: String) throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path("copy.db")))
        try scratch.write(bytes.prefix(20_000), to: name)
    }

    @Test func `a register that somebody writes into stays, with what they write`() throws {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: scratch.path("a.db"), configuration: configuration)
        try other.inDatabase { database in
            try database.execute(sql: "BEGIN IMMEDIATE")
            try database.execute(
                sql: """
                    INSERT INTO household (village, number, walk_key, status)
                    VALUES (999901001001, '2', '00000002', 'active')
                    """)
        }
        #expect(throws: RegistryError.busy) { try restore("a.db") }
        try other.inDatabase { try $0.execute(sql: "COMMIT") }
        #expect(try township.file.counts().households == 2)
        #expect(try names("a.db") == ["a.db", "a.db-wal"])
        #expect(try restore("a.db").after.households == 1)
    }

    @Test func `it waits for its turn like whoever saves`() throws {
        let turn = Turn(at: scratch.path("a.db"))
        let ticket = try #require(turn.draw(until: .now + .seconds(1)))
        #expect(throws: RegistryError.busy) { try restore("a.db") }
        turn.leave(ticket)
        #expect(try restore("a.db").after.households == 1)
    }

    @Test func `a damaged register is not taken for a damaged backup`() throws {
        try damage("b.db")
        let error = #expect(throws: RegistryError.self) { try restore("b.db", force: false) }
        guard case .unusable(let sentence)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(sentence.en.contains("b.db is damaged") && sentence.en.contains("--force"))
        #expect(try names("b.db") == ["b.db"])
    }
}
