public import Domain

/// Why a file is no proper CSV, and where.
public struct CsvError: Error, Hashable, Sendable {
    /// Where the file goes wrong.
    public let place: FilePlace
    /// What is wrong there.
    public let problem: Problem

    /// What can be wrong with a CSV file.
    public enum Problem: Hashable, Sendable {
        /// Not even a heading.
        case empty
        /// The quote that opens here is never closed.
        case unclosedQuote
        /// A quote inside a cell that is not quoted, or text after a closing quote.
        case strayQuote
        /// The row has another number of cells than the header.
        case wrongCount(expected: Int, found: Int)
        /// A NUL byte.
        case nul
        /// The cell that begins here has more than `limit` bytes.
        case cellTooLong(limit: Int, isQuoted: Bool)
        /// The row that begins here has more than `limit` bytes.
        case rowTooLong(limit: Int)
        /// The header has more than `limit` headings.
        case tooManyColumns(limit: Int)
        /// A byte that is no text in the file's encoding.
        case badByte(UInt8, TextEncoding)
        /// The file ends in the middle of a character.
        case cutOff
        /// The file is UTF-16.
        case utf16
    }

    /// What happened, where, and what to do about it.
    public var sentence: Phrase { CsvWords.sentence(problem, place) }
}
