extension Width {
    /// `text` as it may reach a terminal.
    ///
    /// Control and escape characters, bidirectional overrides and isolates, zero-width characters,
    /// line separators and marks without a base become `standIn`; variation selectors and skin
    /// tones go; flags become their two letters. Text of a `String` holds no lone surrogates:
    /// decoding has already made U+FFFD of them.
    public static func cleaned(_ text: some StringProtocol, standIn: Character) -> String {
        var clean = String()
        clean.reserveCapacity(text.utf8.count)
        for character in text {
            clean.append(contentsOf: Cleaner.pieces(of: character, standIn: standIn))
        }
        return clean
    }
}
