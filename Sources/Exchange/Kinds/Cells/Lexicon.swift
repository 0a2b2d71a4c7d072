import Domain

/// The values of a closed list, found by any of their spellings without going through the list.
struct Lexicon<Value: Termed & Hashable>: Sendable {
    private let values: [String: Value]
    private let texts: [Value: Phrase]
    private let other: @Sendable (String) -> Value?
    private let code: @Sendable (Value) -> String
    /// The names in the order of the list.
    let names: [Phrase]

    init(
        _ list: [Value], code: @escaping @Sendable (Value) -> String,
        spellings: (Value) -> [String], other: @escaping @Sendable (String) -> Value? = { _ in nil }
    ) {
        var values: [String: Value] = [:]
        var texts: [Value: Phrase] = [:]
        for value in list { values[code(value).lowercased()] = value }
        for value in list {
            for text in [value.term.zh, value.term.en] + spellings(value) {
                values[text.lowercased()] = values[text.lowercased()] ?? value
            }
        }
        for value in list {
            let term = value.term
            let isClear =
                values[term.zh.lowercased()] == value
                && values[term.en.lowercased()] == value
            texts[value] = isClear ? term : Phrase(zh: code(value), en: code(value))
        }
        self.values = values
        self.texts = texts
        self.other = other
        self.code = code
        names = list.map(\.term)
    }

    /// The value that `text`, already folded, means; nil if none.
    func value(_ text: String) -> Value? {
        values[text] ?? values[text.lowercased()] ?? other(text)
    }

    /// What a file writes for a value.
    func text(_ value: Value, _ language: Language) -> String {
        texts[value]?(language) ?? code(value)
    }
}

extension Lexicon where Value: CodeList {
    /// The lexicon of a standard's code list; `read` is the list's own way to read a text.
    init(_ type: Value.Type, _ read: @escaping @Sendable (String) -> Value?) {
        self.init(
            Array(type.allCases), code: \.rawValue, spellings: \.spellings, other: read)
    }
}

extension Lexicon where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// The lexicon of a list of ours, with other words for some of its values.
    init(_ type: Value.Type, _ words: [Value: [String]]) {
        self.init(Array(type.allCases), code: \.rawValue, spellings: { words[$0] ?? [] })
    }
}
