import Domain

/// A list that a county defines: its codes, and the names by which people write them.
struct Vocabulary: Sendable {
    private var codes: [String: String] = [:]
    private var terms: [String: Phrase] = [:]
    /// The names in the order of the list.
    private(set) var names: [Phrase] = []

    init(_ entries: [(code: String, term: Phrase)]) {
        for (code, _) in entries { codes[Self.key(code)] = code }
        var isShared: Set<String> = []
        for (code, term) in entries {
            terms[code] = term
            names.append(term)
            for name in [term.zh, term.en] {
                let key = Self.key(name)
                if let other = codes[key], other != code { isShared.insert(key) }
                codes[key] = codes[key] ?? code
            }
        }
        // A name that means two things means nothing; their codes still do.
        for key in isShared where !entries.contains(where: { Self.key($0.code) == key }) {
            codes[key] = nil
        }
    }

    /// The code of a code or name; nil if the list has none such.
    func code(_ text: String) -> String? {
        codes[text] ?? codes[Self.key(text)]
    }

    /// What a file writes for a code: its name if that is told apart from all others, else the code.
    ///
    /// `separators` are characters that a name in a list must not have.
    func text(_ code: String, _ language: Language, separators: Set<Character> = []) -> String {
        guard let name = terms[code]?(language), self.code(name) == code,
            !name.contains(where: { separators.contains($0) })
        else { return code }
        return name
    }

    private static func key(_ text: String) -> String { text.folded.lowercased() }
}
