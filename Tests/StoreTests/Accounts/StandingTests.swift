import Domain
import Testing

@testable import Store

/// An account is looked at anew with every read and every change of a session that is open.
@Suite struct StandingTests {
    private let staff: Staff
    private let east: Clerk

    init() throws {
        staff = try Staff()
        east = try Clerk(staff.township, as: "east")
    }

    private func expect(_ error: RegistryError) {
        #expect(throws: error) { try east.household("5") }
        #expect(throws: error) { try east.store.home(in: Township.east, on: Township.now.day) }
        #expect(throws: error) { try east.store.drafts() }
        #expect(throws: error) { try east.store.changeMark() }
    }

    @Test func `a closed account neither reads nor writes, and does again when it is opened`()
        throws
    {
        try staff.close("east")
        expect(.accountClosed)
        try staff.close("east", false)
        _ = try east.household("5")
    }

    @Test func `who has another role or area by now comes in again`() throws {
        try staff.change("east") { $0.role = .villageReviewer }
        expect(.accountChanged)
        try staff.change("east") {
            $0.role = .villageManager
            $0.area = Township.west
        }
        expect(.accountChanged)
        try staff.change("east") {
            $0.area = Township.east
            $0.name = "李改名"
        }
        _ = try east.household("5")
    }

    @Test func `a form that was being filled in is kept all the same`() throws {
        let draft = Draft(
            id: SubmissionID(high: 9, low: 1), form: "household", subject: nil,
            title: Phrase(zh: "2 组", en: "2 组"),
            values: ["number": "12"], at: Township.now)
        try staff.close("east")
        try east.store.saveDraft(draft)
        try staff.close("east", false)
        #expect(try east.store.drafts() == [draft])
    }

    @Test func `the last day is the last day`() throws {
        let last = Township.now.day + 5
        try staff.change("east") { $0.until = last }
        func enter(_ day: Day) throws -> RegistryStore {
            try staff.township.file.registry(
                as: "east", through: Entrance(now: { Township.now.moved(to: day) }))
        }
        _ = try enter(last).drafts()
        #expect(throws: RegistryError.accountEnded(last)) { try enter(last + 1) }
        #expect(throws: RegistryError.accountEnded(last)) {
            try east.commit(
                .registerHousehold(
                    RegisterHousehold(
                        details: HouseholdDetails(village: Township.east, number: "5"))),
                at: Township.now.moved(to: last + 1))
        }
    }

    @Test func `nobody is asked for: the first account that is open`() throws {
        try staff.add(Staff.details("second", .administrator, in: Township.county))
        #expect(try staff.township.file.registry().account.login == "admin")
        try staff.close("admin", by: try Clerk(staff.township, as: "second"))
        #expect(try staff.township.file.registry().account.login == "east")
        #expect(throws: RegistryError.accountClosed) {
            try staff.township.file.registry(as: "admin")
        }
    }

    @Test func `a file on its way in stops when the account is closed`() throws {
        let header = ImportHeader(
            kind: .households, fileName: "a.csv", at: Township.now)
        let session = try east.store.beginImport(header)
        try staff.close("east")
        #expect(throws: RegistryError.accountClosed) {
            try session.add([
                .household(HouseholdImport(village: Township.east, number: "1"))
            ])
        }
    }
}
