import Domain
import TerminalKit

/// The code lists of the person form.
enum PersonOptions {
    static let sex = FormOptions { FormOption.list([Sex.male, .female, .unknown], $0) }
    static let relation = FormOptions { FormOption.list(RelationToHead.allCases, $0) }
    static let hukou = FormOptions { FormOption.list(HukouKind.allCases, $0) }
    static let ethnicGroup = FormOptions { FormOption.list(EthnicGroup.allCases, $0) }
    static let marital = FormOptions { FormOption.list(MaritalStatus.allCases, $0) }
    static let residence = FormOptions { FormOption.list(Residence.allCases, $0) }
    static let disability = FormOptions { FormOption.list(DisabilityCertificate.allCases, $0) }
}
