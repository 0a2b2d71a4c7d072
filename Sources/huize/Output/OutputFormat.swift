/// In which form a command gives what it found.
enum OutputFormat: String, CaseIterable, Sendable {
    /// Columns for people, in their language.
    case table
    /// Comma-separated values with stable headings and codes.
    case csv
    /// A JSON array of objects with stable keys and codes.
    case json
}
