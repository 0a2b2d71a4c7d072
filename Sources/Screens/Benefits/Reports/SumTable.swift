import Domain
import TerminalKit

/// Rows of sums in memory, with a selected one: a report is never longer than its groups.
struct SumTable<Row: Sendable>: Sendable {
    private(set) var rows: [Row] = []
    private(set) var selected = 0

    /// The selected row.
    var current: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

    /// Shows other rows; the selection stays where it was, if it can.
    mutating func take(_ rows: [Row]) {
        self.rows = rows
        selected = min(selected, max(0, rows.count - 1))
    }

    /// Goes back to the first row.
    mutating func restart() { selected = 0 }

    /// Moves the selection by so many rows, not past the ends.
    mutating func move(by rows: Int) {
        selected = max(0, min(self.rows.count - 1, selected + rows))
    }

    /// Draws the rows around the selected one.
    func draw(_ columns: [TableColumn<Row>], into frame: inout Frame) {
        let height = max(1, frame.size.rows - 1)
        let top = max(0, min(selected - height / 2, rows.count - height))
        let shown = Array(rows.dropFirst(top).prefix(height))
        TableView(columns: columns).draw(shown, of: rows, into: &frame) { index in
            top + index == selected ? .selected : []
        }
        frame.cursor = Point(column: 0, row: 1 + selected - top)
    }
}
