import Domain

/// A list that a county defines: its codes, and the names by which people write them.
struct Vocabulary: Sendable {
    private var codes: [String: String] = [:]
    private var terms: [String: Phrase] = [:]
    /// The names in the order of the list.
    private(set) var names: [Phrase] = []

    init(_ entries: [(code: String, term: Phrase)]) {
        for (code, term) in entries {
            codes[Self.key(code)] = code
            terms[code] = term
            names.append(term)
        }
        add(entries) { Self.key($0) }
        // 阴性 is enough for 阴性（无免疫力） where nothing else is called so.
        add(entries) { HeadingKey.beforeRemark($0).map(Self.key) }
    }

    /// Adds a further key for each name; one that would mean two things means nothing.
    private mutating func add(
        _ entries: [(code: String, term: Phrase)], _ key: (String) -> String?
    ) {
        var added: [String: String?] = [:]
        for (code, term) in entries {
            for name in Set([term.zh, term.en]) {
                guard let key = key(name), codes[key] == nil else { continue }
                added[key] = added[key] == nil || added[key] == code ? code : .some(nil)
            }
        }
        for case (let key, let code?) in added { codes[key] = code }
    }

    /// The code of a code or name; nil if the list has none such.
    func code(_ text: String) -> String? {
        codes[text] ?? codes[Self.key(text)]
    }

    /// What a file writes for a code: its name if that is told apart from all others, else the
    /// code.
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
