import Domain
import Testing

@Suite struct FlagTests {
    private let number = ScreeningItem(
        code: "hb", number: 5, term: Phrase(zh: "血红蛋白", en: "haemoglobin"),
        values: .number(unit: "g/L", offered: []))

    /// Lower limit, upper limit, value, flag.
    static let numbers: [(String?, String?, String, Flag)] = [
        ("110", "150", "109.9", .low), ("110", "150", "110", .normal),
        ("110", "150", "110.0", .normal), ("110", "150", "130", .normal),
        ("110", "150", "150", .normal), ("110", "150", "150.01", .high),
        (nil, "40", "41", .high), (nil, "40", "0", .normal), ("3.9", nil, "3.89", .low),
        ("3.9", nil, "100", .normal), (nil, nil, "12", .unknown), ("110", "150", "n/a", .unknown),
        ("-1", "1", "-1.5", .low),
    ]

    @Test(arguments: numbers)
    func `a number is judged by the limits stored with it, which themselves are normal`(
        lower: String?, upper: String?, value: String, flag: Flag
    ) {
        let result = ScreeningResult(
            item: "hb", value: value, unit: "g/L", lower: lower.flatMap { Quantity($0) },
            upper: upper.flatMap { Quantity($0) })
        #expect(result.flag(of: number) == flag)
    }

    @Test func `limits that are only offered judge nothing`() throws {
        let limits = OfferedLimits(sex: nil, lower: Quantity("110"), upper: Quantity("150"))
        let offering = ScreeningItem(
            code: "hb", number: 5, term: number.term,
            values: .number(unit: "g/L", offered: [limits]))
        #expect(ScreeningResult(item: "hb", value: "20").flag(of: offering) == .unknown)
    }

    @Test func `a choice is a finding where the list says so`() {
        let item = ScreeningItem(
            code: "hbsag", number: 10, term: Phrase(zh: "表面抗原", en: "HBsAg"),
            values: .choice([
                Choice(code: "negative", term: Phrase(zh: "阴性", en: "negative")),
                Choice(
                    code: "positive", term: Phrase(zh: "阳性", en: "positive"), isFinding: true),
            ]))
        #expect(ScreeningResult(item: "hbsag", value: "negative").flag(of: item) == .normal)
        #expect(ScreeningResult(item: "hbsag", value: "positive").flag(of: item) == .finding)
        #expect(ScreeningResult(item: "hbsag", value: "?").flag(of: item) == .unknown)
    }

    @Test func `only low, high and findings ask for attention`() {
        #expect(Flag.allCases.filter(\.needsAttention) == [.low, .high, .finding])
    }
}
