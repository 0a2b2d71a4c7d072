import Domain

/// One column of a kind of file: how it is headed, read and written.
struct ColumnSpec<Draft: Sendable>: Sendable {
    /// Puts the value of a cell into a row.
    typealias Change = @Sendable (inout Draft) -> Void

    /// The stable name of the field, as in problems that the register reports.
    let field: String
    /// The heading that is written.
    let heading: Phrase
    /// Other headings that mean the same.
    let aliases: [String]
    let need: ColumnNeed
    /// What the template shows.
    let sample: Phrase
    /// Understands the text of a cell, which is neither empty nor a hyphen alone.
    let read: @Sendable (String, ImportContext) throws(CellError) -> Change
    /// Removes the value; nil if it cannot be.
    let clear: Change?
    /// The text of the cell.
    let write: @Sendable (Draft, ImportContext, Language) -> String
}
