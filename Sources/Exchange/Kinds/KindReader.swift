import Domain

/// Reads the rows under one header.
final class KindReader<Draft: KindDraft> {
    let ignored: [String]
    private let columns: [(spec: ColumnSpec<Draft>, index: Int)]
    private let header: [String]
    private let names: [String: Phrase]
    private let places: [String: Int]
    private let context: ImportContext
    private let blank: Draft
    private var memos: [CellMemo<ColumnSpec<Draft>.Change>]

    init(
        _ specs: [ColumnSpec<Draft>], _ header: [String], _ kind: ImportKind,
        _ context: ImportContext
    ) throws(HeaderError) {
        let map = try ColumnMap<Draft>(
            header, specs, kind: kind, hasVillage: context.village != nil)
        columns = map.found
        ignored = map.ignored
        self.header = header
        self.context = context
        blank = Draft(village: context.village ?? .everywhere)
        memos = columns.map { _ in CellMemo() }
        names = Dictionary(specs.map { ($0.field, $0.heading) }) { first, _ in first }
        places = Dictionary(columns.map { ($0.spec.field, $0.index) }) { first, _ in first }
    }

    func parse(_ row: Row) -> ParsedRow {
        var draft = blank
        var problems = CellProblems()
        for number in columns.indices {
            do throws(CellError) {
                try read(row, number, &draft)
            } catch {
                problems.add(columns[number].spec.field, error.sentence)
            }
        }
        let result = draft.finish(&problems, context)
        guard !problems.isEmpty else { return .row(result) }
        return .problems(problems.list.map { problem($0.field, $0.sentence, row) })
    }

    func problem(_ field: String, _ sentence: Phrase, _ row: Row) -> RowProblem {
        let column = Draft.column(of: field)
        let place = places[column]
        let heading = place.map { Phrase(zh: header[$0], en: header[$0]) } ?? names[column]
        return RowProblem(
            field: field, heading: heading ?? Phrase(zh: field, en: field),
            value: place.map { row[$0] } ?? "", sentence: sentence)
    }

    private func read(
        _ row: Row, _ number: Int, _ draft: inout Draft
    ) throws(CellError) {
        let index = columns[number].index
        guard !row.isEmpty(index) else { return try require(columns[number].spec) }
        let bytes = row.utf8(index)
        if let change = memos[number].meaning(of: bytes) { return change(&draft) }
        let text = row[index]
        // A number of which who exported it saw but a part: what the register holds stays.
        if CellText.isConcealed(bytes, of: columns[number].spec.field) { return }
        if CellText.mayBeBlankOrClear(bytes) {
            let folded = text.folded
            if folded.isEmpty { return try require(columns[number].spec) }
            if CellText.isClear(folded) {
                guard let clear = columns[number].spec.clear else {
                    throw CellError(sentence: CellWords.cannotClear)
                }
                return clear(&draft)
            }
        }
        let change = try columns[number].spec.read(text, context)
        memos[number].keep(bytes, change)
        change(&draft)
    }

    private func require(_ spec: ColumnSpec<Draft>) throws(CellError) {
        switch spec.need {
        case .optional, .readOnly, .unlessNumbered: return
        case .village where context.village != nil: return
        case .required, .village:
            throw CellError(sentence: CellWords.required(spec.heading))
        }
    }
}
