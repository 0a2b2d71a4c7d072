import Domain
import GRDB
import TestSupport
import Testing

@testable import Store

/// What the journal tells of a change holds no number that the role may not see, whatever record
/// changed, and nobody can guess one by searching for it.
@Suite struct JournalSightTests {
    private static let phones = ["13977776543", "13888889421"]
    private static let accounts = ["6217009988776655", "6228480039145823"]
    private static let numbers = [316, 318].map {
        ResidentID(areaPrefix: 990_823, birthDay: Township.day(19_790_807), sequence: $0)
    }

    /// The images of a record of each kind, before and after all its numbers changed.
    ///
    /// What has no list of fields is read by the names in its image: those have numbers under
    /// every name that any record has, in its details and beside them.
    private static func images(_ table: JournalTable) throws -> [String] {
        try [0, 1].map { index in
            switch table {
            case .household:
                try Journal.json(
                    Household(
                        id: Household.ID(rawValue: 1),
                        details: HouseholdDetails(
                            village: Township.east, number: "1", phone: phones[index])))
            case .person:
                try Journal.json(Person(id: Person.ID(rawValue: 1), details: person(index)))
            case .account:
                try Journal.json(
                    AccountImage(
                        Account(
                            id: Account.ID(rawValue: 9), login: "new\(index)", name: "王",
                            role: .auditor, area: Township.east), keys: []))
            case .entitlement: try Journal.json(entitlement(index))
            default: try anything(index)
            }
        }
    }

    private static func person(_ index: Int) throws -> PersonDetails {
        var details = PersonDetails(
            household: Household.ID(rawValue: 1), name: "李梅", sex: .female)
        details.residentID = numbers[index]
        details.phone = phones[index]
        details.account = try BankAccount(bank: "信用社", number: accounts[index])
        return details
    }

    private static func entitlement(_ index: Int) throws -> Entitlement {
        Entitlement(
            id: Entitlement.ID(rawValue: 1),
            details: EntitlementDetails(
                person: Person.ID(rawValue: 1), programme: "reward",
                period: Period(.year, containing: Township.now.day), amount: Money(fen: 96_000),
                account: try BankAccount(bank: "信用社", number: accounts[index]),
                payee: Payee(name: "李梅", residentID: numbers[index])))
    }

    private static func anything(_ index: Int) throws -> String {
        let parts = [
            "\"account\": \(try Journal.json(person(index).account))",
            "\"currentAccount\": \(try Journal.json(person(index).account))",
            "\"payee\": \(try Journal.json(entitlement(index).details.payee))",
            "\"residentID\": \(try Journal.json(numbers[index]))",
            "\"phone\": \"\(phones[index])\"",
            "\"steps\": [{\"phone\": \"\(phones[index])\", \"text\": \"\(index)\"}]",
            "\"digest\": \"\(index)\"",
        ].joined(separator: ", ")
        return "{\"id\": 1, \(parts), \"details\": {\(parts)}}"
    }

    private static func hidden(from role: Role) -> [String] {
        let may = role.permissions
        return (may.contains(.seePhones) ? [] : phones)
            + (may.contains(.seeAccounts) ? [] : accounts)
            + (may.contains(.seeIdentity) ? [] : numbers.compactMap { $0?.description })
    }

    private func sight(_ role: Role) -> Sight {
        Sight(
            of: Account(
                id: Account.ID(rawValue: 9), login: "x", name: "x", role: role,
                area: Township.county))
    }

    /// All texts that are told of a change.
    private func told(
        _ table: JournalTable, _ before: String?, _ after: String?, to role: Role,
        in file: RegisterFile
    ) throws -> String {
        try file.read { database in
            try JournalHistory(
                area: .everywhere, definitions: file.definitions, sight: sight(role),
                database: database
            ).changes(table, before: before, after: after)
                .flatMap { [$0.before.zh, $0.before.en, $0.after.zh, $0.after.en] }
                .joined(separator: "\n")
        }
    }

    @Test(arguments: JournalTable.allCases, Role.allCases)
    func `of every kind of record each role is told what it may see`(
        table: JournalTable, role: Role
    ) throws {
        let file = try Township().file
        let images = try Self.images(table)
        for (before, after) in [(nil, images[0]), (images[0], images[1]), (images[1], nil)] {
            let text = try told(table, before, after, to: role, in: file)
            for number in Self.hidden(from: role) { #expect(!text.contains(number), "\(text)") }
            #expect(!text.isEmpty)
        }
    }

    @Test func `who may see numbers is told them, so that the search for them finds something`()
        throws
    {
        let file = try Township().file
        let images = try Self.images(.person)
        let text = try told(.person, images[0], images[1], to: .administrator, in: file)
        for number in Self.hidden(from: .villageReviewer) {
            #expect(text.contains(number), "\(number)")
        }
    }

    @Test func `an account whose end stayed is told to have changed`() throws {
        let file = try Township().file
        let before = try Self.images(.entitlement)[0]
        let after = before.replacing("621700998877", with: "621700998870")
        #expect(before != after)
        #expect(try told(.entitlement, before, after, to: .auditor, in: file).contains("6655"))
    }

    @Test(arguments: Role.allCases)
    func `no change that the story of a village made tells a hidden number`(role: Role) throws {
        let file = try TestRegister.storied()
        let secrets = try Secrets(of: file)
        let account = Account(
            id: Account.ID(rawValue: 99), login: "x", name: "x", role: role, area: .everywhere)
        var tables: Set<JournalTable> = []
        let entries = try file.read { database in
            try Int64.fetchAll(database, sql: "SELECT id FROM journal")
        }
        for entry in entries {
            let changes = try file.read {
                try Journal.changes(of: JournalEntryID(rawValue: entry), $0)
            }
            for change in changes {
                tables.insert(change.table)
                let text = try told(
                    change.table, change.before, change.after, to: role, in: file)
                let leaks = secrets.leaks(in: text, to: account)
                #expect(leaks.isEmpty, "\(change.table) \(leaks)")
            }
        }
        #expect(tables.count > 8, "\(tables)")
    }

    @Test(arguments: ["supervisor", "auditor", "technician"])
    func `no number is found by searching the journal for its digits`(login: String) throws {
        let township = try Township()
        let village = try Clerk(township, as: "east")
        let person = try village.person("李梅", in: try village.household("1")) {
            $0.phone = Self.phones[0]
            $0.residentID = Self.numbers[0]
        }
        try village.correct(person) {
            $0.phone = Self.phones[1]
            $0.account = try? BankAccount(bank: "信用社", number: Self.accounts[0])
        }
        let store = try Clerk(township, as: login).store
        func found(_ words: String) throws -> Int {
            try store.journal(JournalFilter(words: words), .first(limit: 9)).rows.count
        }
        #expect(try found("李梅") == 2)
        let numbers = Self.phones + Self.accounts + Self.numbers.compactMap { $0?.description }
        for number in numbers {
            let digits = Array(number)
            for start in 0...(digits.count - 3) {
                let piece = String(digits[start..<min(digits.count, start + 4)])
                #expect(try found(piece) == 0, "\(piece)")
            }
            #expect(try found(number) == 0)
        }
    }
}
