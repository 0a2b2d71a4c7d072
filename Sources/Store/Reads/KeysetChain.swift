import Domain
import GRDB

/// Lists one behind the other; a key begins with the number of its list.
struct KeysetChain: KeyedRows {
    var parts: [Keyset]

    func fetch(
        _ bound: (side: Bound, key: PageKey)?, isBackward: Bool, _ limit: Int,
        _ database: Database
    ) throws -> [KeyedRow] {
        var start = isBackward ? parts.count - 1 : 0
        var inner: (side: Bound, key: PageKey)?
        if let bound {
            guard case .number(let part)? = bound.key.parts.first,
                parts.indices.contains(Int(clamping: part))
            else { return [] }
            start = Int(clamping: part)
            inner = (bound.side, PageKey(Array(bound.key.parts.dropFirst())))
        }
        var found: [KeyedRow] = []
        let ahead = isBackward ? Array((0...start).reversed()) : Array(start..<parts.count)
        for part in ahead where found.count < limit {
            let more = try parts[part].fetch(
                part == start ? inner : nil, isBackward: isBackward, limit - found.count,
                database)
            found += more.map { row in
                KeyedRow(
                    row: row.row, key: PageKey([.number(Int64(part))] + row.key.parts),
                    part: part)
            }
        }
        return found
    }

    func count(upTo limit: Int, _ database: Database) throws -> Count {
        var sum = 0
        for part in parts {
            let more = try part.count(upTo: limit - sum, database)
            sum += more.value
            if more.isCapped { return Count(sum, isCapped: true) }
        }
        return Count(sum)
    }
}
