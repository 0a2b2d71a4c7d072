import Domain

/// Something in which numbers of people stand.
protocol Seen {
    /// The same without the numbers that are hidden.
    func seen(by sight: Sight) -> Self
}

extension Optional: Seen where Wrapped: Seen {
    func seen(by sight: Sight) -> Self { map { $0.seen(by: sight) } }
}

extension Array: Seen where Element: Seen {
    func seen(by sight: Sight) -> Self { map { $0.seen(by: sight) } }
}

extension Page: Seen where Row: Seen {
    func seen(by sight: Sight) -> Self {
        Page(
            rows: rows.seen(by: sight), hasBefore: hasBefore, hasAfter: hasAfter, total: total,
            offset: offset)
    }
}

extension Seen {
    /// The same with what is inside of it hidden as it should be.
    func hiding<Value: Seen>(_ path: WritableKeyPath<Self, Value>, from sight: Sight) -> Self {
        var copy = self
        copy[keyPath: path] = copy[keyPath: path].seen(by: sight)
        return copy
    }
}
