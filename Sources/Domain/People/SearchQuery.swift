/// What was typed into the search box, as words that must all match.
public struct SearchQuery: Hashable, Sendable {
    /// The words in the order typed.
    public let words: [Word]

    /// Splits the folded text at its blanks.
    public init(_ text: String) {
        words = text.folded.split(separator: " ").compactMap { Word(String($0)) }
    }

    private init(words: [Word]) {
        self.words = words
    }

    /// The same query without one of its words.
    public func leavingOut(_ place: Int) -> SearchQuery {
        var words = words
        words.remove(at: place)
        return SearchQuery(words: words)
    }

    /// Whether nothing was typed.
    public var isEmpty: Bool { words.isEmpty }

    /// The letters of all words in one, if there is nothing but letters: `zhang san feng`.
    public var joinedLetters: String? {
        guard !words.isEmpty, words.allSatisfy({ $0.kind == .letters }) else { return nil }
        return words.map(\.text).joined()
    }

    /// What a word is made of.
    public enum Kind: Hashable, Sendable {
        /// Chinese characters: part of a name or an address.
        case han
        /// Latin letters: initials or full pinyin, which only the keys can tell.
        case letters
        /// Digits: part of an ID or a telephone number, or a household number such as `2-014`.
        case digits
        /// Several of these side by side, `zhang3`, `张sf`, `2组`: see ``Word/parts``.
        case mixed
    }

    /// One word.
    public struct Word: Hashable, Sendable {
        /// What it is made of.
        public let kind: Kind
        /// The word as keys are written: letters small and without tones, ü as v, x of an ID as X.
        public let text: String
        /// The runs of one kind in a mixed word; empty in others.
        public let parts: [Word]

        /// The word of a text without blanks, or nil if it holds neither letters nor digits.
        init?(_ raw: String) {
            var runs: [(kind: Kind, text: String)] = []
            var glue = ""
            for scalar in raw.unicodeScalars {
                guard let (kind, text) = Word.classify(scalar) else {
                    glue = Word.glue(scalar, after: runs.last?.kind)
                    continue
                }
                if let last = runs.indices.last, runs[last].kind == kind {
                    runs[last].text += glue + text
                } else {
                    runs.append((kind, text))
                }
                glue = ""
            }
            if runs.count == 2, runs[0].kind == .digits, runs[1].text == "x",
                runs[0].text.count >= 3
            {
                runs = [(.digits, runs[0].text + "X")]
            }
            guard let first = runs.first else { return nil }
            if runs.count == 1 {
                self.init(kind: first.kind, text: first.text)
            } else {
                let parts = runs.map { Word(kind: $0.kind, text: $0.text) }
                self.init(kind: .mixed, text: runs.map(\.text).joined(), parts: parts)
            }
        }

        private init(kind: Kind, text: String, parts: [Word] = []) {
            self.kind = kind
            self.text = text
            self.parts = parts
        }

        /// Whether this can be a piece of a resident ID: at least four places.
        public var isIDFragment: Bool {
            kind == .digits && (4...18).contains(text.count) && !text.contains("-")
        }

        /// Whether this can be the end of a telephone number: four to thirteen digits.
        public var isPhoneTail: Bool {
            kind == .digits && (4...13).contains(digits.count) && !text.hasSuffix("X")
        }

        /// The digits alone, without hyphens.
        public var digits: String {
            kind == .digits ? text.filter { $0 != "-" } : ""
        }

        /// The group and number of a household number: `2-014` is (2, 14), `014` is (nil, 14).
        public var householdNumber: (group: Int?, number: Int)? {
            guard kind == .digits, !text.hasSuffix("X") else { return nil }
            let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
            guard pieces.count <= 2, let last = pieces.last, last.count <= 6, let number = Int(last)
            else { return nil }
            if pieces.count == 1 { return (nil, number) }
            guard pieces[0].count <= 3, let group = Int(pieces[0]) else { return nil }
            return (group, number)
        }

        /// A hyphen stays between digits; an apostrophe (`xi'an`) and everything else just ends.
        private static func glue(_ scalar: Unicode.Scalar, after kind: Kind?) -> String {
            scalar == "-" && kind == .digits ? "-" : ""
        }

        private static func classify(_ scalar: Unicode.Scalar) -> (Kind, String)? {
            switch scalar.value {
            case 0x30...0x39: return (.digits, String(scalar))
            case 0x41...0x5A, 0x61...0x7A:
                return (.letters, String(Unicode.Scalar(UInt8(scalar.value) | 0x20)))
            default: break
            }
            if let letter = toneless(scalar) { return (.letters, letter) }
            return scalar.properties.isAlphabetic || scalar == "〇" ? (.han, String(scalar)) : nil
        }

        private static func toneless(_ scalar: Unicode.Scalar) -> String? {
            switch scalar {
            case "ā", "á", "ǎ", "à", "Ā", "Á", "Ǎ", "À": "a"
            case "ē", "é", "ě", "è", "Ē", "É", "Ě", "È": "e"
            case "ī", "í", "ǐ", "ì": "i"
            case "ō", "ó", "ǒ", "ò", "Ō", "Ó", "Ǒ", "Ò": "o"
            case "ū", "ú", "ǔ", "ù": "u"
            case "ü", "ǖ", "ǘ", "ǚ", "ǜ", "Ü": "v"
            default: nil
            }
        }
    }
}
