/// Everything that can be read off a value, spelt out: two values are told apart by nothing else.
struct Spelling {
    private(set) var text = ""

    init(_ value: Any) {
        spell(value)
    }

    private mutating func spell(_ value: Any) {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .set, .dictionary:
            // The order of a set is nobody's.
            let parts = mirror.children.map { Spelling($0.value).text }.sorted()
            text += "{" + parts.joined(separator: " ") + "}"
        case .optional, .collection, .tuple, .struct, .enum, .class:
            if mirror.children.isEmpty {
                text += "\(value)"
            } else {
                text += "("
                for child in mirror.children {
                    if let label = child.label { text += "\(label):" }
                    spell(child.value)
                    text += " "
                }
                text += ")"
            }
        default: text += "\(value)"
        }
    }
}
