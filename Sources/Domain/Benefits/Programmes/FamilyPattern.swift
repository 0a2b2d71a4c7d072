/// What children a couple has, as far as benefits tell families apart.
public enum FamilyPattern: String, CaseIterable, Codable, Termed {
    case childless
    case oneBoy = "one-boy"
    case oneGirl = "one-girl"
    case twoGirls = "two-girls"
    /// There was one child, or two girls, and none is left.
    case bereaved
    case other

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .childless: Phrase(zh: "未生育", en: "no child")
        case .oneBoy: Phrase(zh: "独男", en: "one boy")
        case .oneGirl: Phrase(zh: "独女", en: "one girl")
        case .twoGirls: Phrase(zh: "双女", en: "two girls")
        case .bereaved: Phrase(zh: "子女死亡现无子女", en: "bereaved of the only child")
        case .other: Phrase(zh: "其他", en: "other")
        }
    }
}
