import Domain
import GRDB

/// A row with its place in a list.
struct KeyedRow {
    var row: Row
    var key: PageKey
    /// Which of several lists it comes from.
    var part = 0
}

/// How a row that is looked for lies to a key, in the order of the list.
enum Bound: String {
    case before = "<"
    case until = "<="
    case after = ">"
    case from = ">="

    /// The same in a list that is read from its greatest row on.
    var turned: Bound {
        switch self {
        case .before: .after
        case .until: .from
        case .after: .before
        case .from: .until
        }
    }
}

/// Something that can be read by key, never by a row's number.
protocol KeyedRows {
    /// Rows in the order of the list, or backwards from its end; those that lie so to a key.
    func fetch(
        _ bound: (side: Bound, key: PageKey)?, isBackward: Bool, _ limit: Int,
        _ database: Database
    ) throws -> [KeyedRow]
    /// How many rows there are; counted no further than `limit`.
    func count(upTo limit: Int, _ database: Database) throws -> Count
}

extension KeyedRows {
    /// A page of this list.
    ///
    /// - Parameters:
    ///   - total: how many rows there are, if that is known; counted up to a limit otherwise.
    ///   - make: what a row is shown as.
    func page<Item: Keyed>(
        _ request: PageRequest, total: Count? = nil, _ database: Database,
        _ make: (KeyedRow) throws -> Item
    ) throws -> Page<Item> {
        let found = try rows(request, database)
        let count = try total ?? count(upTo: 1_000, database)
        var offset: Int?
        if !found.hasBefore {
            offset = 0
        } else if !found.hasAfter && !count.isCapped {
            offset = count.value - found.rows.count
        }
        return Page(
            rows: try found.rows.map(make), hasBefore: found.hasBefore,
            hasAfter: found.hasAfter, total: count, offset: offset)
    }

    /// The rows of a page, and whether there are rows before and after them.
    private func rows(
        _ request: PageRequest, _ database: Database
    ) throws -> (rows: [KeyedRow], hasBefore: Bool, hasAfter: Bool) {
        let limit = max(1, request.limit)
        func some(_ side: Bound?, _ key: PageKey?, back: Bool = false) throws -> [KeyedRow] {
            let bound = side.flatMap { side in key.map { (side: side, key: $0) } }
            return try fetch(bound, isBackward: back, limit + 1, database)
        }
        func any(_ side: Bound, _ key: PageKey, back: Bool) throws -> Bool {
            try !fetch((side, key), isBackward: back, 1, database).isEmpty
        }
        switch request {
        case .first:
            let found = try some(nil, nil)
            return (Array(found.prefix(limit)), false, found.count > limit)
        case .last:
            let found = try some(nil, nil, back: true)
            return (found.prefix(limit).reversed(), found.count > limit, false)
        case .after(let key, _):
            let found = try some(.after, key)
            let before = try any(.until, key, back: true)
            return (Array(found.prefix(limit)), before, found.count > limit)
        case .before(let key, _):
            let found = try some(.before, key, back: true)
            let after = try any(.from, key, back: false)
            return (found.prefix(limit).reversed(), found.count > limit, after)
        case .from(let key, _):
            let found = try some(.from, key)
            let before = try any(.before, key, back: true)
            return (Array(found.prefix(limit)), before, found.count > limit)
        }
    }
}

extension Page {
    /// A list without rows.
    static var empty: Page {
        Page(rows: [], hasBefore: false, hasAfter: false, total: Count(0), offset: 0)
    }
}
