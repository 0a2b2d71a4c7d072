/// A value of a definition file, free of the library that parsed it.
enum SchemeValue: Sendable {
    case text(String)
    case wholeNumber(Int)
    case decimal(Double)
    case truth(Bool)
    case list([SchemeValue])
    case table([Field])
    case date

    /// One key of a table; tables are small, so that looking along them beats hashing.
    struct Field: Sendable {
        let key: String
        let value: SchemeValue
    }

    /// The type of the value.
    var type: SchemeType {
        switch self {
        case .text: .text
        case .wholeNumber: .wholeNumber
        case .decimal: .decimal
        case .truth: .truth
        case .list: .list
        case .table: .table
        case .date: .date
        }
    }

    /// The path in words people recognise: an entry of a list is called by its code or version, if
    /// it has one.
    func label(of path: SchemePath) -> String {
        var here: SchemeValue? = self
        var parts: [String] = []
        for step in path.steps {
            switch (step, here) {
            case (.key(let name), .table(let table)?):
                here = table.first { $0.key == name }?.value
                parts.append(name)
            case (.element(let index), .list(let values)?) where values.indices.contains(index):
                here = values[index]
                parts.append(values[index].ownCode ?? String(index + 1))
            case (.key(let name), _):
                parts.append(name)
            case (.element(let index), _):
                parts.append(String(index + 1))
            }
        }
        return parts.joined(separator: ".")
    }

    private var ownCode: String? {
        guard case .table(let table) = self,
            case .text(let name)? = table.first(where: {
                $0.key == "code" || $0.key == "version"
            })?.value
        else { return nil }
        return name
    }
}
