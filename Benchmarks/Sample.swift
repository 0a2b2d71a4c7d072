/// Measured values of one thing.
struct Sample {
    private(set) var values: [Double] = []

    /// How many there are.
    var count: Int { values.count }
    /// The value in the middle.
    var median: Double { at(0.5) }
    /// The value that 95 of 100 do not exceed.
    var p95: Double { at(0.95) }
    /// The value that 99 of 100 do not exceed.
    var p99: Double { at(0.99) }
    /// The largest.
    var worst: Double { values.max() ?? 0 }

    mutating func add(_ value: Double) { values.append(value) }

    private func at(_ share: Double) -> Double {
        guard !values.isEmpty else { return 0 }
        let sorted = values.sorted()
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
}
