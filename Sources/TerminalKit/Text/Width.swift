/// How many columns text takes on the screen.
///
/// Columns are counted as `Frame.put` draws them: an East Asian wide glyph is two, a mark over
/// another glyph is none, an ambiguous one is one, and a code point that is drawn as a stand-in
/// (see ``cleaned(_:standIn:)``) is the stand-in's one. The source is Unicode's East Asian Width
/// (UAX #11) and general categories.
public enum Width {
    /// The marks that one cell can hold over its glyph; more are not drawn.
    static let marksPerCell = 4

    /// The columns of one character: 1 or 2, and more only if code points hide inside it.
    public static func of(_ character: Character) -> Int {
        of(character.unicodeScalars)
    }

    /// The columns of a whole text drawn in one row.
    public static func of(_ text: some StringProtocol) -> Int {
        if let ascii = asciiColumns(text) { return ascii }
        return text.reduce(into: 0) { columns, character in columns += of(character) }
    }

    /// Whether some terminals draw `character` in two cells and others in one (UAX #11, class A).
    ///
    /// Frames and marks must do without such glyphs.
    public static func isAmbiguous(_ character: Character) -> Bool {
        character.unicodeScalars.contains { WidthClass($0) == .ambiguous }
    }

    /// The columns of one grapheme cluster, as ``Cleaner`` leaves it.
    static func of(_ cluster: some Sequence<Unicode.Scalar>) -> Int {
        var cleaner = Cleaner()
        return cluster.reduce(into: 0) { columns, scalar in
            switch cleaner.treat(scalar) {
            case .draw, .standIn, .letter: columns += WidthClass(scalar).columns
            case .over, .drop: break
            }
        }
    }

    /// The columns of a text that is printable ASCII throughout, nil for any other.
    private static func asciiColumns(_ text: some StringProtocol) -> Int? {
        let columns = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
            bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? bytes.count : nil
        }
        return columns ?? nil
    }
}
