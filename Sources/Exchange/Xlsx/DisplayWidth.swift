/// How wide text is in cells of a fixed-width font, for the columns of a sheet.
enum DisplayWidth {
    /// The width of the longest line; Chinese characters count two.
    static func of(_ text: String) -> Int {
        text.split(whereSeparator: \.isNewline).map { line in
            line.unicodeScalars.reduce(0) { $0 + (isWide($1.value) ? 2 : 1) }
        }.max() ?? 0
    }

    private static func isWide(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
