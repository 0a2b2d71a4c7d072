/// What counts as a reason, wherever one is asked for: whoever it concerns reads it later.
enum Reason {
    /// How much the letters of a reason weigh together at the least.
    private static let least = 4

    /// What a refusal says of it.
    static let rule = Phrase(
        zh: "至少两个字，或四个字母。",
        en: "Write two Chinese characters or four letters at least.")

    /// Whether a text tells something: two Chinese characters, or four letters.
    ///
    /// Digits and marks tell nothing.
    static func isGiven(in text: String?) -> Bool {
        guard let text else { return false }
        return text.reduce(0) { $0 + weight($1) } >= least
    }

    /// A Chinese character is a word, a letter but a part of one.
    private static func weight(_ character: Character) -> Int {
        guard character.isLetter, let scalar = character.unicodeScalars.first else { return 0 }
        return scalar.value >= 0x2E80 ? 2 : 1
    }
}
