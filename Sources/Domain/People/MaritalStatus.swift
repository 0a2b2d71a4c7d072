/// The marital state of a person, coded by GB/T 2261.2-2003.
public enum MaritalStatus: String, CodeList {
    case unmarried = "10"
    case married = "20"
    case firstMarriage = "21"
    case remarried = "22"
    case restored = "23"
    case widowed = "30"
    case divorced = "40"
    case unspecified = "90"

    /// The term of the standard.
    public var term: Phrase {
        switch self {
        case .unmarried: Phrase(zh: "未婚", en: "never married")
        case .married: Phrase(zh: "已婚", en: "married")
        case .firstMarriage: Phrase(zh: "初婚", en: "first marriage")
        case .remarried: Phrase(zh: "再婚", en: "remarried")
        case .restored: Phrase(zh: "复婚", en: "marriage restored")
        case .widowed: Phrase(zh: "丧偶", en: "widowed")
        case .divorced: Phrase(zh: "离婚", en: "divorced")
        case .unspecified: Phrase(zh: "未说明的婚姻状况", en: "not stated")
        }
    }

    /// Everyday words.
    public var spellings: [String] {
        switch self {
        case .unmarried: ["1", "单身", "single", "unmarried"]
        case .married: ["2", "有配偶", "结婚"]
        case .widowed: ["3"]
        case .divorced: ["4", "离异"]
        case .unspecified: ["9", "未说明", "不详", "unknown"]
        case .firstMarriage, .remarried, .restored: []
        }
    }

    /// Whether there is a husband or wife now.
    public var isMarried: Bool {
        switch self {
        case .married, .firstMarriage, .remarried, .restored: true
        case .unmarried, .widowed, .divorced, .unspecified: false
        }
    }
}
