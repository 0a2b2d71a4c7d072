/// A telephone number in one spelling: `13800000000`, `0391-7270000`, `7270000`, `+85223450000`.
public struct Phone: Hashable, Sendable {
    /// The number as it is kept and shown.
    public let number: String

    /// Reads a number with blanks, hyphens, brackets or the prefix +86 as people write it.
    public init(parsing text: String) throws(PhoneError) {
        let folded = text.foldedWithoutBlanks
        if folded.isEmpty { throw .empty }
        var digits = String(folded.filter { !"-–—()（）'".contains($0) })
        if digits.hasPrefix("+86") { digits.removeFirst(3) }
        if digits.hasPrefix("0086") { digits.removeFirst(4) }
        if digits.hasPrefix("86"), digits.count == 13 { digits.removeFirst(2) }
        let isForeign = digits.hasPrefix("+")
        guard digits.dropFirst(isForeign ? 1 : 0).allSatisfy(\.isASCIIDigit),
            let number = Phone.written(digits, isForeign: isForeign)
        else { throw .unreadable(text) }
        self.number = number
    }

    /// Whether this is a mainland mobile number.
    public var isMobile: Bool { number.count == 11 && number.first == "1" }

    /// The digits alone, for search.
    public var digits: String { number.filter(\.isASCIIDigit) }

    /// The number with its middle hidden: `138****0000`.
    public var masked: String { Phone.concealed(number) }

    /// A number, as it is kept, for who may not see it: `138****0000`, `****000`.
    ///
    /// Of a short number fewer places are left, or the rest could be guessed.
    public static func concealed(_ number: String) -> String {
        guard number.count >= 11 else { return "****" + number.suffix(min(3, number.count / 2)) }
        let hidden = String(repeating: "*", count: number.count - 7)
        return number.prefix(3) + hidden + number.suffix(4)
    }

    /// Whether a part of a number is hidden from who sees it.
    public static func isConcealed(_ number: String) -> Bool { number.contains("*") }

    private static func written(_ digits: String, isForeign: Bool) -> String? {
        if isForeign { return (8...16).contains(digits.count) ? digits : nil }
        if digits.count == 11, digits.first == "1", let second = digits.dropFirst().first {
            return second >= "3" ? digits : nil
        }
        if digits.first == "0" {
            // 010 and 02x are cities with three digits, all others have four.
            let second = digits.dropFirst().first
            let length = second == "1" || second == "2" ? 3 : 4
            let local = digits.dropFirst(length)
            guard (7...8).contains(local.count), local.first != "0" else { return nil }
            return digits.prefix(length) + "-" + local
        }
        return (7...8).contains(digits.count) ? digits : nil
    }
}

extension Phone: CustomStringConvertible {
    /// The number as it is kept.
    public var description: String { number }
}

extension Phone: Codable {
    /// Reads the written number.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            try self.init(parsing: container.decode(String.self))
        } catch let error as PhoneError {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: error.sentence.en)
        }
    }

    /// Writes the number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
