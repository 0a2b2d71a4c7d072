import Domain

@testable import Exchange

/// Batches made up for tests.
enum TestBatch {
    static let names = ["张桂兰", "王德明", "李凤英", "欧阳学军", "阿依古丽·买买提", "䶮𠮷"]

    /// A sealed batch with number 12 for these lines.
    static func batch(_ lines: [BatchLine]) -> Batch {
        Batch(
            id: Batch.ID(rawValue: 12),
            details: BatchDetails(
                area: AreaCode("990108") ?? .everywhere,
                period: Period(.year, containing: day), programmes: [], state: .sealed,
                madeAt: Instant(milliseconds: 1_322_010_000_000),
                madeBy: Account.ID(rawValue: 1), lines: lines.count,
                total: lines.reduce(.zero) { $0 + $1.amount }, digest: "d"))
    }

    /// A line; its account number follows from its position.
    static func line(
        _ position: Int, name: String = "张桂兰", bank: String = "农村信用社", holder: String? = nil,
        fen: Int64 = 96_000, hasNumber: Bool = true
    ) throws -> BatchLine {
        let digits = String(position)
        let number = "62" + String(repeating: "0", count: 17 - digits.count) + digits
        return BatchLine(
            id: BatchLine.ID(rawValue: Int64(position)), batch: Batch.ID(rawValue: 12),
            position: position, person: Person.ID(rawValue: Int64(position)),
            programme: "reward", name: name,
            residentID: hasNumber
                ? ResidentID(first17: 99_010_819_500_101_000 + Int64(position % 999)) : nil,
            account: try BankAccount(bank: bank, number: number, holder: holder),
            amount: Money(fen: fen))
    }

    /// So many lines of different people.
    static func lines(_ count: Int) throws -> [BatchLine] {
        try (1...count).map {
            try line($0, name: names[$0 % names.count], fen: Int64(96_000 + $0))
        }
    }

    /// How the lines go to the bank.
    static func order(
        _ lines: [BatchLine], _ format: BankFormat, _ encoding: BankEncoding? = nil,
        programme: String = "奖励扶助"
    ) -> BankOrder {
        BankOrder(
            batch: batch(lines), format: format, encoding: encoding,
            payer: Payer(name: "县财政局", account: "4100 0000 0000 01", bank: "农村信用社"),
            payOn: day, programmes: ["reward": programme])
    }

    static let day = Day(number: 2011_11_23) ?? Day(daysSince1970: 0)
}
