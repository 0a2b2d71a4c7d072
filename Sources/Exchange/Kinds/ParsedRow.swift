public import Domain

/// A row of a file, understood or not.
public enum ParsedRow: Hashable, Sendable {
    /// The row is understood.
    case row(ImportRow)
    /// Cells of the row are wrong; every one of them is listed.
    case problems([RowProblem])
}
