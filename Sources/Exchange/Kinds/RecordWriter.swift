public import Domain

/// Writes records of one kind so that they are read back the same.
public final class RecordWriter {
    private let table: KindTable
    private let sink: any RowSink
    private let context: ImportContext
    private let language: Language
    /// What the last cell of every row says.
    private let mark: String?

    /// Writes the headings to `sink`; headings and names of lists are in `language`.
    public init(
        _ kind: ImportKind, to sink: any RowSink, _ context: ImportContext, _ language: Language,
        _ mark: Watermark? = nil
    ) throws(FileError) {
        self.mark = mark?.text(language)
        table = KindTable.of(kind)
        self.sink = sink
        self.context = context
        self.language = language
        let headings = table.headings + (mark == nil ? [] : [Watermark.heading])
        try sink.write(headings.map { $0(language) })
    }

    /// Adds a record; one of another kind is passed over.
    public func write(_ row: ImportRow) throws(FileError) {
        let cells = table.cells(row, context, language)
        if !cells.isEmpty { try sink.write(cells + [mark].compactMap(\.self)) }
    }

    /// Makes the file final.
    public func finish() throws(FileError) {
        try sink.finish()
    }

    /// Writes an empty file of a kind, with a row that shows how it is filled in.
    public static func writeTemplate(
        _ kind: ImportKind, to sink: any RowSink, _ context: ImportContext, _ language: Language
    ) throws(FileError) {
        let table = KindTable.of(kind)
        try sink.write(table.headings.map { $0(language) })
        let fromLists = context.samples
        try sink.write(
            zip(table.fields, table.sample).map { field, sample in
                (fromLists[field] ?? sample)(language)
            })
        try sink.finish()
    }
}
