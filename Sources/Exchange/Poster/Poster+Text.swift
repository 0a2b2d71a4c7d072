extension Poster {
    /// The poster as text in a fixed-width font; Chinese characters are two wide.
    public var text: String {
        let table = [columns.map(\.heading)] + rows.map(\.cells)
        let widths = columns.indices.map { column in
            table.reduce(0) { max($0, DisplayWidth.of($1[column])) }
        }
        let width = widths.reduce(2 * (widths.count - 1), +)
        let rule = String(repeating: "-", count: width)
        let gap = max(0, width - DisplayWidth.of(title)) / 2
        var lines = [String(repeating: " ", count: gap) + title, ""]
        lines += self.lines + [rule]
        for (index, cells) in table.enumerated() {
            lines.append(line(cells, widths))
            if index == 0 { lines.append(rule) }
        }
        lines += [rule] + notes
        return lines.map { $0 + "\n" }.joined()
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = cells.indices.map { column in
            let gap = max(0, widths[column] - DisplayWidth.of(cells[column]))
            let blanks = String(repeating: " ", count: gap)
            return columns[column].isNumber ? blanks + cells[column] : cells[column] + blanks
        }.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}
