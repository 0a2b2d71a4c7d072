import Domain

/// What reads the rows of one file, whatever its kind's own types.
///
/// Closures, not a protocol: they lead to code made for the kind, which is several times faster.
struct RowReading {
    /// Headings that are not understood.
    let ignored: [String]
    /// Understands a row.
    let parse: (Row) -> ParsedRow
    /// A problem of a field with the heading and the cell of the file.
    let problem: (_ field: String, _ sentence: Phrase, _ row: Row) -> RowProblem
}
