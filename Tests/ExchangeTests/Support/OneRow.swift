import Domain

@testable import Exchange

/// One row of a kind, filled in cell by cell.
struct OneRow {
    let kind: ImportKind
    /// Headings with texts; the cells that every row needs are there already.
    private(set) var cells: [(heading: String, text: String)]

    init(_ kind: ImportKind) {
        self.kind = kind
        let place = [("村代码", "990823101001"), ("户编号", "014")]
        cells =
            switch kind {
            case .areas: [("区划代码", "990823101001"), ("名称", "东营村")]
            case .households: place
            case .persons: place + [("姓名", "王秀英")]
            case .visits: place + [("日期", "2011-03-05"), ("目的", "常规访视")]
            case .screenings:
                place + [("姓名", "王秀英"), ("日期", "2011-03-05"), ("类别", "孕前优生健康检查")]
            case .entitlements:
                place + [("姓名", "王秀英"), ("项目", "奖励扶助"), ("期间", "2011")]
            }
    }

    /// The same with another cell.
    func with(_ heading: String, _ text: String) -> OneRow {
        var row = self
        row.cells.removeAll { $0.heading == heading }
        row.cells.append((heading, text))
        return row
    }

    /// What the row is understood as.
    func parsed(_ context: ImportContext = TestDefinitions.context) throws -> ParsedRow {
        try RowParser(kind, header: cells.map(\.heading), context)
            .parse(Row(cells.map(\.text)))
    }

    /// The cells as they are written back, by heading; nil if the row is refused.
    func written(_ language: Language = .zh) throws -> [String: String]? {
        guard case .row(let row) = try parsed() else { return nil }
        let sink = MemoryRows()
        let writer = try RecordWriter(kind, to: sink, TestDefinitions.context, language)
        try writer.write(row)
        return Dictionary(uniqueKeysWithValues: zip(sink.rows[0], sink.rows[1]))
    }

    /// What is wrong with the row, field by field.
    func problems() throws -> [RowProblem] {
        guard case .problems(let problems) = try parsed() else { return [] }
        return problems
    }
}
