import TerminalKit

/// The names of the pages of a file, the present one marked.
enum TabBar {
    static func draw(_ names: [String], selected: Int, into frame: inout Frame, row: Int) {
        frame.horizontalLine(at: Point(column: 0, row: row), columns: frame.size.columns)
        var column = 2
        for (index, name) in names.enumerated() {
            let isSelected = index == selected
            let text = isSelected ? "[\(name)]" : " \(name) "
            column += frame.put(
                text, at: Point(column: column, row: row), role: isSelected ? .selected : .dim)
            column += 1
        }
    }
}
