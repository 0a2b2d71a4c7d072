import Domain

/// A kind of file with its columns, whatever its draft's type.
struct KindTable: Sendable {
    typealias Reader = @Sendable (Row) -> ParsedRow

    /// A header understood.
    struct Reading: Sendable {
        let read: Reader
        let ignored: [String]
        let header: [String]
        /// Where in the file each field is.
        let places: [String: Int]
    }

    /// Reads the header and gives what reads the rows under it.
    let reading: @Sendable ([String], ImportContext) throws(HeaderError) -> Reading
    /// The headings that are written.
    let headings: [Phrase]
    /// The fields of the headings that are written.
    let fields: [String]
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
        headings = written.map(\.heading)
        fields = written.map(\.field)
        sample = written.map(\.sample)
        cells = { row, context, language in
            guard let draft = Draft(row) else { return [] }
            return written.map { $0.write(draft, context, language) }
        }
        reading = { header, context throws(HeaderError) in
            let map = try ColumnMap<Draft>(
                header, specs, kind: kind, hasVillage: context.village != nil)
            let reader = KindReader(map, specs, header, context)
            return Reading(
                read: { reader.parse($0) }, ignored: map.ignored, header: header,
                places: reader.places)
        }
    }
}
