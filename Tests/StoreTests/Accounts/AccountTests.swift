import Domain
import Testing

@testable import Store

@Suite struct AccountTests {
    private let staff: Staff

    init() throws {
        staff = try Staff()
    }

    @Test func `a new account comes in with its role and area, and the journal says what it is`()
        throws
    {
        var details = Staff.details("wu")
        details.until = Township.now.day + 30
        let id = try staff.add(details)
        let clerk = try Clerk(staff.township, as: "wu")
        #expect(clerk.store.account.id == id)
        #expect(clerk.store.account.details == details)
        let entry = try #require(try staff.history("wu").first)
        #expect(entry.kind == .addAccount)
        #expect(entry.subject == "吴wu")
        let shown = entry.changes.map { "\($0.term.en): \($0.after.en)" }
        #expect(shown.contains("Area: 东营村"))
        #expect(shown.contains("Role: village manager"))
        #expect(shown.contains("Until: \(Township.now.day + 30)"))
    }

    @Test func `a change shows what was and what is`() throws {
        try staff.change("east") { $0.role = .villageReviewer }
        let entry = try #require(try staff.history("east").first)
        #expect(entry.changes.map(\.term.en) == ["Role"])
        #expect(entry.changes.first?.before.en == "village manager")
        #expect(entry.changes.first?.after.en == "village reviewer")
    }

    @Test func `a login is given once in the whole register`() throws {
        let local = Staff.details("local", .administrator, in: Township.east)
        try staff.add(local)
        let error = #expect(throws: RegistryError.self) {
            try staff.add(
                Staff.details("county"), by: try Clerk(staff.township, as: "local"))
        }
        guard case .rejected(let problems)? = error else { return }
        #expect(problems.map(\.field) == ["login"])
    }

    @Test func `who is named as the account's owner, and where, is there`() throws {
        var details = Staff.details("wu", in: Township.village("999901001009"))
        #expect(throws: RegistryError.self) { try staff.add(details) }
        details.area = Township.east
        details.person = Person.ID(rawValue: 77)
        #expect(throws: RegistryError.notFound) { try staff.add(details) }
        let person = try staff.admin.person("吴", in: try staff.admin.household("1"))
        details.person = person.id
        try staff.add(details)
        #expect(try staff.account("wu").person == person.id)
    }

    @Test func `who may not manage accounts sees them and changes none`() throws {
        let auditor = try Clerk(staff.township, as: "auditor")
        #expect(throws: RegistryError.notAllowed(.manageAccounts)) {
            try staff.close("east", by: auditor)
        }
        #expect(
            try auditor.store.accounts(in: Township.county).map(\.account.login) == [
                "admin", "county", "auditor", "technician", "supervisor", "east",
            ])
    }

    @Test func `an account outside the area does not exist`() throws {
        try staff.add(Staff.details("local", .administrator, in: Township.east))
        let local = try Clerk(staff.township, as: "local")
        let county = try staff.account("county")
        #expect(
            try local.store.accounts(in: Township.county).map(\.account.login) == [
                "east", "local",
            ])
        #expect(throws: RegistryError.notFound) { try local.store.accountFile(county.id) }
        #expect(throws: RegistryError.notFound) {
            try local.store.workInHand(of: county.id, on: Township.now.day)
        }
        #expect(throws: RegistryError.notFound) { try staff.close("county", by: local) }
        #expect(throws: RegistryError.notFound) {
            try staff.change("county", by: local) { $0.name = "x" }
        }
        let keys = SetAccountKeys(account: county.id, added: [Staff.key], removed: [])
        #expect(throws: RegistryError.notFound) { try local.commit(.setAccountKeys(keys)) }
        let handOver = HandOver(from: county.id, to: local.store.account.id, reason: "重做")
        #expect(throws: RegistryError.notFound) { try local.commit(.handOver(handOver)) }
        #expect(throws: RegistryError.self) {
            try staff.change("east", by: local) { $0.area = Township.county }
        }
    }

    @Test func `a key lets one account in, and the journal shows its fingerprint`() throws {
        let (east, county) = (try staff.account("east"), try staff.account("county"))
        let add = SetAccountKeys(account: east.id, added: [Staff.key], removed: [])
        try staff.admin.commit(.setAccountKeys(add))
        #expect(try staff.admin.store.accountFile(east.id).keys == [Staff.key])
        #expect(try staff.admin.store.accountFile(east.id).row.keys == 1)
        var same = Staff.key
        same = AccessKey(type: same.type, body: same.body, comment: "别名")
        let again = SetAccountKeys(account: county.id, added: [same], removed: [])
        #expect(throws: RegistryError.self) { try staff.admin.commit(.setAccountKeys(again)) }
        let entry = try #require(try staff.history("east").first)
        #expect(entry.changes.map(\.after.en) == [Staff.key.fingerprint])
        let remove = SetAccountKeys(account: east.id, added: [], removed: [same])
        try staff.admin.commit(.setAccountKeys(remove))
        #expect(try staff.admin.store.accountFile(east.id).keys == [])
        try staff.admin.commit(.setAccountKeys(again))
    }

    @Test func `what was done to an account is done again, not taken back`() throws {
        let receipt = try staff.close("east")
        #expect(throws: RegistryError.self) { try staff.admin.undo(receipt) }
        try staff.close("east", false)
        #expect(try staff.history("east").map(\.kind) == [.closeAccount, .closeAccount])
        #expect(try staff.history("east").first?.reason == "离岗")
    }
}
