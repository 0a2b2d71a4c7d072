import Domain
import Testing

@testable import Store

/// Whoever corrects a record of which some numbers are hidden changes what they mean to change.
@Suite struct HiddenFieldTests {
    private static let number = ResidentID(
        areaPrefix: 990_823, birthDay: Township.day(19_800_101), sequence: 2)

    /// A person with every number, and a supervisor who sees none of them.
    private func person() throws -> (village: Clerk, supervisor: Clerk, id: Person.ID) {
        let township = try Township()
        let village = try Clerk(township, as: "east")
        let person = try village.person("李梅", in: try village.household("1")) {
            $0.residentID = Self.number
            $0.phone = "13812345678"
            $0.account = try? BankAccount(bank: "信用社", number: "6217000000000004471")
        }
        return (village, try Clerk(township, as: "supervisor"), person.id)
    }

    /// What the form of an account shows.
    private func form(_ clerk: Clerk, _ id: Person.ID) throws -> Person {
        try clerk.store.person(id).person
    }

    @Test func `hidden numbers stay when another field is corrected`() throws {
        let (village, supervisor, id) = try person()
        let before = try village.person(id).details
        let form = try form(supervisor, id)
        #expect(form.details.residentID?.isConcealed == true)
        #expect(form.details.phone == "138****5678")
        #expect(form.details.account?.isConcealed == true)
        try supervisor.correct(form) { $0.hukou = .agricultural }
        var expected = before
        expected.hukou = .agricultural
        #expect(try village.person(id).details == expected)
    }

    @Test func `a number typed over a hidden one is kept`() throws {
        let (village, supervisor, id) = try person()
        let other = ResidentID(
            areaPrefix: 990_823, birthDay: Township.day(19_800_101), sequence: 4)
        try supervisor.correct(try form(supervisor, id)) {
            $0.residentID = other
            $0.phone = "13900005678"
        }
        let now = try village.person(id).details
        #expect(now.residentID == other)
        #expect(now.phone == "13900005678")
        #expect(now.account?.number == "6217000000000004471")
    }

    @Test func `a hidden number can be removed`() throws {
        let (village, supervisor, id) = try person()
        try supervisor.correct(try form(supervisor, id)) { $0.phone = nil }
        #expect(try village.person(id).details.phone == nil)
    }

    @Test func `a conflict tells nothing of a hidden number`() throws {
        let (village, supervisor, id) = try person()
        let opened = try form(supervisor, id)
        try village.correct(try village.person(id)) { $0.phone = "13700009999" }
        let error = #expect(throws: RegistryError.self) {
            try supervisor.correct(opened) { $0.phone = "13900005678" }
        }
        guard case .changedMeanwhile(let fields)? = error else {
            Issue.record("no conflict: \(String(describing: error))")
            return
        }
        #expect(fields.map(\.mine.en) == ["13900005678"])
        #expect(fields.map(\.theirs.en) == ["(hidden)"])
    }

    @Test func `who is found by a number is told without it`() throws {
        let (village, supervisor, id) = try person()
        let home = try village.household("2")
        var details = PersonDetails(household: home.id, name: "赵兰", sex: .female)
        details.residentID = Self.number
        let taken = #expect(throws: RegistryError.self) {
            try supervisor.commit(.registerPerson(RegisterPerson(details: details)))
        }
        guard case .identityTaken(let row)? = taken else {
            Issue.record("not refused: \(String(describing: taken))")
            return
        }
        #expect(row.id == id && row.residentID?.isConcealed == true)
        #expect(row.phone == "138****5678")
        let words = Self.number?.description ?? ""
        let found = try supervisor.store.find(FindQuery(words: words))
        #expect(found.rows.map(\.id) == [id])
    }

    @Test func `a part of a number is never kept for one`() throws {
        let (village, _, id) = try person()
        let home = try village.household("2")
        let known = try village.person(id).details
        var details = PersonDetails(household: home.id, name: "赵兰", sex: .female)
        details.residentID = known.residentID?.concealed
        details.phone = known.phone.map(Phone.concealed)
        details.account = known.account?.concealed
        let error = #expect(throws: RegistryError.self) {
            try village.commit(.registerPerson(RegisterPerson(details: details)))
        }
        guard case .rejected(let problems)? = error else {
            Issue.record("kept: \(String(describing: error))")
            return
        }
        #expect(problems.map(\.field) == ["residentID", "phone", "account"])
    }

    @Test func `the journal tells that a hidden number changed, and not to what`() throws {
        let (village, supervisor, id) = try person()
        try village.correct(try village.person(id)) { $0.phone = "13812349678" }
        try village.correct(try village.person(id)) { $0.phone = "13912345678" }
        let own = try village.store.journal(of: .person(id), .first(limit: 9)).rows
        #expect(own.first?.changes.map(\.after.en) == ["13912345678"])
        let rows = try supervisor.store.journal(of: .person(id), .first(limit: 9)).rows
        #expect(rows.first?.changes.map(\.before.en) == ["138****9678"])
        #expect(rows.first?.changes.map(\.after.en) == ["139****5678"])
        #expect(rows.count == 3)
    }
}
