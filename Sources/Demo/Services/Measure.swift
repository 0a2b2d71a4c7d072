import Domain

/// A measured item: its unit, the laboratory's limits, and which values are met.
struct Measure: Sendable {
    let item: String
    let unit: String
    let lower: Quantity?
    let upper: Quantity?
    let decimals: Int
    let usual: ClosedRange<Int>
    let unusual: ClosedRange<Int>

    init(
        _ item: String, _ unit: String, _ lower: String?, _ upper: String?, decimals: Int = 0,
        _ usual: ClosedRange<Int>, _ unusual: ClosedRange<Int>
    ) {
        self.item = item
        self.unit = unit
        self.lower = lower.flatMap { Quantity($0) }
        self.upper = upper.flatMap { Quantity($0) }
        self.decimals = decimals
        self.usual = usual
        self.unusual = unusual
    }

    /// A result, one in thirty outside the limits.
    func result(
        _ subject: ScreeningResult.Subject, _ dice: inout Dice
    ) -> ScreeningResult {
        let number = dice.within(dice.chance(33) ? unusual : usual)
        return ScreeningResult(
            item: item, subject: subject, value: text(number), unit: unit, lower: lower,
            upper: upper)
    }

    private func text(_ number: Int) -> String {
        switch decimals {
        case 0: String(number)
        case 1: "\(number / 10).\(number % 10)"
        default: "\(number / 100).\(number / 10 % 10)\(number % 10)"
        }
    }
}

extension Measure {
    static let pressure = [
        Measure("systolic", "mmHg", "90", "139", 98...136, 141...162),
        Measure("diastolic", "mmHg", "60", "89", 62...88, 91...102),
    ]
    static let alt = Measure("alt", "U/L", "0", "40", 8...38, 42...96)

    static func haemoglobin(of sex: Sex) -> Measure { sex == .male ? hisHaemoglobin : hers }
    private static let hisHaemoglobin = Measure(
        "haemoglobin", "g/L", "120", "160", 124...158, 104...118)
    private static let hers = Measure("haemoglobin", "g/L", "110", "150", 112...148, 86...108)

    static let ofWife =
        [
            Measure("height", "cm", nil, nil, 151...170, 146...150),
            Measure("weight", "kg", nil, nil, 44...66, 67...82),
        ] + pressure + [
            Measure("heart-rate", "/min", "60", "100", 64...92, 102...112), hers,
            Measure("red-cells", "10¹²/L", "3.5", "5.0", decimals: 2, 360...490, 310...345),
            Measure("white-cells", "10⁹/L", "4.0", "10.0", decimals: 1, 43...96, 103...128),
            Measure("platelets", "10⁹/L", "100", "300", 128...286, 82...97),
            Measure("glucose", "mmol/L", "3.9", "6.1", decimals: 2, 402...598, 620...710), alt,
            Measure("creatinine", "µmol/L", "44", "97", 46...92, 99...112),
            Measure("tsh", "mIU/L", "0.44", "3.45", decimals: 2, 62...338, 352...610),
        ]
    static let ofHusband =
        [
            Measure("height", "cm", nil, nil, 162...182, 157...161),
            Measure("weight", "kg", nil, nil, 54...84, 85...98),
        ] + pressure + [
            Measure("heart-rate", "/min", "60", "100", 62...90, 102...110), alt,
            Measure("creatinine", "µmol/L", "53", "106", 56...102, 108...121),
        ]
}
