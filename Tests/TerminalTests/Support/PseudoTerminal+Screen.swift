import CVterm

/// One place of the emulated screen.
struct ScreenCell: Equatable {
    /// The glyph with its marks; empty for the second half of a wide glyph.
    var text: String
    /// Columns: 1 or 2.
    var width: Int
    var isBold: Bool
    var isUnderlined: Bool
    var isReversed: Bool
    /// The palette's number of the text's colour; nil is the terminal's own.
    var foreground: Int?
}

extension PseudoTerminal {
    /// A row as text, without the spaces at its end.
    func row(_ row: Int) -> String {
        var text = ""
        for column in 0..<columns {
            let cell = cell(row: row, column: column)
            text += cell.text
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The whole screen, a line a row.
    var text: String {
        (0..<rows).map { row($0) }.joined(separator: "\n")
    }

    /// One place.
    func cell(row: Int, column: Int) -> ScreenCell {
        let cell = emulator.cell(row: row, column: column)
        let isSecondHalf = cell.chars.0 == .max
        let scalars = withUnsafeBytes(of: cell.chars) { raw in
            raw.bindMemory(to: UInt32.self).prefix { $0 != 0 && $0 != .max }
                .compactMap(Unicode.Scalar.init)
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let isIndexed = cell.fg.type & 1 == 1 && cell.fg.type & 2 == 0
        return ScreenCell(
            text: isSecondHalf ? "" : text.isEmpty ? " " : String(text),
            width: Int(cell.width), isBold: cell.attrs.bold != 0,
            isUnderlined: cell.attrs.underline != 0, isReversed: cell.attrs.reverse != 0,
            foreground: isIndexed ? Int(cell.fg.indexed.idx) : nil)
    }

    /// The column where `text` begins in a row, counted in cells.
    func column(of text: String, row: Int) -> Int? {
        var rest = ""
        for column in stride(from: columns - 1, through: 0, by: -1) {
            let cell = cell(row: row, column: column)
            rest = cell.text + rest
            if !cell.text.isEmpty, rest.hasPrefix(text) { return column }
        }
        return nil
    }

    /// Where the cursor stands; nil if it is hidden.
    var cursor: (row: Int, column: Int)? {
        guard emulator.isCursorVisible else { return nil }
        let place = emulator.cursor
        return (Int(place.row), Int(place.col))
    }
}
