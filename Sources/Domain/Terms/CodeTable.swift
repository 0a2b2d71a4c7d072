/// A long code list written as text: code, Chinese and English term a line, divided by blanks.
struct CodeTable: Sendable {
    /// The codes in the order of the list.
    let codes: [String]
    /// The term of each code.
    let terms: [String: Phrase]
    private let codeOfTerm: [String: String]

    /// Reads the list, and with it other words for its codes.
    init(_ text: String, others: [String: [String]] = [:]) {
        var codes: [String] = []
        var terms: [String: Phrase] = [:]
        var codeOfTerm: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3 else { continue }
            let code = String(parts[0])
            codes.append(code)
            terms[code] = Phrase(zh: String(parts[1]), en: String(parts[2]))
            codeOfTerm[String(parts[1])] = code
            codeOfTerm[parts[2].lowercased()] = code
        }
        for (code, words) in others {
            for word in words { codeOfTerm[word] = code }
        }
        self.codes = codes
        self.terms = terms
        self.codeOfTerm = codeOfTerm
    }

    /// The code of a code, of a term in any language or of another word for it.
    func code(of word: String) -> String? {
        terms[word] != nil ? word : codeOfTerm[word.lowercased()]
    }

    /// Whether a text is two ASCII digits.
    static func isTwoDigits(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
