/// How heavy a disability is: one is the heaviest, four the lightest.
public enum DisabilityGrade: String, CodeList, Comparable {
    case one = "1"
    case two = "2"
    case three = "3"
    case four = "4"

    /// The term of the certificate.
    public var term: Phrase {
        switch self {
        case .one: Phrase(zh: "一级", en: "grade 1")
        case .two: Phrase(zh: "二级", en: "grade 2")
        case .three: Phrase(zh: "三级", en: "grade 3")
        case .four: Phrase(zh: "四级", en: "grade 4")
        }
    }

    /// The digit with 级, the Chinese digit alone.
    public var spellings: [String] { [rawValue + "级", String(term.zh.prefix(1))] }

    /// The heavier comes first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
