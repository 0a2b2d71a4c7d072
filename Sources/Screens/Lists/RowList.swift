import Domain
import TerminalKit

/// A list that is all at hand: which of its rows is selected, and which are shown.
struct RowList<Row: Sendable>: Sendable {
    private(set) var rows: [Row] = []
    private(set) var selected = 0
    private var top = 0

    var current: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

    /// Takes other rows; the selection stays at its place as far as there is one.
    mutating func show(_ rows: [Row]) {
        self.rows = rows
        selected = min(selected, max(0, rows.count - 1))
    }

    /// Selects a row.
    mutating func select(_ index: Int) {
        selected = min(max(0, index), max(0, rows.count - 1))
    }

    /// Moves the selection; `height` is the number of rows that are shown.
    mutating func move(_ move: ListMove, height: Int) {
        switch move {
        case .up: select(selected - 1)
        case .down: select(selected + 1)
        case .pageUp: select(selected - max(1, height))
        case .pageDown: select(selected + max(1, height))
        case .first: select(0)
        case .last: select(rows.count - 1)
        }
        top = firstShown(height: height)
    }

    /// The first row to show, so that the selected one is among `height` rows.
    private func firstShown(height: Int) -> Int {
        let height = max(1, height)
        if selected < top { return selected }
        if selected >= top + height { return selected - height + 1 }
        return min(top, max(0, rows.count - height))
    }

    /// Draws the rows below their headings and puts the cursor at the selected one; a list that
    /// does not have the keys shows no selection.
    func draw(
        _ columns: [TableColumn<Row>], lead: Int = 0, into frame: inout Frame,
        hasKeys: Bool = true,
        isMarked: (Row) -> Bool = { _ in false }
    ) {
        let height = max(1, frame.size.rows - 1)
        let first = firstShown(height: height)
        let shown = Array(rows.dropFirst(first).prefix(height))
        TableView(columns: columns, lead: lead).draw(shown, of: rows, into: &frame) { index in
            var marks: TableView<Row>.Marks = []
            if hasKeys, first + index == selected { marks.insert(.selected) }
            if isMarked(shown[index]) { marks.insert(.marked) }
            return marks
        }
        if hasKeys, !rows.isEmpty { frame.cursor = Point(column: 0, row: 1 + selected - first) }
    }
}
