/// Draws an open list of options over a form, below its field or above it.
struct FormDropDown {
    /// The most options shown at once.
    static let mostRows = 8

    let list: FormOptionList
    /// The options that are ticked; nil where only one can be taken.
    let ticked: [String]?
    /// The field's value on the frame.
    let anchor: Point

    func draw(into frame: inout Frame) {
        let area = area(in: frame)
        guard area.rows > 2, area.columns > 6 else { return }
        frame.fill(area)
        frame.box(area)
        let inside = area.inset()
        let first = max(0, min(list.index - inside.rows / 2, list.shown.count - inside.rows))
        for (offset, option) in list.shown[first...].prefix(inside.rows).enumerated() {
            let isHighlighted = first + offset == list.index
            let mark = isHighlighted ? String(frame.glyphs.marker) : " "
            let line = Rect(
                column: inside.column, row: inside.row + offset, columns: inside.columns, rows: 1)
            frame.putLine(
                mark + tick(option, frame.glyphs) + option.label, in: line,
                role: isHighlighted ? .selected : .normal)
        }
        if list.shown.count > inside.rows {
            let place = " \(list.index + 1)/\(list.shown.count) "
            let column = max(area.column, area.endColumn - 2 - place.count)
            frame.put(place, at: Point(column: column, row: area.endRow - 1), role: .dim)
        }
    }

    private func tick(_ option: FormOption, _ glyphs: Glyphs) -> String {
        guard let ticked else { return " " }
        let box = ticked.contains(option.id) ? glyphs.boxTicked : glyphs.boxEmpty
        return "\(box) "
    }

    private func area(in frame: Frame) -> Rect {
        let widest = list.shown.map { Width.of($0.label) }.max() ?? 0
        let columns = min(frame.size.columns, widest + 6)
        let wanted = min(FormDropDown.mostRows, list.shown.count) + 2
        let below = frame.size.rows - anchor.row - 1
        let isBelow = below >= wanted || below >= anchor.row
        let rows = min(wanted, isBelow ? below : anchor.row)
        return Rect(
            column: max(0, min(anchor.column, frame.size.columns - columns)),
            row: isBelow ? anchor.row + 1 : anchor.row - rows, columns: columns, rows: rows)
    }
}
