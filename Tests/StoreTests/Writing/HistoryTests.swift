import Domain
import Testing

@testable import Store

/// The journal as people read it.
@Suite struct HistoryTests {
    private let township: Township
    private let admin: Clerk
    private let home: Household
    private let person: Person

    init() throws {
        township = try Township()
        admin = try Clerk(township)
        home = try admin.household("1")
        person = try admin.person("李梅", in: home)
    }

    private func lines(_ row: JournalRow) -> [String] {
        row.changes.map { "\($0.term.en): \($0.before.en) → \($0.after.en)" }
    }

    @Test func `a correction tells each field before and after, with names`() throws {
        let other = try admin.person("王建国", in: home, born: 19_780_101, sex: .male)
        try admin.correct(person) {
            $0.phone = "13800001234"
            $0.spouse = other.id
        }
        let rows = try admin.store.journal(of: .person(person.id), .first(limit: 10)).rows
        #expect(rows.map(\.kind) == [.correctPerson, .registerPerson])
        #expect(lines(rows[0]) == ["Spouse:  → 王建国", "Phone:  → 13800001234"])
        #expect(rows[0].byName == "王建国")
        #expect(rows[0].subject == "李梅")
        let ofOther = try admin.store.journal(of: .person(other.id), .first(limit: 10)).rows
        #expect(lines(ofOther[0]) == ["Spouse:  → 李梅"])
    }

    @Test func `an undone entry says so and its undoing says why`() throws {
        let receipt = try admin.correct(person) { $0.phone = "13800001234" }
        try admin.undo(receipt)
        let rows = try admin.store.journal(of: .person(person.id), .first(limit: 10)).rows
        #expect(rows.map(\.kind) == [.undo, .correctPerson, .registerPerson])
        #expect(rows.map(\.isUndone) == [false, true, false])
        #expect(rows[0].reason == "录错了")
        #expect(lines(rows[0]) == ["Phone: 13800001234 → "])
    }

    @Test func `a service is told in words, not in codes`() throws {
        try admin.visit(person, "antenatal", on: 20_111_120) {
            $0.place = .telephone
            $0.topics = ["health"]
            $0.services = ["leaflet"]
        }
        try admin.commit(
            .logScreening(
                LogScreening(
                    details: ScreeningDetails(
                        kind: "breast", person: person.id, day: Township.day(20_111_121)))))
        let rows = try admin.store.journal(of: nil, .first(limit: 2)).rows
        #expect(
            rows[0].changes.map { "\($0.term.zh) \($0.after.zh)" } == [
                "人员 李梅", "种类 乳腺检查", "日期 2011-11-21", "同意 同意",
            ])
        #expect(
            lines(rows[1]) == [
                "Person:  → 李梅", "Place:  → telephone", "Day:  → 2011-11-20",
                "Purpose:  → antenatal", "Topics:  → health", "Services:  → leaflet",
                "Consent:  → agreed",
            ])
    }

    @Test func `an account that is closed and opened again was closed, and is not`() throws {
        let id = try #require(
            try admin.store.accounts(in: Township.county).first { $0.account.login == "auditor" }
        ).account.id
        for isClosed in [true, false] {
            try admin.commit(
                .closeAccount(CloseAccount(account: id, isClosed: isClosed, reason: "轮岗")))
        }
        let rows = try admin.store.journal(of: .account(id), .first(limit: 2)).rows
        #expect(
            rows.map { lines($0) } == [["Closed: yes → no"], ["Closed: no → yes"]])
    }

    @Test func `an account reads of its own area alone`() throws {
        let far = try admin.household("1", in: Township.other)
        let east = try Clerk(township, as: "east")
        let rows = try east.store.journal(of: nil, .first(limit: 10)).rows
        #expect(rows.map(\.kind) == [.registerPerson, .registerHousehold])
        #expect(throws: RegistryError.notFound) {
            try east.store.journal(of: .household(far.id), .first(limit: 10))
        }
        let everything = try admin.store.journal(of: nil, .first(limit: 10))
        #expect(everything.rows.last?.kind == .foundRegister)
        #expect(everything.rows.count == 4)
    }

    @Test func `pages follow each other in both directions`() throws {
        for number in 2...9 { _ = try admin.household("\(number)") }
        let store = admin.store
        let all = try store.journal(of: nil, .first(limit: 100))
        #expect(all.rows.count == 11)
        #expect(!all.hasBefore && !all.hasAfter)
        #expect(all.total == Count(11))
        let first = try store.journal(of: nil, .first(limit: 4))
        #expect(!first.hasBefore && first.hasAfter)
        let key = try #require(first.rows.last?.key)
        let second = try store.journal(of: nil, .after(key, limit: 4))
        #expect(second.hasBefore && second.hasAfter)
        #expect(first.rows + second.rows == Array(all.rows.prefix(8)))
        let back = try store.journal(
            of: nil, .before(try #require(second.rows.first?.key), limit: 4))
        #expect(back.rows == first.rows)
        #expect(!back.hasBefore && back.hasAfter)
        let last = try store.journal(of: nil, .last(limit: 3))
        #expect(last.rows == Array(all.rows.suffix(3)))
        #expect(last.hasBefore && !last.hasAfter)
        let from = try store.journal(of: nil, .from(key, limit: 2))
        #expect(from.rows.first?.key == key)
        #expect(from.hasBefore)
    }
}
