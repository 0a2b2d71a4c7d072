/// The kind of household registration 户口性质; the split was abolished in Henan, rules still ask for
/// it.
public enum HukouKind: String, CodeList {
    case agricultural
    case nonAgricultural
    case resident

    /// The field's term.
    public var term: Phrase {
        switch self {
        case .agricultural: Phrase(zh: "农业", en: "agricultural")
        case .nonAgricultural: Phrase(zh: "非农业", en: "non-agricultural")
        case .resident: Phrase(zh: "居民户口", en: "resident")
        }
    }

    /// How rosters write it.
    public var spellings: [String] {
        switch self {
        case .agricultural:
            ["农业户口", "农", "农村", "农业家庭户口", "农业家庭户", "农业集体户", "rural"]
        case .nonAgricultural:
            ["非农业户口", "非农", "城镇", "非农业家庭户口", "非农业家庭户", "非农业集体户", "urban"]
        case .resident: ["居民", "居民家庭户", "统一居民户口"]
        }
    }
}
