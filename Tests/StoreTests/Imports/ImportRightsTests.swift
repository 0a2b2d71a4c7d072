import Domain
import GRDB
import Testing

@testable import Store

/// A file is no way around the table of roles, nor around what the journal tells.
@Suite struct ImportRightsTests {
    private let till: Till

    init() throws {
        till = try Till()
    }

    @Test(arguments: Role.allCases, ImportKind.allCases)
    func `a file is read in by whoever may enter the same by hand`(role: Role, kind: ImportKind)
        throws
    {
        let login = "r-\(role.rawValue.lowercased())"
        try till.township.file.addAccount(
            login: login, name: "测", role: role, area: Township.first)
        let store = try till.township.file.registry(as: login)
        let needed: [Permission] = [.importFiles, kind.permission]
        let missing = needed.first { !role.permissions.contains($0) }
        let header = ImportHeader(
            kind: kind, fileName: "a.csv", at: Township.now, isDryRun: true)
        guard let missing else {
            _ = try store.beginImport(header)
            return
        }
        #expect(throws: RegistryError.notAllowed(missing)) { try store.beginImport(header) }
    }

    @Test func `money comes in by file from who pays, and places from who manages`() {
        func roles(_ kind: ImportKind) -> [Role] {
            Role.allCases.filter {
                Account(
                    id: Account.ID(rawValue: 1), login: "x", name: "x", role: $0,
                    area: .everywhere
                ).lacks(toImport: kind) == nil
            }
        }
        #expect(roles(.entitlements) == [.benefitsOfficer, .administrator])
        #expect(roles(.areas) == [.administrator])
        #expect(roles(.persons) == [.villageManager, .administrator])
        #expect(roles(.visits) == [.villageManager, .townshipTechnician, .administrator])
    }

    private func read(
        _ kind: ImportKind, _ rows: [ImportRow], isDryRun: Bool = false
    ) throws -> [RowOutcome] {
        let session = try till.store.beginImport(
            ImportHeader(
                kind: kind, fileName: "花名册.csv", at: Township.now, isDryRun: isDryRun))
        let outcomes = try session.add(rows)
        _ = try session.finish()
        return outcomes
    }

    private func row(_ person: Person, account: Int) throws -> ImportRow {
        let home = try till.clerk.household(person.details.household)
        var row = PersonImport(
            village: home.details.village, household: home.details.number,
            name: person.details.name)
        row.account = .set(try Till.account(account))
        return .person(row)
    }

    private func history(_ record: RecordRef) throws -> [JournalRow] {
        try till.store.journal(of: record, .first(limit: 10)).rows
            .filter { $0.kind == .importFile }
    }

    @Test func `an account that a file changes takes what waits with it, and all can be read`()
        throws
    {
        let person = try till.person("王梅", "1")
        let due = try till.owe(person, "reward", ["2011"])[0]
        let back = try till.owe(person, "child", ["201101"], .returned, .accountClosed)[0]
        #expect(try read(.persons, [row(person, account: 7)], isDryRun: true) == [.updated])
        #expect(try till.payment(due).account == person.details.account)
        #expect(try read(.persons, [row(person, account: 7)]) == [.updated])
        for payment in [due, back] {
            let details = try till.payment(payment)
            #expect(try details.account == Till.account(7))
            #expect(details.status == .due && details.reason == nil)
            #expect(details.layers.reduce(.zero) { $0 + $1.amount } == details.amount)
            #expect(try history(.entitlement(payment)).count == 1)
        }
        let told = try history(.person(person.id))
        #expect(told.count == 1 && told[0].changes.map(\.term.en) == ["Bank account"])
        #expect(told[0].changes[0].before != told[0].changes[0].after)
        #expect(try till.findings() == [])
    }

    @Test func `a long file notes each account it changes, and nobody else`() throws {
        let people = try (1...3).map { try till.person("王\($0)", "\($0)") }
        let session = try till.store.beginImport(
            ImportHeader(kind: .persons, fileName: "花名册.csv", at: Township.now))
        for person in people {
            // The same person twice in a slice is one change.
            let number = 10 + Int(person.id.rawValue)
            _ = try session.add([
                row(person, account: number + 50), row(person, account: number),
            ])
        }
        _ = try session.finish()
        for person in people {
            let told = try history(.person(person.id))
            #expect(told.count == 1 && told.first?.changes.count == 1)
        }
        var other = PersonImport(village: Township.east, household: "1", name: "王1")
        other.phone = .set("13800001111")
        #expect(try read(.persons, [.person(other)]) == [.updated])
        #expect(try history(.person(people[0].id)).count == 1)
    }

    @Test func `a payment that a file calls paid says so in its history`() throws {
        let person = try till.person("王梅", "1")
        let payment = try till.owe(person)[0]
        #expect(try history(.entitlement(payment)).isEmpty)
        let home = try till.clerk.household(person.details.household)
        var row = EntitlementImport(
            village: home.details.village, household: "1", person: .name("王梅"),
            programme: "reward", period: try #require(Period("2011")))
        row.status = .set(.paid)
        #expect(try read(.entitlements, [.entitlement(row)]) == [.updated])
        #expect(try history(.entitlement(payment)).count == 1)
    }
}
