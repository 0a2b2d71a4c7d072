/// The statistical division code 统计用区划代码 of a place: always 12 digits, padded with zeros.
///
/// 2 digits province, 4 city, 6 county (GB/T 2260), 9 township, 12 village.
public struct AreaCode: Hashable, Comparable, Sendable {
    /// The 12 digits as a number; China's codes begin with 1 to 9.
    public let number: Int64

    /// How far down a code goes.
    public enum Level: Int, Comparable, Sendable, CaseIterable, Codable {
        case country = 0
        case province = 2
        case city = 4
        case county = 6
        case township = 9
        case village = 12

        /// The wider place is the smaller level.
        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// All of China: the scope of nobody but a test.
    public static let everywhere = AreaCode(unchecked: 0)

    private init(unchecked number: Int64) {
        self.number = number
    }

    /// The code of 12 digits as a number, or nil if it has more.
    public init?(number: Int64) {
        guard number >= 10_0000_0000_00, number <= 99_9999_9999_99 else { return nil }
        self.number = number
    }

    /// The code of 2, 4, 6, 9 or 12 ASCII digits, or nil.
    public init?(_ text: some StringProtocol) {
        guard [2, 4, 6, 9, 12].contains(text.count), text.allSatisfy(\.isASCIIDigit),
            let value = Int64(text)
        else { return nil }
        self.init(number: value * AreaCode.power(12 - text.count))
    }

    /// The level, read from the zeros at the end.
    public var level: Level {
        if number == 0 { return .country }
        if number % 1_000 != 0 { return .village }
        if number % 1_000_000 != 0 { return .township }
        if number % 100_000_000 != 0 { return .county }
        return number % 10_000_000_000 != 0 ? .city : .province
    }

    /// The code of the next wider place; the whole country for a province.
    public var parent: AreaCode {
        switch level {
        case .country, .province: .everywhere
        case .city: cut(to: .province)
        case .county: cut(to: .city)
        case .township: cut(to: .county)
        case .village: cut(to: .township)
        }
    }

    /// The code of the place at `level` in which this one lies (itself, if it lies no deeper).
    public func cut(to level: Level) -> AreaCode {
        let unit = AreaCode.power(12 - level.rawValue)
        return AreaCode(unchecked: number / unit * unit)
    }

    /// The numbers of this place and of all places in it.
    public var range: ClosedRange<Int64> {
        let unit = AreaCode.power(12 - level.rawValue)
        return number...(number + unit - 1)
    }

    /// Whether `other` is this place or lies in it.
    public func contains(_ other: AreaCode) -> Bool {
        range.contains(other.number)
    }

    /// Orders as the printed list of codes does.
    public static func < (left: AreaCode, right: AreaCode) -> Bool { left.number < right.number }

    private static func power(_ exponent: Int) -> Int64 {
        (0..<exponent).reduce(Int64(1)) { power, _ in power * 10 }
    }
}

extension AreaCode: CustomStringConvertible {
    /// The 12 digits.
    public var description: String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }
}

extension AreaCode: Codable {
    /// Reads the 12 digits as a number.
    public init(from decoder: any Decoder) throws {
        number = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes the 12 digits as a number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
