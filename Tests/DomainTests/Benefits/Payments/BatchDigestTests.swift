import Testing

@testable import Domain

/// The digest of a batch can be worked out again from its lines, by anybody.
@Suite struct BatchDigestTests {
    private func batch(lines: Int = 2) throws -> Batch {
        Batch(
            id: Batch.ID(rawValue: 12),
            details: BatchDetails(
                area: .everywhere, period: try #require(Period("2011")), programmes: [],
                madeAt: Instant(milliseconds: 0), madeBy: Account.ID(rawValue: 1), lines: lines,
                total: Money(fen: 100_000)))
    }

    private func line(
        _ position: Int, _ name: String, holder: String? = nil, fen: Int64 = 96_000
    ) throws -> BatchLine {
        BatchLine(
            id: BatchLine.ID(rawValue: 1), batch: Batch.ID(rawValue: 12), position: position,
            person: Person.ID(rawValue: 1), programme: "reward", name: name,
            residentID: ResidentID(
                areaPrefix: 990_823, birthDay: Day(daysSince1970: -7_000), sequence: 1),
            account: try BankAccount(bank: "信用社", number: "6217000000000001", holder: holder),
            amount: Money(fen: fen))
    }

    private func digest(_ lines: [BatchLine]) throws -> String {
        var digest = BatchDigest(of: try batch())
        for line in lines { digest.add(line) }
        return digest.finish()
    }

    @Test func `it is SHA-256 over the text that the specification spells`() throws {
        let lines = [try line(1, "王梅"), try line(2, "a\\b\tc\nd", holder: "李强", fen: 4_000)]
        let number = try #require(lines[0].residentID)
        let text = """
            HZ-000012\t2\t100000
            1\t王梅\t\(number)\t信用社\t6217000000000001\t\t96000\treward
            2\ta\\\\b\\tc\\nd\t\(number)\t信用社\t6217000000000001\t李强\t4000\treward

            """
        #expect(try digest(lines) == SHA256.hex(of: text))
    }

    @Test func `any change of any line gives another`() throws {
        let one = try line(1, "王梅")
        var all = [try digest([one]), try digest([]), try digest([one, one])]
        for change: (inout BatchLine) throws -> Void in [
            { $0.position = 2 }, { $0.name = "王海" }, { $0.residentID = nil },
            { $0.amount = Money(fen: 1) }, { $0.programme = "child" },
            { $0.account = try BankAccount(bank: "信用社", number: "6217000000000002") },
            { $0.account = try BankAccount(bank: "农行", number: "6217000000000001") },
        ] {
            var other = one
            try change(&other)
            all.append(try digest([other]))
        }
        #expect(Set(all).count == all.count)
    }
}
