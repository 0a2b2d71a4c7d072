import Domain
import TerminalKit

extension RowList {
    /// Draws the rows over the whole of the selected one, half of the room at the most for them;
    /// where there is none, what is said instead.
    func draw(
        _ columns: [TableColumn<Row>], over text: (Row, inout Frame) -> Void,
        orElse empty: String?, into frame: inout Frame
    ) {
        guard let current else {
            if let empty { frame.put(empty, at: Point(column: 2, row: 1), role: .dim) }
            return
        }
        let (table, below) = frame.bounds.splitTop(
            min(rows.count + 2, max(2, frame.size.rows / 2)))
        frame.inside(table) { draw(columns, into: &$0) }
        frame.horizontalLine(at: below.origin, columns: below.columns)
        let cursor = frame.cursor
        frame.inside(below.splitTop(1).rest.inset(columns: 2, rows: 0)) { text(current, &$0) }
        frame.cursor = cursor
    }
}
