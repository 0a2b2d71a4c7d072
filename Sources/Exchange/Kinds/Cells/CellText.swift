import Domain

/// The text of a cell, as people fill it in.
///
/// A hyphen alone asks to remove what the register holds; text that is itself nothing but hyphens
/// is written with one more.
enum CellText {
    /// Whether `text`, already folded, asks to remove a value.
    static func isClear(_ text: String) -> Bool {
        text == "-" || text == "—" || text == "——"
    }

    /// Whether a spreadsheet has made a number of a long row of digits: `6.21E+18`.
    static func hasLostDigits(_ text: String) -> Bool {
        let parts = text.folded.uppercased().split(
            separator: "E", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
        return parts[0].allSatisfy { $0.isNumber || $0 == "." }
            && parts[1].allSatisfy { $0.isNumber || $0 == "+" }
    }

    /// Whether a number is concealed, as `410823************` and `138****0000`.
    static func isConcealed(_ bytes: ArraySlice<UInt8>, of field: String) -> Bool {
        (field == "residentID" || field == "phone") && bytes.contains(UInt8(ascii: "*"))
    }

    /// Whether a cell may be blank or ask to remove a value: told by its first byte, without
    /// folding.
    static func mayBeBlankOrClear(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch bytes.first ?? 0 {
        // A blank, a hyphen; the lead bytes of other blanks, of dashes and of full-width forms.
        case 0x00...0x20, 0x2D, 0xC2, 0xE2, 0xE3, 0xEF: return true
        default: return false
        }
    }

    /// Free text: blanks at the ends go, everything else stays.
    static func read(_ text: String) -> String {
        let trimmed = trimmed(text)
        return isHyphens(trimmed) && trimmed.count > 1 ? String(trimmed.dropFirst()) : trimmed
    }

    /// Free text as `read` gives it back.
    static func write(_ text: String) -> String {
        isHyphens(text) ? "-" + text : text
    }

    /// A name: without the blanks that align Chinese names, with one kind of dot in foreign ones.
    static func name(_ text: String) -> String {
        let scalars = Array(text.folded.unicodeScalars)
        guard scalars.contains(where: { $0 == " " || dots.contains($0) }) else {
            return text.folded
        }
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isBetweenHan =
                index > 0 && index + 1 < scalars.count && isHan(scalars[index - 1])
                && isHan(scalars[index + 1])
            if scalar == " ", isBetweenHan { continue }
            let isDot = dots.contains(scalar) && (scalar != "." || isBetweenHan)
            result.append(isDot ? "·" : scalar)
        }
        return String(result)
    }

    private static let dots: Set<Unicode.Scalar> = ["•", "・", "‧", "∙", "･", "⋅", "●", "."]

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x3400 }

    private static func isHyphens(_ text: String) -> Bool {
        guard let first = text.utf8.first, [0x2D, 0xE2, 0xEF].contains(first) else { return false }
        let folded = text.folded
        return !folded.isEmpty && folded.allSatisfy { $0 == "-" || $0 == "—" }
    }

    private static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
