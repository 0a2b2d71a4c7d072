public import Domain

/// Understands the rows of a file of one kind, whatever the order and language of its headings.
///
/// An empty cell leaves what the register holds, a hyphen alone removes it. Remembers what
/// cells meant: one parser serves one file on one thread.
public final class RowParser {
    /// Headings that are not understood; their columns are passed over.
    public var ignored: [String] { reader.ignored }
    private let reader: RowReading

    /// Reads a header; throws if a column is missing or there twice.
    public init(
        _ kind: ImportKind, header: [String], _ context: ImportContext
    ) throws(FileError) {
        do throws(HeaderError) {
            reader = try KindTable.of(kind).reader(header, context)
        } catch {
            throw .header(error)
        }
    }

    /// Understands a row, or says what is wrong with each of its cells.
    public func parse(_ row: Row) -> ParsedRow {
        reader.parse(row)
    }

    /// A problem that the register found, with the heading and the cell of this file.
    public func problem(_ problem: FieldProblem, in row: Row) -> RowProblem {
        reader.problem(problem.field, problem.sentence, row)
    }
}
