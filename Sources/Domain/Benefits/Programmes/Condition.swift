/// One thing that must hold for a benefit: any of its tests is enough.
public struct Condition: Hashable, Sendable {
    /// The code, unique within its rule.
    public let code: String
    /// What people read: `本人农业户口`.
    public let term: Phrase
    /// Tests of which one must hold.
    public let tests: [FactTest]

    /// Makes a condition.
    public init(code: String, term: Phrase, tests: [FactTest]) {
        self.code = code
        self.term = term
        self.tests = tests
    }
}

/// What a fact must be.
public struct FactTest: Hashable, Sendable {
    /// Which fact.
    public let fact: FactName
    /// The kind of paper, where the fact is that one was shown.
    public let paper: String?
    /// What it must be.
    public let expected: Expectation

    /// Makes a test.
    public init(fact: FactName, paper: String? = nil, expected: Expectation) {
        self.fact = fact
        self.paper = paper
        self.expected = expected
    }

    /// What a fact must be; its form follows from the fact's.
    public enum Expectation: Hashable, Sendable {
        /// True, or false.
        case flag(Bool)
        /// One of these codes.
        case codes(Set<String>)
        /// A number within bounds, both included.
        case numbers(least: Int?, most: Int?)
        /// A day within bounds, both included.
        case days(first: Day?, last: Day?)
    }
}

/// A fact about a person or their family that conditions may ask for.
///
/// The raw value is the name in definition files.
public enum FactName: String, CaseIterable, Codable, Termed {
    case alive, age, birthday, sex, hukou
    case spouseHukou = "spouse-hukou"
    case maritalStatus = "marital-status"
    case residence, disability
    case certificate = "only-child-certificate"
    case family
    case livingChildren = "living-children"
    case youngestChildAge = "youngest-child-age"
    case childDisability = "child-disability"
    case parentsFamily = "parents-family"
    case parentsAway = "parents-away"
    case parentsHukou = "parents-hukou"
    case paper = "paper"

    /// The form of its value.
    public var form: FactForm {
        switch self {
        case .alive, .certificate, .parentsAway, .paper: .flag
        case .age, .livingChildren, .youngestChildAge, .childDisability, .disability: .number
        case .birthday: .day
        case .sex: .code(Sex.allCases.map(\.rawValue))
        case .hukou, .spouseHukou, .parentsHukou: .code(HukouKind.allCases.map(\.rawValue))
        case .maritalStatus: .code(MaritalStatus.allCases.map(\.rawValue))
        case .residence: .code(Residence.allCases.map(\.rawValue))
        case .family, .parentsFamily: .code(FamilyPattern.allCases.map(\.rawValue))
        }
    }

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .alive: Phrase(zh: "健在", en: "alive")
        case .age: Phrase(zh: "年龄", en: "age")
        case .birthday: Phrase(zh: "出生日期", en: "birthday")
        case .sex: Phrase(zh: "性别", en: "sex")
        case .hukou: Phrase(zh: "户口性质", en: "household registration")
        case .spouseHukou: Phrase(zh: "配偶户口性质", en: "spouse's household registration")
        case .maritalStatus: Phrase(zh: "婚姻状况", en: "marital status")
        case .residence: Phrase(zh: "居住情况", en: "residence")
        case .disability: Phrase(zh: "本人残疾等级", en: "own grade of disability")
        case .certificate: Phrase(zh: "独生子女父母光荣证", en: "only-child certificate")
        case .family: Phrase(zh: "子女情况", en: "children")
        case .livingChildren: Phrase(zh: "现存子女数", en: "living children")
        case .youngestChildAge: Phrase(zh: "最小子女年龄", en: "age of the youngest child")
        case .childDisability: Phrase(zh: "子女残疾等级", en: "child's grade of disability")
        case .parentsFamily: Phrase(zh: "父母子女情况", en: "the parents' children")
        case .parentsAway: Phrase(zh: "父母外出", en: "parents away")
        case .parentsHukou: Phrase(zh: "父母户口性质", en: "parents' household registration")
        case .paper: Phrase(zh: "材料", en: "paper")
        }
    }
}

/// The form of a fact's value.
public enum FactForm: Hashable, Sendable {
    case flag, number, day
    case code([String])
}

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
