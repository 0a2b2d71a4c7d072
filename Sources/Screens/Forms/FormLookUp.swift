import Domain
import TerminalKit

/// Among whom a look-up searches.
enum FormLookUp: Sendable {
    case persons(sex: Sex?, besides: Person.ID?)
    case households(in: AreaCode)
    case placesBeyond
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
        case .placesBeyond:
            return try registry.placesBeyond(words).prefix(FormLookUp.limit).compactMap { names in
                names.last.map { place in
                    FormOption(
                        id: place.code.description,
                        label: (names.map(\.name) + [place.code.description])
                            .joined(separator: " "))
                }
            }
        }
    }
}
