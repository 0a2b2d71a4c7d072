import Domain

/// A kind of file with its columns, whatever its draft's type.
struct KindTable: Sendable {
    /// Reads a header and gives what reads the rows under it.
    let reader: @Sendable ([String], ImportContext) throws(HeaderError) -> RowReading
    /// The headings that are written.
    let headings: [Phrase]
    /// The fields of the headings that are written.
    let fields: [String]
    /// What a manual says of each column.
    let guide: [ColumnGuide]
    /// A row that shows how cells are filled in.
    let sample: [Phrase]
    /// The cells of a row; none if it is of another kind.
    let cells: @Sendable (ImportRow, ImportContext, Language) -> [String]

    /// The table of a kind.
    static func of(_ kind: ImportKind) -> KindTable {
        switch kind {
        case .areas: KindTable(AreaDraft.self, kind)
        case .households: KindTable(HouseholdDraft.self, kind)
        case .persons: KindTable(PersonDraft.self, kind)
        case .visits: KindTable(VisitDraft.self, kind)
        case .screenings: KindTable(ScreeningDraft.self, kind)
        case .entitlements: KindTable(EntitlementDraft.self, kind)
        }
    }

    private init<Draft: KindDraft>(_ type: Draft.Type, _ kind: ImportKind) {
        let specs = type.columns
        let written = specs.filter { $0.need != .readOnly }
        let writers = written.map(\.write)
        headings = written.map(\.heading)
        fields = written.map(\.field)
        guide = specs.map { ColumnGuide($0) }
        sample = written.map(\.sample)
        cells = { row, context, language in
            guard let draft = Draft(row) else { return [] }
            return writers.map { $0(draft, context, language) }
        }
        reader = { header, context throws(HeaderError) in
            let reader = try KindReader<Draft>(specs, header, kind, context)
            return RowReading(
                ignored: reader.ignored, parse: { reader.parse($0) },
                problem: { reader.problem($0, $1, $2) })
        }
    }
}
