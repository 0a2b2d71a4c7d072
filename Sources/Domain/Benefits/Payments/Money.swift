/// An amount of yuan, counted in whole fen.
///
/// Sums trap on overflow, which lies beyond 92 thousand billion yuan.
public struct Money: Hashable, Comparable, Sendable, Codable {
    /// The amount in fen; 100 fen are one yuan.
    public let fen: Int64

    /// Nothing.
    public static let zero = Money(fen: 0)

    /// An amount in fen.
    public init(fen: Int64) {
        self.fen = fen
    }

    /// An amount in whole yuan.
    public init(yuan: Int64) {
        fen = yuan * 100
    }

    /// The smaller amount comes first.
    public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
    /// The sum.
    public static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }
    /// The difference.
    public static func - (left: Money, right: Money) -> Money { Money(fen: left.fen - right.fen) }
    /// The amount so many times.
    public static func * (left: Money, right: Int64) -> Money { Money(fen: left.fen * right) }

    /// The amount with two decimals and no grouping, for files: `31260.00`.
    public var plain: String {
        let magnitude = fen.magnitude
        let cents = magnitude % 100
        return "\(fen < 0 ? "-" : "")\(magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
    }

    /// The amount of a decimal with at most two places, `960`, `960.5`, `960.00`; nil if it is
    /// none.
    public init?(plain text: some StringProtocol) {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, whole.allSatisfy(\.isASCIIDigit),
            let yuan = Int64(whole)
        else { return nil }
        var cents: Int64 = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].count), parts[1].allSatisfy(\.isASCIIDigit),
                let digits = Int64(parts[1])
            else { return nil }
            cents = parts[1].count == 1 ? digits * 10 : digits
        }
        let (scaled, tooLarge) = yuan.multipliedReportingOverflow(by: 100)
        let (sum, tooLargeToo) = scaled.addingReportingOverflow(cents)
        guard !tooLarge, !tooLargeToo else { return nil }
        fen = isNegative ? -sum : sum
    }
}

extension Money: CustomStringConvertible {
    /// The amount as people read it: `¥31,260.00`.
    public var description: String {
        var digits = Array(String(fen.magnitude / 100))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: place)
            place -= 3
        }
        let cents = fen.magnitude % 100
        return "\(fen < 0 ? "-" : "")¥\(String(digits)).\(cents < 10 ? "0" : "")\(cents)"
    }
}

extension Character {
    /// Whether this is one of 0 to 9 in ASCII.
    var isASCIIDigit: Bool { ("0"..."9").contains(self) && isASCII }
}
