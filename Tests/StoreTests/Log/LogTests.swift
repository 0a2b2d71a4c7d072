import Demo
import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

/// The log tells what was done and names nobody.
@Suite struct LogTests {
    private let scratch: Scratch
    private let log: RegisterLog

    init() throws {
        scratch = try Scratch()
        log = RegisterLog(beside: scratch.path("a.db"), session: 7) { Township.now }
    }

    private func lines(_ name: String = "a.db.log") throws -> [String] {
        try String(contentsOfFile: scratch.path(name), encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }

    /// The same register with the log beside it.
    private func logged(_ file: RegisterFile) -> RegisterFile {
        RegisterFile(
            path: ":memory:", queue: file.queue, definitions: file.definitions, log: log)
    }

    @Test func `a line is the time, the session, the account and the event`() throws {
        log.note(.sessionBegan, by: Account.ID(rawValue: 3))
        log.note(.command(.logVisit, .done, milliseconds: 12), by: Account.ID(rawValue: 3))
        log.note(.backup(.diskFull, findings: nil))
        log.note(.sessionEnded(.hangUp), by: Account.ID(rawValue: 3))
        let time = "2011-11-23T08:00:00.000+08:00"
        #expect(
            try lines() == [
                "\(time) s7 a3 session began", "\(time) s7 a3 command logVisit done 12ms",
                "\(time) s7 a- backup diskFull", "\(time) s7 a3 session ended hangUp",
            ])
        let attributes = try FileManager.default.attributesOfItem(
            atPath: scratch.path("a.db.log"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func `the whole story of a village leaves nobody's name or number in it`() throws {
        let demo = DemoRegister(size: .village, seed: 1, today: TestRegister.today)
        let file = logged(try TestRegister.filled(demo))
        let story = try #require(DemoStory(of: demo))
        try story.play { login throws(RegistryError) in try file.registry(as: login) }
        try refuse(file)
        let lines = try lines()
        #expect(lines.count > 40)
        let events = try lines.map { try #require(Self.event(of: $0), "\($0)") }
        let known = Set(
            CommandKind.allCases.map(\.rawValue) + LogOutcome.allCases.map(\.rawValue)
                + ["command"])
        for event in events {
            #expect(Set(event.split(separator: " ").map(String.init)).isSubset(of: known))
        }
        let all = events.joined(separator: "\n")
        for secret in try secrets(of: file) {
            #expect(!all.contains(secret), "\(secret)")
        }
        let kinds = Set(events.map { $0.split(separator: " ")[1] })
        #expect(kinds.count > 12)
        #expect(events.contains("command registerPerson rejected"))
    }

    /// What somebody typed is refused, and the refusal would repeat it.
    private func refuse(_ file: RegisterFile) throws {
        let store = try file.registry(as: "liu")
        var details = PersonDetails(
            household: Household.ID(rawValue: 1), name: " ", sex: .female,
            birth: RecordedDate(Township.day(19_800_101)))
        details.phone = "1380000a8642"
        let command = Command.registerPerson(RegisterPerson(details: details))
        #expect(throws: RegistryError.self) {
            try store.commit(
                Submission(
                    id: SubmissionID(high: 9, low: 9), by: store.account.id, at: Township.now,
                    command: command))
        }
    }

    /// The event of a line without its duration; nil if the line is made in any other way.
    private static func event(of line: String) -> String? {
        let shape =
            #/2011-11-23T08:00:00\.000\+08:00 s7 a\d{1,3} (command \w+ \w+) \d+ms/#
        return line.wholeMatch(of: shape).map { String($0.output.1) }
    }

    /// Names, numbers and every piece of four digits of them, and whatever was written by hand.
    private func secrets(of file: RegisterFile) throws -> Set<String> {
        let cells = try file.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT text FROM (
                    SELECT name AS text FROM person UNION SELECT phone FROM person
                    UNION SELECT account_number FROM person
                    UNION SELECT CAST(resident_id AS TEXT) FROM person
                    UNION SELECT subject FROM journal UNION SELECT reason FROM journal
                    UNION SELECT note FROM visit UNION SELECT name FROM account
                    UNION SELECT login FROM account
                    ) WHERE text IS NOT NULL
                    """)
        }
        var secrets: Set<String> = []
        for cell in cells where cell.count > 1 {
            secrets.insert(cell)
            for run in cell.split(whereSeparator: { !$0.isNumber }) where run.count >= 4 {
                secrets.insert(String(run.suffix(4)))
            }
        }
        #expect(secrets.count > 1_000)
        return secrets
    }

    @Test func `a full log is put aside, and one earlier log is kept`() throws {
        let log = RegisterLog(beside: scratch.path("b.db"), session: 1, limit: 400) {
            Township.now
        }
        for _ in 0..<40 { log.note(.sessionBegan) }
        let now = try lines("b.db.log").count
        let earlier = try lines("b.db.log.1").count
        #expect(now + earlier < 40 && now * earlier > 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder).count == 2)
    }

    @Test func `lines of many writers do not mix, also while the log turns over`() throws {
        let log = RegisterLog(beside: scratch.path("b.db"), session: 1, limit: 20_000) {
            Township.now
        }
        DispatchQueue.concurrentPerform(iterations: 8) { writer in
            for _ in 0..<50 { log.note(.check(findings: writer)) }
        }
        let all = try lines("b.db.log") + ((try? lines("b.db.log.1")) ?? [])
        #expect(all.allSatisfy { $0.wholeMatch(of: #/\S+ s1 a- check findings=[0-7]/#) != nil })
        #expect(!all.isEmpty)
    }

    @Test func `a log that cannot be written keeps nobody from working`() throws {
        try FileManager.default.createDirectory(
            atPath: scratch.path("a.db.log"), withIntermediateDirectories: false)
        let file = logged(try Township().file)
        let store = try file.registry(as: "east")
        let command = Command.registerHousehold(
            RegisterHousehold(details: HouseholdDetails(village: Township.east, number: "1")))
        #expect(throws: Never.self) {
            try store.commit(
                Submission(
                    id: SubmissionID(high: 1, low: 1), by: store.account.id, at: Township.now,
                    command: command))
        }
        #expect(mkfifo(scratch.path("c.db.log"), 0o600) == 0)
        RegisterLog(beside: scratch.path("c.db")) { Township.now }.note(.sessionBegan)
    }
}
