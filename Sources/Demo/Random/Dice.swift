/// A random generator that gives the same numbers for the same seed on every machine (SplitMix64).
struct Dice: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// A generator for one part of a whole: parts do not depend on each other.
    init(seed: UInt64, part: UInt64) {
        state = seed
        state = next() ^ part &* 0xD6E8_FEB8_6659_FD93
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `count` - 1; 0 if there is nothing to choose.
    mutating func below(_ count: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(max(count, 1))).high)
    }

    /// A number of a range.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// True so many times in a thousand.
    mutating func chance(_ perMille: Int) -> Bool {
        below(1000) < perMille
    }

    /// One of a list that is not empty.
    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[below(values.count)]
    }

    /// One of a list, by weights.
    mutating func pick<Value>(_ weighted: [(Value, Int)]) -> Value {
        var left = below(weighted.reduce(0) { $0 + $1.1 })
        for (value, weight) in weighted {
            if left < weight { return value }
            left -= weight
        }
        return weighted[weighted.count - 1].0
    }

    /// Puts a list in a random order.
    mutating func shuffle<Value>(_ values: inout [Value]) {
        guard values.count > 1 else { return }
        for last in stride(from: values.count - 1, to: 0, by: -1) {
            values.swapAt(last, below(last + 1))
        }
    }
}
