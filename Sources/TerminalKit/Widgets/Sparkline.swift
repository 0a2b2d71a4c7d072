/// A row of small bars, the last value as a number behind them.
public struct Sparkline: Hashable, Sendable {
    /// The values, the oldest first.
    public let values: [Int]

    /// Makes a sparkline.
    public init(values: [Int]) {
        self.values = values
    }

    /// Draws it; the highest value fills its cell.
    public func draw(into frame: inout Frame, at point: Point) {
        guard let last = values.last else { return }
        let highest = max(1, values.max() ?? 1)
        let bars = values.map { frame.glyphs.spark(Double($0) / Double(highest)) }
        let used = frame.put(String(bars), at: point, role: .chart)
        frame.put("\(last)", at: point.moved(columns: used + 1))
    }
}
