import TerminalKit

/// The names of the pages of a file, the present one marked.
enum TabBar {
    static func draw(_ names: [String], selected: Int, into frame: inout Frame, row: Int) {
        frame.horizontalLine(at: Point(column: 0, row: row), columns: frame.size.columns)
        var column = 2
        let wide = names.reduce(column) { $0 + Width.of($1) + 3 }
        // Where there is no room, only the present one has its brackets.
        let blank = wide > frame.size.columns ? "" : " "
        for (index, name) in names.enumerated() {
            let isSelected = index == selected
            let text = isSelected ? "[\(name)]" : "\(blank)\(name)\(blank)"
            column += frame.put(
                text, at: Point(column: column, row: row), role: isSelected ? .selected : .dim)
            column += 1
        }
    }
}
