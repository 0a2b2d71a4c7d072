import Domain

extension Page {
    /// The page that a request asks for of a list whose rows are all at hand, with rising keys.
    init(of all: [Row], for request: PageRequest) {
        // A row that went away meanwhile leaves its place to the next.
        func start(_ key: PageKey) -> Int {
            all.firstIndex { !$0.key.comes(before: key) } ?? all.count
        }
        func end(_ key: PageKey) -> Int {
            all.firstIndex { key.comes(before: $0.key) } ?? all.count
        }
        let limit = max(1, request.limit)
        let range =
            switch request {
            case .first: 0..<limit
            case .last: max(0, all.count - limit)..<all.count
            case .after(let key, _): end(key)..<(end(key) + limit)
            case .before(let key, _): max(0, start(key) - limit)..<start(key)
            case .from(let key, _): start(key)..<(start(key) + limit)
            }
        let shown = range.clamped(to: 0..<all.count)
        self.init(
            rows: Array(all[shown]), hasBefore: shown.lowerBound > 0,
            hasAfter: shown.upperBound < all.count, total: Count(all.count),
            offset: shown.lowerBound)
    }
}

extension PageKey {
    /// Whether a row of this key stands before one of the other, where both keys are numbers.
    fileprivate func comes(before other: PageKey) -> Bool {
        for (own, others) in zip(parts, other.parts) where own != others {
            guard case (.number(let own), .number(let others)) = (own, others) else { return false }
            return own < others
        }
        return false
    }
}
