/// Keeps spreadsheet programs from taking text for a formula.
///
/// Text that begins with `= + - @`, TAB or CR, after any number of apostrophes, gets one apostrophe
/// more when it is written to CSV, and loses one when it is read: reading gives back exactly what
/// was written. A plain negative number such as `-120.00` runs nothing and stays a number.
enum FormulaGuard {
    /// The apostrophe.
    static let mark: UInt8 = 0x27

    /// Whether `text` needs an apostrophe in front.
    static func isNeeded(_ text: some Collection<UInt8>) -> Bool {
        guard let first = text.first, first == mark || isTrigger(first) else { return false }
        return isTriggered(text) && !isNegativeNumber(text)
    }

    /// Whether the apostrophe at the beginning of `text` is such a guard.
    static func isGuarded(_ text: some Collection<UInt8>) -> Bool {
        text.first == mark && isTriggered(text)
    }

    private static func isTriggered(_ text: some Collection<UInt8>) -> Bool {
        text.first { $0 != mark }.map(isTrigger) ?? false
    }

    private static func isTrigger(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
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
