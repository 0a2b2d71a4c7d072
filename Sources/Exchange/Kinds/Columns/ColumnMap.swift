import Domain

/// Which column of a file is which column of its kind.
struct ColumnMap<Draft: Sendable>: Sendable {
    /// For each column of the kind that the file has, in the kind's order, where it is.
    let found: [(spec: ColumnSpec<Draft>, index: Int)]
    /// Headings that are not understood.
    let ignored: [String]

    init(
        _ header: [String], _ specs: [ColumnSpec<Draft>], kind: ImportKind, hasVillage: Bool
    ) throws(HeaderError) {
        var keys: [String: Int] = [:]
        for (index, spec) in specs.enumerated() {
            for name in [spec.heading.zh, spec.heading.en, spec.field] + spec.aliases {
                keys[HeadingKey.of(name)] = keys[HeadingKey.of(name)] ?? index
            }
        }
        var places: [Int: Int] = [:]
        var ignored: [String] = []
        for (column, heading) in header.enumerated() {
            let key = HeadingKey.of(heading)
            let spec = keys[key] ?? HeadingKey.withoutRemark(heading).flatMap { keys[$0] }
            if let spec, let other = places[spec] {
                throw .duplicate(
                    first: header[other], column: other + 1, second: heading,
                    otherColumn: column + 1)
            } else if let spec {
                places[spec] = column
            } else if !key.isEmpty, !ErrorFile.headings.contains(key), !Watermark.isHeading(key) {
                ignored.append(heading)
            }
        }
        guard !places.isEmpty else { throw .unknown(kind: kind) }
        let hasNumber = specs.indices.contains {
            specs[$0].field == ColumnSpec<Draft>.numberField && places[$0] != nil
        }
        let missing = specs.indices.filter { index in
            let need = specs[index].need
            guard places[index] == nil else { return false }
            return switch need {
            case .required: true
            case .village: !hasVillage
            case .unlessNumbered:
                !hasNumber && !(hasVillage && specs[index].field == ColumnSpec<Draft>.villageField)
            case .optional, .readOnly: false
            }
        }
        guard missing.isEmpty else {
            throw .missing(missing.map { specs[$0].heading }, kind: kind)
        }
        found = specs.indices.compactMap { index in places[index].map { (specs[index], $0) } }
        self.ignored = ignored
    }
}
