import Domain

/// Reads the rows under one header.
struct KindReader<Draft: KindDraft>: Sendable {
    /// Where in the file each field is.
    let places: [String: Int]
    private let map: ColumnMap<Draft>
    private let names: [String: Phrase]
    private let header: [String]
    private let context: ImportContext

    init(
        _ map: ColumnMap<Draft>, _ specs: [ColumnSpec<Draft>], _ header: [String],
        _ context: ImportContext
    ) {
        self.map = map
        self.context = context
        var names: [String: Phrase] = [:]
        var places: [String: Int] = [:]
        for spec in specs { names[spec.field] = names[spec.field] ?? spec.heading }
        for (spec, index) in map.found {
            places[spec.field] = places[spec.field] ?? index
        }
        self.names = names
        self.header = header
        self.places = places
    }

    func parse(_ row: Row) -> ParsedRow {
        var draft = Draft(village: context.village ?? .everywhere)
        var problems = CellProblems()
        for (spec, index) in map.found {
            let text = row.isEmpty(index) ? "" : row[index]
            read(text, spec, &draft, &problems)
        }
        let result = draft.finish(&problems, context)
        guard !problems.isEmpty else { return .row(result) }
        return .problems(
            problems.list.map { field, sentence in
                let place = places[field]
                let name = place.map { Phrase(zh: header[$0], en: header[$0]) } ?? names[field]
                return RowProblem(
                    field: field, heading: name ?? Phrase(zh: field, en: field),
                    value: place.map { row[$0] } ?? "", sentence: sentence)
            })
    }

    private func read(
        _ text: String, _ spec: ColumnSpec<Draft>, _ draft: inout Draft,
        _ problems: inout CellProblems
    ) {
        let folded = text.isEmpty ? "" : text.folded
        do throws(CellError) {
            if folded.isEmpty {
                let isNeeded =
                    spec.need == .required || spec.need == .village && context.village == nil
                if isNeeded { throw CellError(sentence: CellWords.required(spec.heading)) }
            } else if CellText.isClear(folded) {
                guard let clear = spec.clear else {
                    throw CellError(sentence: CellWords.cannotClear)
                }
                clear(&draft)
            } else {
                try spec.read(&draft, text, context)
            }
        } catch {
            problems.add(spec.field, error.sentence)
        }
    }
}
