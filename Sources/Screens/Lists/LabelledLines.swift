import Domain
import TerminalKit

/// Names and values below each other, as files of a person or a household show them.
enum LabelledLines {
    /// Draws the lines; values too long for the width go on in the next row.
    @discardableResult
    static func draw(
        _ lines: [(Phrase, String)], into frame: inout Frame, in context: Context,
        hidesEmpty: Bool = true
    ) -> Int {
        let shown = lines.filter { !hidesEmpty || !$0.1.isEmpty }
        let widest = shown.map { Width.of(context($0.0)) }.max() ?? 0
        let left = min(widest, frame.size.columns / 2) + 2
        var row = 0
        for (label, value) in shown where row < frame.size.rows {
            frame.put(
                context(label), at: Point(column: 0, row: row), role: .fieldLabel,
                maxWidth: left - 1)
            for line in value.wrapped(toWidth: max(4, frame.size.columns - left)) {
                frame.put(line, at: Point(column: left, row: row))
                row += 1
            }
        }
        return row
    }
}
