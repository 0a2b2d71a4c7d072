/// The ethnic group 民族 of a person, by the numeric code of GB/T 3304-1991.
public struct EthnicGroup: CodeList {
    /// The code of two digits.
    public let rawValue: String

    /// The group of a code, or nil if the list has no such code.
    public init?(rawValue: String) {
        guard EthnicGroup.list.terms[rawValue] != nil else { return nil }
        self.rawValue = rawValue
    }

    private init(_ code: String) {
        rawValue = code
    }

    /// 汉族, nine in ten people of Henan and more.
    public static let han = EthnicGroup("01")
    /// 回族, the largest minority of Henan.
    public static let hui = EthnicGroup("03")

    /// Every code of the list.
    public static let allCases: [EthnicGroup] = list.codes.map { EthnicGroup($0) }

    /// The name of the list.
    public var term: Phrase {
        EthnicGroup.list.terms[rawValue] ?? Phrase(zh: rawValue, en: rawValue)
    }

    /// The Chinese name without its 族, as rosters shorten it.
    public var spellings: [String] {
        let name = term.zh
        return name.hasSuffix("族") ? [String(name.dropLast())] : []
    }

    /// Reads a code with or without its leading zero, or a Chinese or English name.
    public init?(entered text: String) {
        let key = text.folded
        if let code = EthnicGroup.list.code(of: key)
            ?? EthnicGroup.list.code(of: key + "族")
        {
            self.init(code)
        } else {
            self.init(rawValue: key.count == 1 ? "0" + key : key)
        }
    }
}
