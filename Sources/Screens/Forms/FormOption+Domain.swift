import Domain
import TerminalKit

extension FormOption {
    /// An option of a code and its term, found by characters, pinyin, initials, code and English.
    init(code: String, term: Phrase, _ language: Language, spellings: [String] = []) {
        let keys = SearchKeys(of: term.zh)
        // In Chinese, letters mean pinyin: English words would come in between.
        let others =
            language == .zh
            ? spellings.filter { !($0.first?.isASCII ?? true) || $0.first?.isNumber ?? false }
            : [term.zh] + spellings
        let words = [code] + others + keys.full + keys.initials
        self.init(id: code, label: term(language), keywords: words.map { $0.lowercased() })
    }

    /// Somebody who was found.
    init(_ row: PersonRow, _ language: Language) {
        self.init(id: String(row.id.rawValue), label: FormOption.line(of: row, language))
    }

    /// A person in one line: name, sex, birthday, household, village.
    static func line(of row: PersonRow, _ language: Language) -> String {
        [
            row.name, row.sex.term(language), row.birthday?.description ?? "",
            row.householdLabel, row.villageName,
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Every value of a code list.
    static func list<List: CodeList>(_ values: [List], _ language: Language) -> [FormOption] {
        values.map {
            FormOption(code: $0.rawValue, term: $0.term, language, spellings: $0.spellings)
        }
    }

    /// Every value that has a term and a code.
    static func list<Value: Termed & RawRepresentable>(
        terms values: [Value], _ language: Language
    ) -> [FormOption] where Value.RawValue == String {
        values.map { FormOption(code: $0.rawValue, term: $0.term, language) }
    }

    /// Entries of a list that a county may edit.
    static func list(entries: [ListEntry], _ language: Language) -> [FormOption] {
        entries.map { FormOption(code: $0.code, term: $0.term, language) }
    }
}

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

extension FormLookUp {
    /// The most rows offered at once.
    private static let limit = 12

    /// Who answers to the words.
    func options(
        for words: String, from registry: any Registry, _ language: Language
    ) throws(RegistryError) -> [FormOption] {
        switch self {
        case .persons(let sex, let besides):
            let result = try registry.find(FindQuery(words: words, limit: FormLookUp.limit * 2))
            let rows = result.rows.filter { row in
                row.id != besides && (sex == nil || row.sex == sex || row.sex == .unknown)
            }
            return rows.prefix(FormLookUp.limit).map { FormOption($0, language) }
        case .households(let area):
            var query = HouseholdQuery(area: area)
            query.words = words
            let page = try registry.households(query, .first(limit: FormLookUp.limit))
            return page.rows.map { row in
                let label = [row.label, row.headName ?? "", row.villageName]
                return FormOption(
                    id: String(row.id.rawValue),
                    label: label.filter { !$0.isEmpty }.joined(separator: " "))
            }
        }
    }
}
