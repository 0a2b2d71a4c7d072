import Domain
import Testing

@testable import Store

/// Numbers are shown for a reason, for a while, and whom it concerns can read who looked.
@Suite struct RevealTests {
    private struct Village {
        let township: Township
        let manager: Clerk
        let auditor: Clerk
        let person: Person

        init() throws {
            township = try Township()
            manager = try Clerk(township, as: "east")
            auditor = try Clerk(township, as: "auditor", through: Entrance(now: { Township.now }))
            person = try manager.person("李梅", in: try manager.household("1")) {
                $0.phone = "13812345678"
                $0.account = try? BankAccount(bank: "信用社", number: "6217000000000004471")
            }
        }

        func reveal(
            by clerk: Clerk, because reason: String = "核对银行退回"
        ) throws(RegistryError) -> JournalEntryID {
            try clerk.commit(
                .revealNumbers(RevealNumbers(of: .person(person.id), reason: reason))
            ).entry
        }

        /// The same account, by a clock that many minutes later.
        func store(_ login: String, after minutes: Int64) throws -> RegistryStore {
            let now = Instant(milliseconds: Township.now.milliseconds + minutes * 60_000)
            return try township.file.registry(as: login, through: Entrance(now: { now }))
        }
    }

    @Test func `a reason lets the numbers be read, and stays with the person`() throws {
        let village = try Village()
        #expect(
            try village.auditor.store.person(village.person.id).person.details.phone
                == "138****5678")
        let entry = try village.reveal(by: village.auditor)
        let numbers = try village.auditor.store.numbers(
            of: .person(village.person.id), revealedBy: entry)
        #expect(numbers.phone == "13812345678")
        #expect(numbers.account?.number == "6217000000000004471")
        #expect(numbers.residentID == nil)
        let looks = try village.manager.store.looks(at: .person(village.person.id))
        #expect(looks.map(\.byName) == ["周审计"])
        #expect(looks.map(\.role) == [.auditor])
        #expect(looks.map(\.kind) == [.revealNumbers])
        #expect(looks.map(\.reason) == ["核对银行退回"])
        #expect(looks.map(\.at) == [Township.now])
    }

    @Test func `a household's telephone is revealed as a person's is`() throws {
        let village = try Village()
        let home = try village.manager.household(village.person.details.household)
        try village.manager.correct(home) { $0.phone = "0391-7270123" }
        let (auditor, owner) = (village.auditor.store, NumbersOwner.household(home.id))
        #expect(try auditor.household(home.id).household.details.phone == "039*****0123")
        let receipt = try village.auditor.commit(
            .revealNumbers(RevealNumbers(of: owner, reason: "电话联系家属")))
        #expect(
            try auditor.numbers(of: owner, revealedBy: receipt.entry)
                == HiddenNumbers(phone: "0391-7270123"))
        // The entry opens the household's file, and not the person's.
        #expect(throws: RegistryError.notFound) {
            try auditor.numbers(of: .person(village.person.id), revealedBy: receipt.entry)
        }
        #expect(try village.manager.store.looks(at: owner).map(\.reason) == ["电话联系家属"])
        #expect(try village.manager.store.looks(at: .person(village.person.id)).isEmpty)
        let history = try village.manager.store.journal(of: owner.record, .first(limit: 1))
        #expect(history.rows.first?.subject == "1")
        #expect(try village.township.file.check(on: Township.now.day).findings.isEmpty)
    }

    @Test func `the journal keeps the owner under the name of its kind`() throws {
        let person = RevealNumbers(of: .person(Person.ID(rawValue: 7)), reason: "核对")
        let home = RevealNumbers(of: .household(Household.ID(rawValue: 7)), reason: "核对")
        // Registers have entries of persons from before households had a telephone to show.
        let kept = #"{"person":7,"reason":"核对"}"#
        #expect(try Journal.value(RevealNumbers.self, of: kept) == person)
        #expect(try Journal.json(person) == kept)
        #expect(try Journal.value(RevealNumbers.self, of: try Journal.json(home)) == home)
    }

    @Test(arguments: ["", " ", "。。", "1", "看", "12345678"])
    func `a reason that says nothing is none`(reason: String) throws {
        let village = try Village()
        let error = #expect(throws: RegistryError.self) {
            try village.reveal(by: village.auditor, because: reason)
        }
        guard case .rejected(let problems)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(problems.map(\.field) == ["reason"])
        #expect(try village.manager.store.looks(at: .person(village.person.id)).isEmpty)
    }

    @Test func `the entry opens these numbers to this account, and nothing else`() throws {
        let village = try Village()
        let other = try village.manager.person(
            "赵兰", in: try village.manager.household("2"), born: 19_900_101)
        let entry = try village.reveal(by: village.auditor)
        let county = try Clerk(
            village.township, as: "county", through: Entrance(now: { Township.now }))
        let id = village.person.id
        #expect(throws: RegistryError.notFound) {
            try village.auditor.store.numbers(of: .person(other.id), revealedBy: entry)
        }
        #expect(throws: RegistryError.notFound) {
            try county.store.numbers(of: .person(id), revealedBy: entry)
        }
        let logged = try village.manager.visit(village.person, "care", on: 20_111_101)
        #expect(throws: RegistryError.notAllowed(.revealNumbers)) {
            try village.manager.store.numbers(of: .person(id), revealedBy: logged.entry)
        }
        #expect(throws: RegistryError.notFound) {
            try village.auditor.store.numbers(of: .person(id), revealedBy: logged.entry)
        }
    }

    @Test func `they are shown for a quarter of an hour`() throws {
        let village = try Village()
        let entry = try village.reveal(by: village.auditor)
        let id = village.person.id
        let soon = try village.store("auditor", after: HiddenNumbers.minutesShown)
        #expect(try soon.numbers(of: .person(id), revealedBy: entry).phone == "13812345678")
        // Nor before, by a clock that was set back, nor without any clock.
        let unclocked = try village.township.file.registry(as: "auditor")
        for store in [
            try village.store("auditor", after: HiddenNumbers.minutesShown + 1),
            try village.store("auditor", after: -1), unclocked,
        ] {
            #expect(throws: RegistryError.unusable(AccessWords.revealIsOver)) {
                try store.numbers(of: .person(id), revealedBy: entry)
            }
        }
    }

    @Test func `who lives elsewhere is not revealed`() throws {
        let village = try Village()
        _ = try village.township.file.addAccount(
            login: "elsewhere", name: "郑审核", role: .townshipSupervisor,
            area: Township.village("999901002"))
        let elsewhere = try Clerk(village.township, as: "elsewhere")
        #expect(throws: RegistryError.notFound) { try village.reveal(by: elsewhere) }
        #expect(throws: RegistryError.notFound) {
            try elsewhere.store.looks(at: .person(village.person.id))
        }
    }

    @Test func `a look changes nothing, is no undo's business, and passes the checks`() throws {
        let village = try Village()
        let before = try village.township.everything()
        let entry = try village.reveal(by: village.auditor)
        #expect(try village.township.everything() == before)
        let error = #expect(throws: RegistryError.self) {
            try Clerk(village.township, as: "admin").commit(
                .undo(UndoEntry(entry: entry, reason: "看错了")))
        }
        guard case .cannotUndo? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try village.township.file.check(on: Township.now.day).findings.isEmpty)
        let rows = try village.manager.store.journal(
            of: .person(village.person.id), .first(limit: 5))
        #expect(rows.rows.first?.kind == .revealNumbers)
        #expect(rows.rows.first?.changes == [])
    }
}
