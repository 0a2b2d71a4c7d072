/// A closed list of codes with their names; kept and exchanged by code.
public protocol CodeList: Termed, Codable, Hashable, CaseIterable, RawRepresentable
where RawValue == String {
    /// Other ways in which people write this value, in any language.
    var spellings: [String] { get }
}

extension CodeList {
    /// The code, as the standard writes it.
    public var code: String { rawValue }

    /// None, unless the list says otherwise.
    public var spellings: [String] { [] }

    /// The value of a code, of its Chinese or English name, or of another spelling; nil if none
    /// fits.
    public init?(entered text: String) {
        let key = text.folded.lowercased()
        guard !key.isEmpty else { return nil }
        for value in Self.allCases where value.answers(to: key) {
            self = value
            return
        }
        return nil
    }

    /// Whether a folded lower-case word means this value.
    func answers(to key: String) -> Bool {
        rawValue.lowercased() == key || term.zh == key || term.en.lowercased() == key
            || spellings.contains { $0.lowercased() == key }
    }
}
