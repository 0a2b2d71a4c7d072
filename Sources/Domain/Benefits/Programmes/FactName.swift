/// A fact about a person or their family that conditions may ask for.
///
/// The raw value is the name in definition files.
public enum FactName: String, CaseIterable, Codable, Termed {
    case alive, age
    /// The age of the woman of a couple; of a man without a wife his own.
    case wifeAge = "wife-age"
    case birthday, sex, hukou
    case spouseHukou = "spouse-hukou"
    case maritalStatus = "marital-status"
    case residence
    /// The grade of the person's own certificate, 1 (heaviest) to 4; absent without one.
    case disability
    case certificate = "only-child-certificate"
    case family
    /// How many children on file were born, living or dead.
    case childrenEver = "children-ever"
    /// How many of them live.
    case livingChildren = "living-children"
    case youngestChildAge = "youngest-child-age"
    /// The heaviest grade of a living child, 1 to 4; absent if none has a certificate.
    case childDisability = "child-disability"
    case parentsFamily = "parents-family"
    /// Whether mother or father lives away.
    case parentsAway = "parents-away"
    case parentsHukou = "parents-hukou"
    case paper = "paper"

    /// The form of its value.
    public var form: FactForm {
        switch self {
        case .alive, .certificate, .parentsAway, .paper: .flag
        case .age, .wifeAge, .childrenEver, .livingChildren, .youngestChildAge,
            .childDisability, .disability:
            .number
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
        case .wifeAge: Phrase(zh: "女方年龄", en: "the wife's age")
        case .birthday: Phrase(zh: "出生日期", en: "birthday")
        case .sex: Phrase(zh: "性别", en: "sex")
        case .hukou: Phrase(zh: "户口性质", en: "household registration")
        case .spouseHukou: Phrase(zh: "配偶户口性质", en: "spouse's household registration")
        case .maritalStatus: Phrase(zh: "婚姻状况", en: "marital status")
        case .residence: Phrase(zh: "居住情况", en: "residence")
        case .disability: Phrase(zh: "本人残疾等级", en: "own grade of disability")
        case .certificate: Phrase(zh: "独生子女父母光荣证", en: "only-child certificate")
        case .family: Phrase(zh: "子女情况", en: "children")
        case .childrenEver: Phrase(zh: "曾有子女数", en: "children ever had")
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
