import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// A program that is killed, or a machine that loses power, loses nothing that was committed.
@Suite struct CrashTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// What a crash at this moment would leave on the disk; of the log only so many bytes.
    private func crash(as name: String, keeping bytes: Int? = nil) throws {
        for suffix in ["", "-wal"] {
            let path = scratch.path("a.db") + suffix
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            let kept = suffix == "-wal" ? data.prefix(bytes ?? data.count) : data[...]
            try scratch.write(kept, to: name + suffix)
        }
    }

    private func reopen(_ name: String) throws -> RegisterFile {
        try RegisterFile.open(at: scratch.path(name), definitions: Township.definitions)
    }

    @Test func `every receipt that was given stands after a crash`() throws {
        let township = try Township(at: scratch.path("a.db"))
        let clerk = try Clerk(township, as: "east")
        for number in 1...5 {
            _ = try clerk.household("\(number)")
            try crash(as: "crash\(number).db")
            let file = try reopen("crash\(number).db")
            #expect(try file.counts().households == number)
        }
    }

    @Test func `a log cut anywhere leaves whole commits and a sound register`() throws {
        let township = try Township(at: scratch.path("a.db"))
        try township.file.queue.inDatabase {
            try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        let clerk = try Clerk(township, as: "east")
        let home = try clerk.household("1")
        for number in 1...6 {
            _ = try clerk.person("王\(number)", in: home, born: 20_110_101 + number)
        }
        let log = try #require(
            FileManager.default.contents(atPath: scratch.path("a.db-wal"))?.count)
        var seen: Set<Int> = []
        var random = Random(seed: 7)
        for cut in 0..<12 {
            let name = "cut\(cut).db"
            try crash(as: name, keeping: random.next(below: log))
            let file = try reopen(name)
            let counts = try file.counts()
            #expect(counts.entries == 1 + counts.households + counts.persons)
            #expect(try file.check(on: Township.now.day).findings == [])
            seen.insert(counts.persons)
        }
        #expect(seen.count > 2)
    }

    @Test func `a draft is there after a crash`() throws {
        let township = try Township(at: scratch.path("a.db"))
        let clerk = try Clerk(township, as: "east")
        let draft = Draft(
            id: SubmissionID(high: 1, low: 2), form: "visit", subject: nil,
            title: Phrase(zh: "李梅", en: "李梅"),
            values: ["note": "在家，一切好"], at: Township.now)
        try clerk.store.saveDraft(draft)
        try crash(as: "crash.db")
        #expect(try reopen("crash.db").registry(as: "east").drafts() == [draft])
    }
}
