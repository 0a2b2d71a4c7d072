/// Shares of a whole number that add up to it exactly.
enum Shares {
    /// Divides `total` in proportion to `weights`, beginning to count at `start`.
    static func of(_ total: Int, by weights: [Int], from start: Int = 0) -> [Int] {
        let whole = max(1, weights.reduce(0, +))
        var shares = [Int](repeating: 0, count: weights.count)
        var sum = 0
        for step in weights.indices {
            let place = (step + start) % weights.count
            let before = total * sum / whole
            sum += weights[place]
            shares[place] = total * sum / whole - before
        }
        return shares
    }
}
