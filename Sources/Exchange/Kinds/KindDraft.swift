import Domain

/// A row of one kind while its cells are being read or written.
protocol KindDraft: Sendable {
    /// The columns in the order in which they are written.
    static var columns: [ColumnSpec<Self>] { get }
    /// A row without any cell read, of a file that comes from `village`.
    init(village: AreaCode)
    /// The draft of a row to write; nil if it is of another kind.
    init?(_ row: ImportRow)
    /// The row, once all cells are read; notes what does not go together.
    mutating func finish(
        _ problems: inout CellProblems, _ context: ImportContext
    ) -> ImportRow
    /// The column that shows a field of which the register reports a problem.
    static func column(of field: String) -> String
}

extension KindDraft {
    static func column(of field: String) -> String { field }
}
