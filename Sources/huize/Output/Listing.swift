import Domain
import Exchange
import TerminalKit

/// Rows under columns, given to people or to programs.
struct Listing<Row> {
    let columns: [ListingColumn<Row>]
    var rows: [Row]

    /// Writes all of it to `sink`.
    ///
    /// - Parameter isShown: whether it goes to a terminal, which nothing in it may steer; a file
    ///   gets what was typed as it is.
    func write(
        as format: OutputFormat, in language: Language, to sink: any ByteSink,
        isShown: Bool = false
    ) throws(FileError) {
        switch format {
        case .table: try sink.write(Array(table(in: language).utf8))
        case .json: try sink.write(Array(json.utf8))
        case .csv:
            let writer = ShownRows(
                CsvWriter(to: sink, encoding: .utf8, lineEnd: .lf), isTerminal: isShown)
            try writer.write(columns.map(\.key))
            for row in rows { try writer.write(columns.map { $0.value(row).cell }) }
            try writer.finish()
        }
    }

    /// Columns as wide as their widest cell, counted in cells of the terminal.
    func table(in language: Language) -> String {
        let lines =
            [columns.map { $0.heading(language) }]
            + rows.map { row in columns.map { $0.text(of: row, in: language) } }
        let widths = columns.indices.map { column in
            lines.reduce(0) { max($0, Width.of($1[column])) }
        }
        return lines.map { cells in
            var line = cells.indices.map { column in
                cells[column].padded(toWidth: widths[column], aligned: columns[column].edge)
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// One line a column, for a single row of many: its heading, and what stands there.
    func lines(in language: Language) -> String {
        let width = columns.reduce(0) { max($0, Width.of($1.heading(language))) }
        return rows.flatMap { row in
            columns.map { column in
                column.heading(language).padded(toWidth: width) + "  "
                    + column.text(of: row, in: language) + "\n"
            }
        }.joined()
    }

    /// One object a row, one row a line.
    var json: String {
        let objects = rows.map { row in
            let members = columns.map { "\(JSONText.quoted($0.key)): \($0.value(row).json)" }
            return "  {" + members.joined(separator: ", ") + "}"
        }
        return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }
}
