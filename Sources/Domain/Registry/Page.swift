/// Where a page of a list begins: lists are read by key, never by the number of a row.
public enum PageRequest: Hashable, Sendable {
    /// The first rows.
    case first(limit: Int)
    /// The last rows.
    case last(limit: Int)
    /// The rows after the one that has `key`.
    case after(PageKey, limit: Int)
    /// The rows before the one that has `key`, still in the order of the list.
    case before(PageKey, limit: Int)
    /// The row that has `key`, or the next that still exists, and those after it.
    case from(PageKey, limit: Int)

    /// How many rows at the most.
    public var limit: Int {
        switch self {
        case .first(let limit), .last(let limit), .after(_, let limit), .before(_, let limit),
            .from(_, let limit):
            limit
        }
    }
}

/// The place of a row in the order of its list: the sorted columns, then the row's own id.
public struct PageKey: Hashable, Sendable, Codable {
    /// A part of a key.
    public enum Part: Hashable, Sendable, Codable {
        case number(Int64)
        case text(String)
    }

    /// The parts in the order of the sorting.
    public let parts: [Part]

    /// Makes a key; only who reads the list knows what its parts mean.
    public init(_ parts: [Part]) {
        self.parts = parts
    }
}

/// A row that knows its place in the list it was read from.
public protocol Keyed: Sendable {
    /// The place in the list.
    var key: PageKey { get }
}

/// Some rows of a list, in its order.
public struct Page<Row: Keyed>: Sendable {
    /// The rows.
    public let rows: [Row]
    /// Whether there are rows before these.
    public let hasBefore: Bool
    /// Whether there are rows after these.
    public let hasAfter: Bool
    /// How many rows the whole list has.
    public let total: Count
    /// How many rows stand before the first of these, where that is known at no cost.
    public let offset: Int?

    /// Makes a page.
    public init(rows: [Row], hasBefore: Bool, hasAfter: Bool, total: Count, offset: Int? = nil) {
        self.rows = rows
        self.hasBefore = hasBefore
        self.hasAfter = hasAfter
        self.total = total
        self.offset = offset
    }
}

/// A count that stops where counting on would cost more than it tells.
public struct Count: Hashable, Sendable {
    /// How many were counted.
    public let value: Int
    /// Whether there are more than that.
    public let isCapped: Bool

    /// Makes a count.
    public init(_ value: Int, isCapped: Bool = false) {
        self.value = value
        self.isCapped = isCapped
    }
}

extension Count: CustomStringConvertible {
    /// The number, with `+` behind it where there are more.
    public var description: String { isCapped ? "\(value)+" : "\(value)" }
}
