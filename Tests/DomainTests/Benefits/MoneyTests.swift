import Domain
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("960", 96_000), ("960.5", 96_050), ("960.05", 96_005), ("0.01", 1), ("-12.30", -1_230),
        ("0", 0),
    ])
    func `a plain decimal is whole fen`(text: String, fen: Int64) {
        #expect(Money(plain: text)?.fen == fen)
    }

    @Test(arguments: [
        "", "-", ".", ".5", "1.", "1.234", "1,000", "１", "1e3", "--1", " 1", "99999999999999999999",
        "92233720368547758.08",
    ])
    func `what is no plain decimal of at most two places is refused`(text: String) {
        #expect(Money(plain: text) == nil)
    }

    @Test(arguments: [0, 1, 99, 100, 96_000, 3_126_000, -1_230, 123_456_789_012])
    func `what is written plainly is read back`(fen: Int64) {
        #expect(Money(plain: Money(fen: fen).plain) == Money(fen: fen))
    }

    @Test func `people read it grouped, with two places`() {
        #expect(Money(fen: 3_126_000).description == "¥31,260.00")
        #expect(Money(fen: 5).description == "¥0.05")
        #expect(Money(fen: -123_456_789).description == "-¥1,234,567.89")
    }
}
