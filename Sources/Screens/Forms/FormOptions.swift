import Domain
import TerminalKit

/// Options made once in each language, because every key asks for them.
struct FormOptions: Sendable {
    private let zh: [FormOption]
    private let en: [FormOption]

    init(_ make: (Language) -> [FormOption]) {
        zh = make(.zh)
        en = make(.en)
    }

    subscript(_ language: Language) -> [FormOption] {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
