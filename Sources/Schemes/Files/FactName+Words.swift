import Domain

extension FactName {
    /// What definition files write where the register keeps the digits of a standard.
    ///
    /// Nil where they write the same.
    var schemeWords: [(String, String)]? {
        switch self {
        case .sex: [("female", Sex.female), ("male", .male)].map { ($0.0, $0.1.rawValue) }
        case .maritalStatus: MaritalStatus.allCases.map { ($0.schemeWord, $0.rawValue) }
        case .hukou, .spouseHukou, .parentsHukou:
            HukouKind.allCases.map { ($0.schemeWord, $0.rawValue) }
        default: nil
        }
    }
}

extension MaritalStatus {
    /// The word of a definition file.
    fileprivate var schemeWord: String {
        switch self {
        case .unmarried: "unmarried"
        case .married: "married"
        case .firstMarriage: "first-marriage"
        case .remarried: "remarried"
        case .restored: "restored"
        case .widowed: "widowed"
        case .divorced: "divorced"
        case .unspecified: "unspecified"
        }
    }
}

extension HukouKind {
    /// The word of a definition file.
    fileprivate var schemeWord: String {
        switch self {
        case .agricultural: "agricultural"
        case .nonAgricultural: "non-agricultural"
        case .resident: "resident"
        }
    }
}
