import Domain
import TerminalKit

/// The columns in which a person's file lists who looked, with the selected reason in full below.
enum LookColumns {
    /// The rows of the reason and the line above them.
    static let detailRows = 3

    static func draw(_ looks: RowList<Look>, into frame: inout Frame, in context: Context) {
        guard let current = looks.current else {
            let text = context(RevealWords.nobody).wrapped(toWidth: frame.size.columns - 3)
            for (row, line) in text.enumerated() {
                frame.put(line, at: Point(column: 2, row: row + 1), role: .dim)
            }
            return
        }
        let (table, below) = frame.bounds.splitBottom(frame.size.rows > 8 ? detailRows : 0)
        frame.inside(table) { looks.draw(all(in: context), into: &$0) }
        guard below.rows > 0 else { return }
        frame.horizontalLine(at: below.origin, columns: below.columns)
        let cursor = frame.cursor
        frame.inside(below.splitTop(1).rest.inset(columns: 2, rows: 0)) { inner in
            var page = PageText(width: inner.size.columns)
            let from = current.origin.map { " (\($0))" } ?? ""
            page.paragraph("\(current.reason)\(from)")
            page.draw(from: 0, into: &inner)
        }
        frame.cursor = cursor
    }

    private static func all(in context: Context) -> [TableColumn<Look>] {
        [
            TableColumn(context(RevealWords.when), 16...16) { "\($0.at.day) \($0.at.clock)" },
            TableColumn(context(RevealWords.who), 6...12, text: \.byName),
            TableColumn(context(RevealWords.role), 8...22, drop: 2, role: .dim) {
                context($0.role.term)
            },
            TableColumn(context(RevealWords.what), 12...30) { context($0.kind.term) },
            TableColumn(context(RevealWords.why), 10...60, drop: 1, text: \.reason),
            TableColumn(context(RevealWords.origin), 15...24, drop: 3, role: .dim) {
                $0.origin ?? ""
            },
        ]
    }
}
