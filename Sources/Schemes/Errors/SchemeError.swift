public import Domain

/// A mistake in a definition file: where it stands and what is accepted there.
public struct SchemeError: ExplainedError {
    /// The name of the file, or the path of a file that a county gave.
    public let file: String
    /// The line, counted from 1; nil where the mistake is the file itself.
    public let line: Int?
    /// The column, counted from 1; only for text that is not TOML at all.
    public let column: Int?
    /// The field in the file's own words, such as `kind.breast.items.lump.unit`; nil for none.
    public let field: String?
    /// What is wrong.
    public let problem: SchemeProblem

    /// Makes an error.
    public init(
        file: String, line: Int? = nil, column: Int? = nil, field: String? = nil,
        problem: SchemeProblem
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.field = field
        self.problem = problem
    }
}
