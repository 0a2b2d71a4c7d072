/// Where a field is drawn, counted from the form's first row, and what stands below it.
struct FormBlock: Hashable, Sendable {
    /// A line below a value.
    struct Line: Hashable, Sendable {
        let text: String
        let role: Role
    }

    /// The field's place among the fields.
    let index: Int
    let column: Int
    var row: Int
    let columns: Int
    /// The column of the value.
    let valueColumn: Int
    let boxColumns: Int
    let valueRows: Int
    let isNoteBeside: Bool
    let below: [Line]

    var rows: Int { valueRows + below.count }

    func covers(column place: Int, row line: Int) -> Bool {
        place >= column && place < column + columns && line >= row && line < row + rows
    }
}
