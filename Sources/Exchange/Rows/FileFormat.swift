/// A kind of file that holds rows.
public enum FileFormat: Hashable, Sendable {
    /// Text with separators.
    case csv(encoding: TextEncoding, separator: CsvSeparator)
    /// A workbook; rows come from the sheet of this name.
    case xlsx(sheet: String)
}
