/// Where a person of the register lives now.
public enum Residence: String, CodeList {
    case resident
    case away
    case incoming

    /// The field's term.
    public var term: Phrase {
        switch self {
        case .resident: Phrase(zh: "常住", en: "resident")
        case .away: Phrase(zh: "流出", en: "away")
        case .incoming: Phrase(zh: "流入", en: "incoming")
        }
    }

    /// How rosters write it.
    public var spellings: [String] {
        switch self {
        case .resident: ["在家", "本地", "户在人在", "在村"]
        case .away: ["外出", "户在人不在", "流出人口"]
        case .incoming: ["外来", "人在户不在", "流入人口"]
        }
    }
}
