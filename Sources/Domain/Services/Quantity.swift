/// A measured number, kept exactly as it was written: `3.90` stays `3.90`, and equals `3.9`.
public struct Quantity: Sendable, Codable {
    /// The number as written, ASCII digits with at most one point.
    public let text: String
    /// The number in millionths.
    public let millionths: Int64

    /// Reads a decimal of at most nine whole digits and six decimals; nil if `text` is none.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let isNegative = text.hasPrefix("-")
        guard let first = parts.first else { return nil }
        let whole = isNegative ? first.dropFirst() : first
        guard (1...9).contains(whole.count), whole.allSatisfy(\.isASCIIDigit),
            let units = Int64(whole)
        else { return nil }
        var fraction: Int64 = 0
        if parts.count == 2 {
            guard (1...6).contains(parts[1].count), parts[1].allSatisfy(\.isASCIIDigit),
                let digits = Int64(parts[1])
            else { return nil }
            fraction = (parts[1].count..<6).reduce(digits) { value, _ in value * 10 }
        }
        self.text = String(text)
        let magnitude = units * 1_000_000 + fraction
        millionths = isNegative ? -magnitude : magnitude
    }
}

extension Quantity: Hashable, Comparable {
    /// Equal numbers are equal, however they are written.
    public static func == (left: Quantity, right: Quantity) -> Bool {
        left.millionths == right.millionths
    }

    /// The smaller number comes first.
    public static func < (left: Quantity, right: Quantity) -> Bool {
        left.millionths < right.millionths
    }

    /// Hashes the number.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(millionths)
    }
}
