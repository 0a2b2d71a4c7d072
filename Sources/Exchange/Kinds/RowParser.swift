public import Domain

/// Understands the rows of a file of one kind, whatever the order and language of its headings.
///
/// An empty cell leaves what the register holds, a hyphen alone removes it.
public struct RowParser: Sendable {
    /// Headings that are not understood; their columns are passed over.
    public var ignored: [String] { reading.ignored }
    private let table: KindTable
    private let reading: KindTable.Reading

    /// Reads a header; throws if a column is missing or there twice.
    public init(
        _ kind: ImportKind, header: [String], _ context: ImportContext
    ) throws(FileError) {
        table = KindTable.of(kind)
        do throws(HeaderError) {
            reading = try table.reading(header, context)
        } catch {
            throw .header(error)
        }
    }

    /// Understands a row, or says what is wrong with each of its cells.
    public func parse(_ row: Row) -> ParsedRow {
        reading.read(row)
    }

    /// A problem that the register found, with the heading and the cell of this file.
    public func problem(_ problem: FieldProblem, in row: Row) -> RowProblem {
        let place = reading.places[problem.field]
        let heading =
            place.map { Phrase(zh: reading.header[$0], en: reading.header[$0]) }
            ?? zip(table.fields, table.headings).first { $0.0 == problem.field }?.1
        return RowProblem(
            field: problem.field, heading: heading ?? Phrase(zh: problem.field, en: problem.field),
            value: place.map { row[$0] } ?? "", sentence: problem.sentence)
    }
}
