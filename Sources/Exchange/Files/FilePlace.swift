/// A place in a text file, counted from 1 as an editor shows it.
public struct FilePlace: Hashable, Sendable {
    /// The line, from 1; a line ends with LF, CR or CRLF, inside quotes too.
    public let line: Int
    /// The character in the line, from 1.
    public let column: Int

    /// The place of this line and column.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
