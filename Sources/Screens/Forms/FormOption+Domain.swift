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

    /// Somebody who was found; the code of their village stands beside, for what follows from it.
    init(_ row: PersonRow, _ language: Language) {
        self.init(
            id: String(row.id.rawValue), label: FormOption.line(of: row, language),
            keywords: [row.village.description])
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

extension FormOption {
    /// A member of a household: name, sex, age, relation.
    init(member row: PersonRow, in context: Context) {
        let age = row.birthday.map { context(PersonFormWords.age($0.age(on: context.today))) }
        let relation = row.relation.map { context($0.term) } ?? ""
        let words = [row.name, context(row.sex.term), age ?? "", relation]
        let keys = SearchKeys(of: row.name)
        self.init(
            id: String(row.id.rawValue),
            label: words.filter { !$0.isEmpty }.joined(separator: " "),
            keywords: keys.full + keys.initials,
            // Not by age: a digit typed by mistake would choose whoever is so old.
            searched: "\(row.name) \(relation)")
    }
}
