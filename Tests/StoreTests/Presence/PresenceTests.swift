import Domain
import Foundation
import Testing

@testable import Store

/// Who works with a register now.
@Suite struct PresenceTests {
    private let scratch: Scratch
    private let folder: PresenceFolder

    init() throws {
        scratch = try Scratch()
        folder = PresenceFolder(beside: scratch.path("a.db"))
    }

    private func presence(_ number: Int64, origin: String? = nil) -> Presence {
        Presence(
            account: Account.ID(rawValue: number), login: "login\(number)", origin: origin,
            since: Instant(milliseconds: Township.now.milliseconds + number), process: 70)
    }

    private func files() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: scratch.path("a.db.sessions")).count
    }

    @Test func `who came is there until they leave`() throws {
        #expect(folder.present() == [])
        let second = try #require(folder.enter(presence(2, origin: "192.0.2.7")))
        let first = try #require(folder.enter(presence(1)))
        #expect(folder.present() == [presence(1), presence(2, origin: "192.0.2.7")])
        first.leave()
        #expect(folder.present() == [presence(2, origin: "192.0.2.7")])
        second.leave()
        #expect(try folder.present() == [] && files() == 0)
        let attributes = try FileManager.default.attributesOfItem(
            atPath: scratch.path("a.db.sessions"))
        #expect(attributes[.posixPermissions] as? Int == 0o700)
    }

    @Test func `who was killed is not there, and their file goes`() throws {
        let gone = try #require(folder.enter(presence(1)))
        let here = try #require(folder.enter(presence(2)))
        // What the system does when a program ends without a word.
        gone.lock.release()
        #expect(try files() == 2)
        #expect(folder.present() == [presence(2)])
        #expect(try files() == 1)
        here.leave()
    }

    @Test func `a login that would forge another line does not`() throws {
        let forger = Presence(
            account: Account.ID(rawValue: 1), login: "a\u{1F}b\n\u{1B}[2J", origin: "\u{1F}",
            since: Township.now, process: 1)
        let mark = try #require(folder.enter(forger))
        #expect(folder.present().map(\.login) == ["ab[2J"])
        #expect(folder.present().map(\.origin) == [nil])
        mark.leave()
    }

    @Test func `a folder that cannot be made keeps nobody from working`() throws {
        try scratch.write("x".utf8, to: "a.db.sessions")
        #expect(folder.enter(presence(1)) == nil)
        #expect(folder.present() == [])
    }
}
