import Domain
import GRDB

/// Lists of the same order as one list; a key ends with the mark of its list.
struct KeysetMerge: KeyedRows {
    var parts: [Keyset]

    func fetch(
        _ bound: (side: Bound, key: PageKey)?, isBackward: Bool, _ limit: Int,
        _ database: Database
    ) throws -> [KeyedRow] {
        var found: [KeyedRow] = []
        for (index, part) in parts.enumerated() {
            found += try part.fetch(bound, isBackward: isBackward, limit, database).map {
                KeyedRow(row: $0.row, key: $0.key, part: index)
            }
        }
        let isDescending = parts.first?.isDescending ?? false
        found.sort { one, other in
            isDescending != isBackward ? other.key < one.key : one.key < other.key
        }
        return Array(found.prefix(limit))
    }

    func count(upTo limit: Int, _ database: Database) throws -> Count {
        try KeysetChain(parts: parts).count(upTo: limit, database)
    }
}

extension PageKey {
    /// Whether a key stands before another of the same list; texts by their bytes, as SQLite does.
    fileprivate static func < (one: PageKey, other: PageKey) -> Bool {
        for (left, right) in zip(one.parts, other.parts) where left != right {
            switch (left, right) {
            case (.number(let left), .number(let right)): return left < right
            case (.text(let left), .text(let right)):
                return left.utf8.lexicographicallyPrecedes(right.utf8)
            case (.number, .text): return true
            case (.text, .number): return false
            }
        }
        return false
    }
}
