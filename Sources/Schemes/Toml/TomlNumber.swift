/// Numbers as TOML writes them.
enum TomlNumber {
    /// Whether a value that begins so may be a number.
    static func begins(_ byte: UInt8) -> Bool {
        isDigit(byte)
            || [
                UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "i"), UInt8(ascii: "n"),
            ].contains(byte)
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether it begins as a day (`2011-`) or a time (`08:`) does.
    static func isDate(_ word: ArraySlice<UInt8>) -> Bool {
        let digits = word.prefix(while: isDigit).count
        guard let mark = word.dropFirst(digits).first else { return false }
        return digits == 4 && mark == UInt8(ascii: "-") || digits == 2 && mark == UInt8(ascii: ":")
    }

    /// The number; nil if it is written wrongly or does not fit 64 bits.
    static func value(of word: ArraySlice<UInt8>) -> SchemeValue? {
        let text = String(decoding: word, as: UTF8.self)
        switch text {
        case "inf", "+inf": return .decimal(.infinity)
        case "-inf": return .decimal(-.infinity)
        case "nan", "+nan", "-nan": return .decimal(.nan)
        default: break
        }
        guard let digits = withoutUnderscores(text) else { return nil }
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
            let rest = digits.dropFirst(2)
            guard rest.first.map({ $0 != "+" && $0 != "-" }) ?? false else { return nil }
            return Int(rest, radix: radix).map { .wholeNumber($0) }
        }
        let unsigned = digits.drop { $0 == "+" || $0 == "-" }
        guard digits.count - unsigned.count <= 1, !hasLeadingZero(unsigned) else { return nil }
        if unsigned.utf8.allSatisfy(isDigit) { return Int(digits).map { .wholeNumber($0) } }
        return decimal(digits, unsigned)
    }

    /// A point has digits on both sides, an exponent has some behind it.
    private static func decimal(_ text: String, _ unsigned: Substring) -> SchemeValue? {
        let parts = unsigned.split(
            maxSplits: 1, omittingEmptySubsequences: false
        ) { $0 == "e" || $0 == "E" }
        let sides = parts[0].split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard sides.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else { return nil }
        if parts.count == 2 {
            let sign = parts[1].first.map { $0 == "+" || $0 == "-" } ?? false
            let exponent = sign ? parts[1].dropFirst() : parts[1]
            guard !exponent.isEmpty, exponent.utf8.allSatisfy(isDigit) else { return nil }
        }
        return Double(text).map { .decimal($0) }
    }

    private static func hasLeadingZero(_ digits: Substring) -> Bool {
        digits.first == "0" && digits.utf8.dropFirst().first.map(isDigit) ?? false
    }

    /// An underscore stands between two digits.
    private static func withoutUnderscores(_ text: String) -> String? {
        guard text.contains("_") else { return text }
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        for (left, right) in zip(parts, parts.dropFirst()) {
            guard left.last?.isHexDigit == true, right.first?.isHexDigit == true else { return nil }
        }
        return parts.joined()
    }
}
