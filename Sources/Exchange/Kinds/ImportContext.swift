public import Domain

/// What a file's cells are understood by: the county's own lists, and where the file comes from.
public struct ImportContext: Sendable {
    /// The village of rows that name none; nil if each has to.
    public let village: AreaCode?
    let purposes: Vocabulary
    let topics: Vocabulary
    let services: Vocabulary
    let programmes: Vocabulary
    let kinds: Vocabulary
    /// The items of each kind of screening.
    let items: [String: Vocabulary]
    /// What the items that offer a list offer, by kind and item.
    let choices: [String: Vocabulary]
    /// The items whose value is a number, with its unit, by kind and item.
    let units: [String: String]
    /// The villages of each name.
    let villagesByName: [String: [AreaCode]]
    /// What a template shows in columns of the county's lists, by field.
    let samples: [String: Phrase]

    /// Prepares the lists; `areas` lets rows name a village instead of giving its code.
    public init(_ definitions: Definitions, village: AreaCode? = nil, areas: [Area] = []) {
        self.village = village
        purposes = Vocabulary(definitions.visitPurposes.map { ($0.code, $0.term) })
        topics = Vocabulary(definitions.topics.map { ($0.code, $0.term) })
        services = Vocabulary(definitions.services.map { ($0.code, $0.term) })
        programmes = Vocabulary(definitions.programmes.map { ($0.code, $0.term) })
        kinds = Vocabulary(definitions.screeningKinds.map { ($0.code, $0.term) })
        var items: [String: Vocabulary] = [:]
        var choices: [String: Vocabulary] = [:]
        var units: [String: String] = [:]
        for kind in definitions.screeningKinds {
            items[kind.code] = Vocabulary(kind.items.map { ($0.code, $0.term) })
            for item in kind.items {
                let key = Self.key(kind: kind.code, item: item.code)
                switch item.values {
                case .choice(let list):
                    choices[key] = Vocabulary(list.map { ($0.code, $0.term) })
                case .number(let unit, _): units[key] = unit
                case .words: break
                }
            }
        }
        self.items = items
        self.choices = choices
        self.units = units
        villagesByName = Dictionary(
            grouping: areas.filter { $0.code.level == .village }, by: \.name
        ).mapValues { $0.map(\.code) }
        samples = Self.samples(definitions)
    }

    private static func samples(_ definitions: Definitions) -> [String: Phrase] {
        var samples: [String: Phrase] = [:]
        samples["purpose"] = definitions.visitPurposes.first?.term
        samples["programme"] = definitions.programmes.first?.term
        for kind in definitions.screeningKinds {
            for item in kind.items {
                guard case .number(let unit, _) = item.values else { continue }
                samples["kind"] = kind.term
                samples["item"] = item.term
                samples["unit"] = Phrase(zh: unit, en: unit)
                return samples
            }
        }
        return samples
    }

    /// The key of an item within its kind.
    static func key(kind: String, item: String) -> String { "\(kind)/\(item)" }
}
