extension Collection where Element == String {
    /// The name that a mistyped `name` most likely means; nil if none is near.
    func nearest(to name: String) -> String? {
        let allowed = Swift.max(1, name.count / 3)
        let ranked = map { (name: $0, distance: $0.editDistance(to: name)) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= allowed
        else { return nil }
        return best.name
    }
}

extension String {
    /// How many characters to add, drop, change, or swap with a neighbour, to become `other`.
    func editDistance(to other: String) -> Int {
        let source = Array(self)
        let target = Array(other)
        var beforeLast: [Int] = []
        var last = Array(0...target.count)
        for (row, character) in source.enumerated() {
            var current = [row + 1]
            for (column, wanted) in target.enumerated() {
                var cost = Swift.min(
                    last[column] + (character == wanted ? 0 : 1),
                    last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, character == target[column - 1],
                    source[row - 1] == wanted
                {
                    cost = Swift.min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[target.count]
    }
}
