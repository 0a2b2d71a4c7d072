import Domain
import GRDB
import Testing

@testable import Store

/// A look beyond one's own area: for a reason, for a time, told to whoever works there.
@Suite struct EmergencyTests {
    private let township: Township
    private let admin: Clerk
    private let supervisor: Clerk
    private let home: Household
    private let woman: Person
    private let own: Person

    init() throws {
        township = try Township()
        admin = try Clerk(township)
        supervisor = try Clerk(township, as: "supervisor")
        home = try admin.household("1", in: Township.other)
        woman = try admin.person("赵兰", in: home)
        own = try admin.person("李梅", in: try admin.household("1"))
        _ = try township.file.addAccount(
            login: "other", name: "冯管理", role: .villageManager, area: Township.other)
    }

    private static let reason = "产妇大出血，联系不上本村"
    private static let hour: Int64 = 3_600_000

    private static func after(_ milliseconds: Int64) -> Instant {
        Instant(milliseconds: Township.now.milliseconds + milliseconds)
    }

    private func ask(
        _ clerk: Clerk, for area: AreaCode = Township.other, hours: Int = 2,
        because reason: String = EmergencyTests.reason
    ) throws -> EmergencyAccess.ID {
        let receipt = try clerk.commit(
            .breakGlass(BreakGlass(area: area, reason: reason, hours: hours)))
        guard case .access(let id)? = receipt.records.first else { throw Clerk.Missing() }
        return id
    }

    private func enter(
        _ id: EmergencyAccess.ID?, as login: String = "supervisor", after: Int64 = 0
    ) throws(RegistryError) -> RegistryStore {
        try township.file.registry(
            as: login,
            through: Entrance(origin: "10.0.0.7", now: { Self.after(after) }, emergency: id))
    }

    private func reading(_ store: RegistryStore) throws -> [JournalRow] {
        try store.journal(of: nil, .first(limit: 50)).rows
    }

    @Test func `somebody else's area opens, and one's own is shut meanwhile`() throws {
        let store = try enter(try ask(supervisor))
        #expect(try store.person(woman.id).person.details.name == "赵兰")
        #expect(try store.find(FindQuery(words: "赵兰", limit: 9)).rows.map(\.id) == [woman.id])
        #expect(throws: RegistryError.notFound) { try store.person(own.id) }
        #expect(throws: RegistryError.notFound) { try supervisor.store.person(woman.id) }
        #expect(store.account.permissions == [.read])
        #expect(store.account.emergency?.until == Self.after(2 * Self.hour))
    }

    @Test func `whoever works there reads who looks, where from, why and until when`() throws {
        let store = try enter(try ask(supervisor))
        let other = try Clerk(township, as: "other").store
        let told = try other.home(in: Township.other, on: Township.now.day).emergencies
        #expect(told.map(\.byName) == ["钱审核"])
        #expect(told.map(\.reason) == [Self.reason])
        #expect(told.map(\.until) == [Self.after(2 * Self.hour)])
        _ = try store.person(woman.id)
        _ = try store.person(woman.id)
        _ = try store.household(home.id)
        let rows = try reading(other).prefix(3)
        #expect(rows.map(\.kind) == [.lookedInEmergency, .lookedInEmergency, .breakGlass])
        #expect(rows.map(\.subject) == [home.details.label, "赵兰", "北营村"])
        #expect(rows.map(\.reason) == Array(repeating: Self.reason, count: 3))
        #expect(rows.map(\.origin) == ["10.0.0.7", "10.0.0.7", nil])
        let of = try other.journal(of: .person(woman.id), .first(limit: 9)).rows
        #expect(of.first?.kind == .lookedInEmergency)
        #expect(of.first?.changes == [])
        #expect(try reading(supervisor.store).allSatisfy { $0.kind != .breakGlass })
    }

    @Test func `another access to the same file is noted again`() throws {
        for area in [Township.other, Township.other.parent] {
            _ = try enter(try ask(supervisor, for: area)).person(woman.id)
        }
        let rows = try admin.store.journal(of: .person(woman.id), .first(limit: 9)).rows
        #expect(rows.map(\.kind) == [.lookedInEmergency, .lookedInEmergency, .registerPerson])
    }

    @Test func `what is opened on another way is noted, too`() throws {
        let visited = try admin.visit(woman, "care", on: 20_111_101)
        let store = try enter(try ask(supervisor))
        guard case .visit(let visit)? = visited.records.first else { throw Clerk.Missing() }
        _ = try store.visit(visit)
        let rows = try admin.store.journal(of: .person(woman.id), .first(limit: 9)).rows
        #expect(rows.first?.kind == .lookedInEmergency)
        _ = try store.dossier(of: woman.id)
        #expect(
            try admin.store.journal(of: .person(woman.id), .first(limit: 9)).rows.count
                == rows.count)
    }

    @Test func `a look into the township is told to its villages, file by file their own`()
        throws
    {
        let wide = try ask(try Clerk(township, as: "technician"), for: township2)
        _ = try enter(wide, as: "technician").person(woman.id)
        let other = try Clerk(township, as: "other").store
        #expect(try other.emergencies(in: Township.other, since: Self.after(0)).count == 1)
        let rows = try other.journal(of: .access(wide), .first(limit: 9)).rows
        #expect(rows.map(\.subject) == ["赵兰"])
        let all = try admin.store.journal(of: .access(wide), .first(limit: 9)).rows
        #expect(all.map(\.kind) == [.lookedInEmergency, .breakGlass])
        let east = try Clerk(township, as: "east").store
        #expect(throws: RegistryError.notFound) {
            try east.journal(of: .access(wide), .first(limit: 9))
        }
        #expect(try east.emergencies(in: Township.county, since: Self.after(0)) == [])
    }

    private var township2: AreaCode { Township.village("999901002") }

    @Test func `it ends with its time, wherever one stands`() throws {
        let id = try ask(supervisor)
        let last = try enter(id, after: 2 * Self.hour - 1)
        #expect(try last.person(woman.id).person.id == woman.id)
        let over = RegistryStore(
            account: last.account, file: township.file,
            entrance: Entrance(now: { Self.after(2 * Self.hour) }, emergency: id),
            home: Township.first)
        let expected = RegistryError.unusable(
            EmergencyWords.over(try #require(last.account.emergency)))
        #expect(throws: expected) { try over.person(woman.id) }
        #expect(throws: expected) { try over.find(FindQuery(words: "赵", limit: 9)) }
        #expect(throws: expected) { try over.home(in: Township.other, on: Township.now.day) }
        #expect(throws: expected) { try enter(id, after: 2 * Self.hour) }
        #expect(throws: expected) {
            try township.file.registry(as: "supervisor", through: Entrance(emergency: id))
        }
    }

    @Test func `it ends before its time where whoever asked says so, in every session`() throws {
        let id = try ask(supervisor)
        let store = try enter(id, after: 60_000)
        _ = try store.person(woman.id)
        let end = Command.endEmergency(EndEmergency(access: id))
        #expect(throws: RegistryError.unusable(EmergencyWords.onlyLooking)) {
            try store.commit(
                Submission(
                    id: SubmissionID(high: 7, low: 7), by: store.account.id, at: Self.after(0),
                    command: end))
        }
        for other in [admin, try Clerk(township, as: "county")] {
            #expect(throws: RegistryError.self) { try other.commit(end) }
        }
        #expect(throws: RegistryError.notFound) {
            try Clerk(township, as: "technician").commit(end)
        }
        _ = try store.person(woman.id)
        _ = try supervisor.commit(end)
        var access = try #require(store.account.emergency)
        access.until = Self.after(1)
        let expected = RegistryError.unusable(EmergencyWords.over(access))
        #expect(throws: expected) { try store.person(woman.id) }
        #expect(throws: expected) { try enter(id, after: 60_000) }
        #expect(throws: RegistryError.self) {
            try supervisor.store.commit(
                Submission(
                    id: SubmissionID(high: 7, low: 8), by: store.account.id,
                    at: Self.after(60_000), command: end))
        }
        let other = try Clerk(township, as: "other").store
        #expect(
            try other.home(in: Township.other, on: Township.now.day).emergencies == [access])
        let row = try #require(try reading(other).first)
        #expect(row.kind == .endEmergency && row.subject == "北营村")
        #expect(row.reason == Self.reason)
        #expect(try reading(supervisor.store).allSatisfy { $0.kind != .endEmergency })
    }

    @Test func `it begins when it was asked for, by whatever clock one comes`() throws {
        let id = try ask(supervisor)
        let access = try #require(try enter(id).account.emergency)
        #expect(throws: RegistryError.unusable(EmergencyWords.notBegun(access))) {
            try enter(id, after: -1)
        }
    }

    @Test func `who is given another area meanwhile looks no further`() throws {
        let store = try enter(try ask(supervisor))
        _ = try store.person(woman.id)
        try township.file.write {
            try $0.execute(
                sql: "UPDATE account SET area = ? WHERE login = 'supervisor'",
                arguments: [Township.village("999901002").number])
        }
        #expect(throws: RegistryError.accountChanged) { try store.person(woman.id) }
    }

    @Test func `nobody enters by another's access, and none there is no other`() throws {
        let id = try ask(supervisor)
        for login in ["county", "east", "admin"] {
            #expect(throws: RegistryError.unusable(EmergencyWords.unknown(id))) {
                try enter(id, as: login)
            }
        }
        let none = EmergencyAccess.ID(rawValue: 99)
        #expect(throws: RegistryError.unusable(EmergencyWords.unknown(none))) {
            try enter(none)
        }
    }

    @Test func `one's own accesses are told to oneself, and to nobody else`() throws {
        let id = try ask(supervisor)
        let since = Self.after(0)
        #expect(try supervisor.store.ownEmergencies(since: since).map(\.id) == [id])
        #expect(try enter(id).ownEmergencies(since: since).map(\.id) == [id])
        #expect(try supervisor.store.ownEmergencies(since: Self.after(1)) == [])
        #expect(try admin.store.ownEmergencies(since: since) == [])
    }

    @Test func `nothing is written meanwhile but that one looked`() throws {
        let store = try enter(try ask(supervisor))
        let before = try township.everything()
        let only = RegistryError.unusable(EmergencyWords.onlyLooking)
        let visit = Command.logVisit(
            LogVisit(
                details: VisitDetails(
                    household: home.id, person: woman.id, day: Township.now.day,
                    purpose: "care")))
        let undo = Command.undo(UndoEntry(entry: JournalEntryID(rawValue: 2), reason: "错了"))
        for command in [visit, undo] {
            #expect(throws: only) { try store.commit(supervisor.submission(command)) }
        }
        let draft = Draft(
            id: SubmissionID(high: 1, low: 1), form: "visit", subject: nil,
            title: Phrase(zh: "x", en: "x"),
            values: [:], at: Township.now)
        #expect(throws: only) { try store.saveDraft(draft) }
        try supervisor.store.saveDraft(draft)
        #expect(throws: only) { try store.discardDraft(draft.id) }
        #expect(try store.drafts() == [])
        #expect(try store.home(in: Township.other, on: Township.now.day).drafts == 0)
        #expect(throws: only) {
            try store.export(.areas, in: Township.other, under: nil) { _ in }
        }
        #expect(try supervisor.store.drafts().count == 1)
        #expect(try township.everything() == before)
    }

    @Test(arguments: [
        ("area", Township.east, reason, 2), ("area", Township.first, reason, 2),
        ("area", Township.county, reason, 2),
        ("area", Township.village("999901002009"), reason, 2),
        ("reason", Township.other, " \n ", 2), ("reason", Township.other, "急", 2),
        ("hours", Township.other, reason, 0), ("hours", Township.other, reason, 25),
    ])
    func `a place beyond, a reason and a time are asked for`(
        field: String, area: AreaCode, reason: String, hours: Int
    ) throws {
        let before = try reading(admin.store).count
        do throws(RegistryError) {
            try supervisor.commit(
                .breakGlass(BreakGlass(area: area, reason: reason, hours: hours)))
            Issue.record("not refused")
        } catch .rejected(let problems) {
            #expect(problems.map(\.field) == [field])
        } catch {
            Issue.record("\(error)")
        }
        #expect(try reading(admin.store).count == before)
    }

    @Test func `a role without it cannot even search for places`() throws {
        for login in ["east", "auditor"] {
            let clerk = try Clerk(township, as: login)
            #expect(throws: RegistryError.notAllowed(.breakGlass)) { try ask(clerk) }
            #expect(throws: RegistryError.notAllowed(.breakGlass)) {
                try clerk.store.placesBeyond("北")
            }
        }
    }

    @Test func `places are found by name or code, never one's own or what holds it`() throws {
        let store = supervisor.store
        #expect(try store.placesBeyond("北营").map { $0.map(\.name) } == [["西乡", "北营村"]])
        #expect(try store.placesBeyond("999901002").map(\.count) == [1, 2])
        #expect(try store.placesBeyond("西乡").map { $0.map(\.name) } == [["西乡"]])
        for words in ["东", "西营", "示范", "9999", " ", "%"] {
            let found = try store.placesBeyond(words).compactMap(\.last?.code)
            #expect(found.allSatisfy { !Township.first.contains($0) && $0 != Township.county })
        }
        #expect(try Clerk(township, as: "county").store.placesBeyond("北营").isEmpty)
    }
}
