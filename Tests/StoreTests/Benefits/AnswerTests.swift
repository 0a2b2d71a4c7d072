import Domain
import GRDB
import Testing

@testable import Store

/// What a bank answers to a batch, and what follows for the families.
@Suite struct AnswerTests {
    private let till: Till

    init() throws {
        till = try Till()
    }

    /// A batch that was sent, of so many persons, each owed two months.
    private func sent(_ count: Int) throws -> (Batch.ID, [BatchLine], [[Entitlement.ID]]) {
        var ids: [[Entitlement.ID]] = []
        for number in 1...count {
            let person = try till.person("王\(number)", "\(number)")
            ids.append(try till.owe(person, "child", ["201109", "201110"]))
        }
        let batch = try till.make()
        try till.send(batch)
        return (batch, try till.lines(batch), ids)
    }

    @Test func `all six findings of one file`() throws {
        let (batch, lines, ids) = try sent(5)
        let stranger = BankAnswerRow(
            line: 6, position: 99, accountNumber: "1", name: "无名", amount: Money(yuan: 1), day: nil,
            isPaid: true, reason: nil)
        let rows = [
            lines[0].paid(file: 2), lines[1].returned(.accountClosed, file: 3),
            lines[2].paid(Money(yuan: 79), file: 4), lines[0].paid(file: 5), stranger,
        ]
        let shown = try till.store.findings(
            of: till.answer(batch, "one", rows).answer, in: batch)
        try till.enter(batch, "one", rows)
        let notes = try till.store.answerNotes(of: batch)
        #expect(notes == shown)
        #expect(
            notes.map(\.finding) == [
                .paid, .returned, .amountDiffers, .duplicate, .unknown, .missing, .missing,
            ])
        #expect(notes.map(\.fileLine) == [2, 3, 4, 5, 6, nil, nil])
        #expect(try ids[0].map(till.status) == [.paid, .paid])
        #expect(try till.payment(ids[0][0]).paidOn == Township.day(20_111_120))
        #expect(try ids[1].map(till.status) == [.returned, .returned])
        #expect(try till.payment(ids[1][0]).reason == .accountClosed)
        #expect(try ids[2...4].joined().allSatisfy { try till.status($0) == .sent })
        #expect(try till.state(batch) == .sent)
        let row = try till.store.batches(in: Township.county, .first(limit: 1)).rows.first
        #expect(row?.paid == 1 && row?.returned == 1 && row?.open == 3)
        #expect(try till.findings() == [])
    }

    @Test func `the same file twice changes nothing and says so`() throws {
        let (batch, lines, _) = try sent(2)
        let first = try till.enter(batch, "one", [lines[0].paid()])
        let state = try till.township.everything()
        let again = try till.enter(batch, "one", [lines[0].paid()])
        #expect(!first.isRepeated && again.isRepeated && again.entry == first.entry)
        #expect(try till.township.everything() == state)
        #expect(try till.store.answerNotes(of: batch).count == 2)
    }

    @Test func `another batch's file, or one of which nothing fits, is refused whole`() throws {
        let (batch, lines, ids) = try sent(1)
        #expect(throws: RegistryError.self) {
            try till.enter(batch, "one", [lines[0].paid()], number: "HZ-000099")
        }
        var other = lines[0].paid()
        other.position = 7
        #expect(throws: RegistryError.self) { try till.enter(batch, "two", [other]) }
        other = lines[0].paid()
        (other.name, other.accountNumber) = ("李四", "6217000000000099")
        #expect(throws: RegistryError.self) { try till.enter(batch, "three", [other]) }
        #expect(throws: RegistryError.self) { try till.enter(batch, "four", []) }
        #expect(try ids[0].map(till.status) == [.sent, .sent])
        #expect(try till.store.answerNotes(of: batch).isEmpty)
    }

    @Test func `a file that answered one batch answers no other`() throws {
        let (batch, lines, _) = try sent(1)
        try till.enter(batch, "one", [lines[0].returned(.accountClosed)])
        try till.clerk.correct(try till.clerk.person(lines[0].person)) {
            $0.account = try? Till.account(900)
        }
        let next = try till.make()
        try till.send(next)
        let row = try till.lines(next)[0].paid()
        #expect(throws: RegistryError.self) { try till.enter(next, "one", [row]) }
        #expect(throws: RegistryError.self) {
            try till.store.findings(of: till.answer(next, "one", [row]).answer, in: next)
        }
        #expect(try till.state(next) == .sent)
    }

    @Test func `a later file fills what an earlier one left, and the batch is reconciled`() throws {
        let (batch, lines, ids) = try sent(3)
        try till.enter(batch, "one", [lines[0].paid(), lines[1].paid(Money(yuan: 70))])
        try till.enter(
            batch, "two", [lines[0].returned(.died), lines[1].paid(), lines[2].returned(nil)])
        #expect(try till.state(batch) == .reconciled)
        #expect(try ids.map { try till.status($0[0]) } == [.paid, .paid, .returned])
        #expect(try till.payment(ids[2][0]).reason == .accountWrong)
        #expect(
            try till.store.answerNotes(of: batch).map(\.finding) == [
                .paid, .amountDiffers, .duplicate, .paid, .returned,
            ])
        #expect(try till.findings() == [])
        #expect(throws: RegistryError.self) { try till.enter(batch, "three", [lines[0].paid()]) }
    }

    @Test func `rows that contradict each other do not count`() throws {
        let (batch, lines, ids) = try sent(2)
        try till.enter(
            batch, "one", [lines[0].paid(), lines[0].returned(.accountClosed), lines[1].paid()])
        #expect(
            try till.store.answerNotes(of: batch).map(\.finding) == [.duplicate, .duplicate, .paid])
        #expect(try ids[0].map(till.status) == [.sent, .sent])
        #expect(try till.state(batch) == .sent)
    }

    @Test func `what came back is a task of the village, and goes into the next batch once mended`()
        throws
    {
        let (batch, lines, ids) = try sent(2)
        try till.enter(batch, "one", [lines[0].returned(.accountClosed), lines[1].paid()])
        let person = try till.clerk.person(lines[0].person)
        #expect(try till.township.due(person.id).count == 2)
        let receipt = try till.clerk.correct(person) { $0.account = try? Till.account(900) }
        #expect(try till.township.due(person.id).isEmpty)
        #expect(try ids[0].map(till.status) == [.due, .due])
        let next = try till.make()
        #expect(try till.lines(next).map(\.account.number) == [try Till.account(900).number])
        let attempts = try till.store.attempts(of: ids[0][0])
        #expect(attempts.map(\.line.outcome) == [nil, .returned])
        #expect(attempts.map(\.line.account.number).last == (try Till.account(1).number))
        #expect(try till.findings() == [])
        #expect(throws: RegistryError.self) { try till.clerk.undo(receipt) }
        try till.send(next)
        try till.enter(next, "two", [try till.lines(next)[0].paid()])
        #expect(try ids[0].map(till.status) == [.paid, .paid])
        #expect(try till.findings() == [])
    }

    @Test func `a late answer to one batch leaves alone what is on its way in the next`() throws {
        let (batch, lines, ids) = try sent(2)
        try till.enter(batch, "one", [lines[0].returned(.accountClosed)])
        try till.clerk.correct(try till.clerk.person(lines[0].person)) {
            $0.account = try? Till.account(900)
        }
        let next = try till.make()
        try till.send(next)
        try till.enter(batch, "two", [lines[1].paid()])
        #expect(try ids[0].map(till.status) == [.sent, .sent])
        #expect(try till.findings() == [])
        try till.enter(next, "three", [try till.lines(next)[0].paid()])
        #expect(try ids.joined().allSatisfy { try till.status($0) == .paid })
        #expect(try till.findings() == [])
    }

    @Test func `undoing the correction takes back what it mended`() throws {
        let (batch, lines, ids) = try sent(1)
        try till.enter(batch, "one", [lines[0].returned(.nameMismatch)])
        let state = try till.township.everything()
        let person = try till.clerk.person(lines[0].person)
        let receipt = try till.clerk.correct(person) { $0.name = "王一一" }
        #expect(try ids[0].map(till.status) == [.due, .due])
        #expect(try till.payment(ids[0][0]).payee?.name == "王一一")
        try till.clerk.undo(receipt)
        #expect(try till.township.everything() == state)
    }

    @Test func `closing gives up what was not answered; it is due again`() throws {
        let (batch, lines, ids) = try sent(3)
        try till.enter(batch, "one", [lines[0].paid(), lines[1].paid(Money(yuan: 70))])
        #expect(throws: RegistryError.self) { try till.move(batch, .close(reason: "银行不再答复")) }
        try till.settle(ids[1], .tryAgain)
        #expect(try till.lines(batch)[1].outcome == .returned)
        try till.move(batch, .close(reason: "银行不再答复"))
        #expect(try till.state(batch) == .reconciled)
        #expect(try ids.map { try till.status($0[0]) } == [.paid, .due, .due])
        #expect(try till.findings() == [])
        #expect(try till.lines(try till.make()).map(\.name) == ["王2", "王3"])
        #expect(try till.findings() == [])
    }
}
