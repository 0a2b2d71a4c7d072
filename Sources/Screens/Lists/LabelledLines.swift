import Domain
import TerminalKit

/// Names and values below each other, as files of a person or a household show them.
enum LabelledLines {
    /// Draws the lines from a row on; values too long for the width go on in the next row.
    ///
    /// - Returns: how many rows were drawn.
    @discardableResult
    static func draw(
        _ lines: [(Phrase, String)], from top: Int = 0, into frame: inout Frame,
        in context: Context, hidesEmpty: Bool = true
    ) -> Int {
        let shown = lines.filter { !hidesEmpty || !$0.1.isEmpty }
        // Also what is scrolled away counts, so that the values stand still.
        let left = left(of: shown, width: frame.size.columns, in: context)
        let rows = rows(of: shown, width: frame.size.columns, in: context).dropFirst(top)
            .prefix(frame.size.rows)
        for (row, line) in rows.enumerated() {
            if let label = line.label {
                frame.put(
                    context(label), at: Point(column: 0, row: row), role: .fieldLabel,
                    maxWidth: left - 1)
            }
            frame.put(line.value, at: Point(column: left, row: row))
        }
        return rows.count
    }

    /// The rows that the lines need; only the first of a line has its name.
    static func rows(
        of lines: [(Phrase, String)], width: Int, in context: Context
    ) -> [(label: Phrase?, value: String)] {
        let left = left(of: lines, width: width, in: context)
        return lines.flatMap { label, value in
            value.wrapped(toWidth: max(4, width - left)).enumerated().map { place, part in
                (label: place == 0 ? label : nil, value: part)
            }
        }
    }

    /// Where the values begin.
    private static func left(
        of lines: [(Phrase, String)], width: Int, in context: Context
    ) -> Int {
        let widest = lines.map { Width.of(context($0.0)) }.max() ?? 0
        return min(widest, width / 2) + 2
    }
}
