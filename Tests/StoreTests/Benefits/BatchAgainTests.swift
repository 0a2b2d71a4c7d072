import Domain
import Testing

@testable import Store

/// What goes to a bank is written once; again only for a reason that stays with the batch.
@Suite struct BatchAgainTests {
    private let till: Till
    private let officer: Clerk
    private let batch: Batch.ID

    init() throws {
        till = try Till()
        try till.township.file.addAccount(
            login: "officer", name: "郑专干", role: .benefitsOfficer, area: Township.county)
        officer = try Clerk(till.township, as: "officer", through: Entrance(now: { Township.now }))
        try till.owe(try till.person("王梅", "1"))
        batch = try till.make()
    }

    private func lines(
        _ store: RegistryStore, under entry: JournalEntryID? = nil
    ) throws(RegistryError) -> Int {
        var count = 0
        try store.eachLine(of: batch, under: entry) { _ throws(RegistryError) in count += 1 }
        return count
    }

    private func again(
        by clerk: Clerk, because reason: String = "优盘坏了"
    ) throws(RegistryError) -> JournalEntryID {
        try clerk.commit(
            .writeBatchAgain(WriteBatchAgain(batch: batch, reason: reason))
        ).entry
    }

    private func expectNone(_ store: RegistryStore, under entry: JournalEntryID?) {
        #expect(throws: RegistryError.unusable(AccessWords.reasonMissing(batch.number))) {
            try lines(store, under: entry)
        }
    }

    @Test func `a sealed batch is handed out, one that is not sealed or was sent is not`() throws {
        expectNone(officer.store, under: nil)
        #expect(throws: RegistryError.self) { try again(by: officer) }
        try till.move(batch, .seal)
        #expect(try lines(officer.store) == 1)
        #expect(throws: RegistryError.self) { try again(by: officer) }
        try till.move(batch, .send(.bankCSV, files: [SHA256.hex(of: "file")]))
        expectNone(officer.store, under: nil)
        #expect(throws: RegistryError.notAllowed(.payBenefits)) {
            try lines(try till.township.file.registry(as: "county"))
        }
    }

    @Test func `a reason hands it out again, to who gave it, for a while`() throws {
        try till.send(batch)
        for silent in ["", "1", "。"] {
            #expect(throws: RegistryError.self) { try again(by: officer, because: silent) }
        }
        let entry = try again(by: officer)
        #expect(try lines(officer.store, under: entry) == 1)
        expectNone(till.store, under: entry)
        for minutes in [-1, 16] {
            let moment = Instant(milliseconds: Township.now.milliseconds + Int64(minutes) * 60_000)
            let other = try till.township.file.registry(
                as: "officer", through: Entrance(now: { moment }))
            expectNone(other, under: entry)
        }
        let rows = try officer.store.journal(of: .batch(batch), .first(limit: 9)).rows
        #expect(rows.first?.kind == .writeBatchAgain && rows.first?.reason == "优盘坏了")
        #expect(try till.state(batch) == .sent)
        let undone = till.township.file
        #expect(throws: RegistryError.self) {
            try officer.commit(.undo(UndoEntry(entry: entry, reason: "写错了")))
        }
        #expect(try undone.check(on: Township.now.day).findings.isEmpty)
    }

    @Test func `what the bank answered, or what was closed, is not written again`() throws {
        for (name, home) in [("王兰", "2"), ("王竹", "3")] {
            try till.owe(try till.person(name, home))
        }
        let second = try till.make()
        for batch in [batch, second] { try till.send(batch) }
        try till.move(batch, .close(reason: "银行没有收到"))
        let line = try #require(try till.lines(second).first)
        try till.enter(second, "answer", [line.paid()])
        // One of its two lines is not answered: it is still on its way, but not wholly.
        #expect(try till.state(second) == .sent)
        for other in [batch, second] {
            #expect(throws: RegistryError.self) {
                try officer.commit(
                    .writeBatchAgain(WriteBatchAgain(batch: other, reason: "优盘坏了")))
            }
        }
    }

    @Test func `nothing is handed out as of a day`() throws {
        try till.move(batch, .seal)
        let past = officer.store.looking(at: try till.township.file.asOf(Township.now.day))
        #expect(throws: RegistryError.unusable(AsOfWords.noExport(Township.now.day))) {
            try lines(past)
        }
    }
}
