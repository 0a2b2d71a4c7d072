import Testing

@testable import Domain

/// How a bank's answer is read against the lines of a batch.
@Suite struct AnswerReadingTests {
    private static let today = Day(daysSince1970: 15_000)

    private static func batch(_ state: BatchState = .sent) throws -> Batch {
        Batch(
            id: Batch.ID(rawValue: 1),
            details: BatchDetails(
                area: .everywhere, period: try #require(Period("2011")), programmes: [],
                state: state, madeAt: Instant(milliseconds: 0), madeBy: Account.ID(rawValue: 1),
                lines: 3, total: Money(yuan: 300)))
    }

    private static func lines() throws -> [BatchLine] {
        try (1...3).map { position in
            BatchLine(
                id: BatchLine.ID(rawValue: Int64(position)), batch: Batch.ID(rawValue: 1),
                position: position, person: Person.ID(rawValue: Int64(position)),
                programme: "reward", name: "王\(position)", residentID: nil,
                account: try BankAccount(
                    bank: "", number: "621700000000000\(position)",
                    holder: position == 3 ? "李三" : nil),
                amount: Money(yuan: 100))
        }
    }

    private static func row(
        _ position: Int, yuan: Int64 = 100, isPaid: Bool = true, _ reason: PaymentReason? = nil
    ) -> BankAnswerRow {
        BankAnswerRow(
            line: position + 1, position: position, accountNumber: "621700000000000\(position)",
            name: "王\(position)", amount: Money(yuan: yuan), day: nil, isPaid: isPaid,
            reason: reason)
    }

    private static func read(
        _ rows: [BankAnswerRow], state: BatchState = .sent, number: String = "HZ-000001",
        _ edit: (inout [BatchLine]) -> Void = { _ in }
    ) throws -> AnswerReading {
        var lines = try lines()
        edit(&lines)
        return try EnterAnswer(
            batch: Batch.ID(rawValue: 1),
            answer: BankAnswer(digest: "", batchNumber: number, rows: rows)
        ).decide(on: try batch(state), lines: lines, today: today)
    }

    @Test func `account or name tells whose row it is, with the position`() throws {
        var other = Self.row(1)
        other.accountNumber = "x"
        #expect(try Self.read([other]).answers.count == 1)
        other = Self.row(1)
        other.name = "张"
        #expect(try Self.read([other]).answers.count == 1)
        other = Self.row(3)
        (other.name, other.accountNumber) = ("李三", "x")
        #expect(try Self.read([other]).answers.count == 1)
        other = Self.row(1)
        other.position = 2
        let reading = try Self.read([other, Self.row(3)])
        #expect(reading.notes.map(\.finding) == [.unknown, .paid, .missing, .missing])
    }

    @Test func `a day that the bank does not give is the day of entry`() throws {
        #expect(try Self.read([Self.row(1)]).answers.map(\.day) == [Self.today])
    }

    @Test func `another amount is neither paid nor returned`() throws {
        let answer = try Self.read([Self.row(1, yuan: 99)]).answers[0]
        #expect(answer.outcome == .amountDiffers && answer.amount == Money(yuan: 99))
        let returned = try Self.read([Self.row(1, yuan: 0, isPaid: false, .died)]).answers[0]
        #expect(returned.outcome == .returned && returned.reason == .died)
        #expect(returned.amount == nil)
    }

    @Test func `twice the same counts once, a contradiction not at all`() throws {
        #expect(
            try Self.read([Self.row(1), Self.row(1)]).notes.map(\.finding)
                == [.paid, .duplicate, .missing, .missing])
        let rows = [Self.row(1), Self.row(1, yuan: 99), Self.row(2)]
        let reading = try Self.read(rows)
        #expect(reading.answers.map(\.line.rawValue) == [2])
        #expect(reading.notes.map(\.finding) == [.duplicate, .duplicate, .paid, .missing])
    }

    @Test func `what was settled before stays, what is open is answered`() throws {
        let reading = try Self.read((1...3).map { Self.row($0) }) { lines in
            lines[0].outcome = .returned
            lines[1].outcome = .amountDiffers
        }
        #expect(reading.answers.map(\.line.rawValue) == [2, 3])
        #expect(reading.notes.map(\.finding) == [.duplicate, .paid, .paid])
    }

    @Test(arguments: BatchState.allCases.filter { $0 != .sent })
    func `only a batch that was sent is answered`(state: BatchState) {
        #expect(throws: Rejection.self) { try Self.read([Self.row(1)], state: state) }
    }

    @Test func `another's file is refused whole`() {
        #expect(throws: Rejection.self) { try Self.read([Self.row(1)], number: "HZ-000002") }
        #expect(throws: Rejection.self) { try Self.read([Self.row(1)], number: "") }
        #expect(throws: Rejection.self) { try Self.read([]) }
        #expect(throws: Rejection.self) { try Self.read([Self.row(9)]) }
    }
}
