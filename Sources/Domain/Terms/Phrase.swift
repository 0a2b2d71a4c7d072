/// A language that Huize speaks.
public enum Language: String, Codable, Sendable, CaseIterable {
    case zh, en
}

/// Words in every language that Huize speaks.
///
/// Both are parameters without a default: a missing translation does not compile.
public struct Phrase: Hashable, Sendable, Codable {
    /// 中文, the users' own words.
    public let zh: String
    /// The same in English.
    public let en: String

    /// Makes a phrase of its two wordings.
    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// The wording in `language`.
    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}

/// A value of a code list that has a name people read.
public protocol Termed: Sendable {
    /// The field's standard term.
    var term: Phrase { get }
}
