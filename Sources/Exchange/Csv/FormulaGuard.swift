/// Keeps spreadsheet programs from taking text for a formula.
///
/// Text that begins with `= + - @`, their full-width forms (which some programs fold), TAB, CR or
/// LF, after any number of apostrophes, gets one apostrophe more when it is written to CSV, and
/// loses one when it is read: reading gives back exactly what was written. A plain negative number
/// such as `-120.00` runs nothing and stays a number.
enum FormulaGuard {
    /// The apostrophe.
    static let mark: UInt8 = 0x27

    /// Whether `text` needs an apostrophe in front.
    static func isNeeded(_ text: some Collection<UInt8>) -> Bool {
        guard let first = text.first, first == mark || mayTrigger(first) else { return false }
        return isTriggered(text) && !isNegativeNumber(text)
    }

    /// Whether the apostrophe at the beginning of `text` is such a guard.
    static func isGuarded(_ text: some Collection<UInt8>) -> Bool {
        text.first == mark && isTriggered(text)
    }

    private static func isTriggered(_ text: some Collection<UInt8>) -> Bool {
        let rest = text.drop { $0 == mark }
        guard let first = rest.first, mayTrigger(first) else { return false }
        return first != wide[0]
            || rest.prefix(3).count == 3 && rest.starts(with: wide)
                && triggers.contains(rest.dropFirst(2).first.map { $0 &- 0x60 } ?? 0)
    }

    /// The signs `= + - @`.
    private static let triggers: [UInt8] = [0x3D, 0x2B, 0x2D, 0x40]
    /// How the full-width forms of ASCII's first 64 characters begin in UTF-8.
    private static let wide: [UInt8] = [0xEF, 0xBC]

    private static func mayTrigger(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D, wide[0]: true
        default: false
        }
    }

    private static func isNegativeNumber(_ text: some Collection<UInt8>) -> Bool {
        let digits = text.dropFirst().split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return text.first == UInt8(ascii: "-") && (1...2).contains(digits.count)
            && digits.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
            }
    }
}
