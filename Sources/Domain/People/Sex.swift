/// The sex of a person as the register records it, coded by GB/T 2261.1.
public enum Sex: String, CodeList {
    case unknown = "0"
    case male = "1"
    case female = "2"

    /// The term of GB/T 2261.1, short.
    public var term: Phrase {
        switch self {
        case .unknown: Phrase(zh: "未知", en: "unknown")
        case .male: Phrase(zh: "男", en: "male")
        case .female: Phrase(zh: "女", en: "female")
        }
    }

    /// Also the long terms; 9 (not stated) is kept as unknown.
    public var spellings: [String] {
        switch self {
        case .unknown: ["9", "未说明", "不详", "U"]
        case .male: ["男性", "M"]
        case .female: ["女性", "F"]
        }
    }
}
