/// What was typed into the search box.
public struct FindQuery: Hashable, Sendable {
    /// The words as typed.
    public var words: String
    /// Where; nil for all that the account may see.
    public var area: AreaCode?
    /// How many rows at the most.
    public var limit: Int

    /// Makes a query.
    public init(words: String, area: AreaCode? = nil, limit: Int = 40) {
        self.words = words
        self.area = area
        self.limit = limit
    }
}

/// Who was found.
public struct FindResult: Hashable, Sendable {
    /// The best matches.
    public var rows: [PersonRow]
    /// How many match.
    public var total: Count

    /// Makes a result.
    public init(rows: [PersonRow], total: Count) {
        self.rows = rows
        self.total = total
    }
}
