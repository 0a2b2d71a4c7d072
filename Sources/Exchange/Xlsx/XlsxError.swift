public import Domain

/// Why a file is no workbook that can be read.
public enum XlsxError: Error, Hashable, Sendable {
    /// A workbook of the kind before 2007 (`.xls`).
    case oldFormat
    /// The workbook is locked with a password.
    case encrypted
    /// A zip archive, but no workbook in it.
    case notAWorkbook
    /// The archive is cut off or damaged; `part` is where, as far as known.
    case damaged(part: String)
    /// Unpacked, the file would be beyond all measure.
    case tooLarge(part: String)
    /// The XML declares a document type or entities, which no workbook has.
    case entities(part: String)
    /// There is no sheet of this name.
    case noSheet(name: String, sheets: [String])
    /// The sheet has not even headings.
    case empty(sheet: String)
    /// The sheet has more than `limit` headings.
    case tooManyColumns(limit: Int)
    /// A cell that is not under any heading has text.
    case cellWithoutHeading(cell: String)
    /// The cell has more than `limit` bytes.
    case cellTooLong(cell: String, limit: Int)
    /// The row has more than `limit` bytes.
    case rowTooLong(row: Int, limit: Int)

    /// What happened, and what to do about it.
    public var sentence: Phrase { XlsxWords.sentence(self) }
}
