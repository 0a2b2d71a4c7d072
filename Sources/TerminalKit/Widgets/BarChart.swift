/// Labelled bars below each other, each with its number.
public struct BarChart: Hashable, Sendable {
    /// One bar.
    public struct Bar: Hashable, Sendable {
        /// What it stands for.
        public let label: String
        /// How long it is, in any unit.
        public let value: Int64
        /// The value as people read it.
        public let text: String

        /// Makes a bar.
        public init(label: String, value: Int64, text: String) {
            self.label = label
            self.value = value
            self.text = text
        }
    }

    /// The bars from top to bottom.
    public let bars: [Bar]

    /// What fills the whole length.
    public let highest: Int64

    /// Makes a chart; the longest bar fills it unless a greater value is to.
    public init(bars: [Bar], highest: Int64? = nil) {
        self.bars = bars
        self.highest = max(1, highest ?? bars.map(\.value).max() ?? 1)
    }

    /// Draws as many bars as fit into the region.
    public func draw(into frame: inout Frame) {
        guard frame.size.columns > 8 else { return }
        let left = min(bars.map { Width.of($0.label) }.max() ?? 0, frame.size.columns * 2 / 5)
        let right = bars.map { Width.of($0.text) }.max() ?? 0
        let room = max(1, frame.size.columns - left - right - 2)
        for (row, bar) in bars.prefix(frame.size.rows).enumerated() {
            frame.put(
                bar.label.clipped(toWidth: left, ellipsis: frame.glyphs.ellipsis),
                at: Point(column: 0, row: row))
            let share = Double(max(0, bar.value)) / Double(highest)
            // What is little is still seen to be something.
            let length = max(bar.value > 0 ? 1 : 0, Int((Double(room) * share).rounded()))
            frame.put(
                String(repeating: frame.glyphs.barFull, count: length),
                at: Point(column: left + 1, row: row), role: .chart)
            frame.put(
                bar.text,
                at: Point(column: frame.size.columns - Width.of(bar.text), row: row))
        }
    }
}
