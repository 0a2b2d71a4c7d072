import Domain
import GRDB

/// A list in the order of some columns, which end in something unique and are never null.
///
/// A row of it begins with the columns of the order, then come `columns`.
struct Keyset: KeyedRows {
    /// What is shown, behind the columns of the order.
    var columns: String
    /// Where the rows come from: all that the order and the condition need.
    var source: String
    /// The index of the first table that gives the order; nil to leave it to SQLite.
    var index: String?
    /// What else is shown with them, as joins that neither add rows nor take any away.
    var joins = ""
    /// The village column, and where the villages of the list lie.
    var place: (column: String, area: AreaCode)
    /// What else must hold.
    var condition = "true"
    /// The arguments of the condition.
    var arguments: StatementArguments = []
    /// The columns that the list is sorted by.
    var order: [String]
    /// Whether the greatest come first.
    var isDescending = false
    /// Ends the key where rows of several tables share a list.
    var mark: Int64?

    /// Where the columns that are shown begin in a row.
    var offset: Int { order.count }

    func fetch(
        _ bound: (side: Bound, key: PageKey)?, isBackward: Bool, _ limit: Int,
        _ database: Database
    ) throws -> [KeyedRow] {
        // A key of another list has no place in this one.
        let length = order.count + (mark == nil ? 0 : 1)
        if let bound, bound.key.parts.count != length { return [] }
        let statement = try database.cachedStatement(
            sql: sql(bound?.side, isBackward: isBackward))
        var all = place.area.bounds + arguments
        for part in bound?.key.parts ?? [] {
            switch part {
            case .number(let number): all += [number]
            case .text(let text): all += [text]
            }
        }
        return try Row.fetchAll(statement, arguments: all + [limit]).map {
            KeyedRow(row: $0, key: key(of: $0))
        }
    }

    func count(upTo limit: Int, _ database: Database) throws -> Count {
        let statement = try database.cachedStatement(
            sql: "SELECT count(*) FROM (SELECT 1 FROM \(whole) LIMIT ?)")
        let found = try Int.fetchOne(statement, arguments: wholeArguments + [limit + 1]) ?? 0
        return Count(min(found, limit), isCapped: found > limit)
    }

    /// The statement for the rows that lie on one side of a key, read in one direction.
    func sql(_ side: Bound?, isBackward: Bool) -> String {
        let names = order.joined(separator: ", ")
        let sign = side.map { isDescending ? $0.turned : $0 }
        var text =
            "SELECT \(names), \(columns) FROM \(indexed) \(joins) WHERE "
            + "\(within(sign)) AND \(condition)"
        if let sign {
            let marks = Array(repeating: "?", count: order.count + (mark == nil ? 0 : 1))
            text += " AND (\(names)\(mark.map { ", \($0)" } ?? "")) \(sign.rawValue) "
            text += "(\(marks.joined(separator: ", ")))"
        }
        let direction = isDescending != isBackward ? " DESC" : ""
        text += " ORDER BY " + order.map { $0 + direction }.joined(separator: ", ")
        return text + " LIMIT ?"
    }

    private var indexed: String { source + (index.map { " INDEXED BY \($0)" } ?? "") }

    /// All rows of the list, without what is shown with them: what follows FROM.
    var whole: String { "\(indexed) WHERE \(within(nil)) AND \(condition)" }

    /// The arguments of `whole`.
    var wholeArguments: StatementArguments { place.area.bounds + arguments }

    /// The bounds of the area.
    ///
    /// A plus keeps SQLite from beginning at a bound of the area where the key says better where to
    /// begin, and from skipping through an order that does not begin with the village.
    private func within(_ sign: Bound?) -> String {
        let column = place.column
        guard order.first == column else {
            // The few rows of a village are fetched by it and sorted.
            return (place.area.level == .village ? "" : "+") + "\(column) BETWEEN ? AND ?"
        }
        switch sign {
        case nil: return "\(column) BETWEEN ? AND ?"
        case .after, .from: return "+\(column) >= ? AND \(column) <= ?"
        case .before, .until: return "\(column) >= ? AND +\(column) <= ?"
        }
    }

    /// Keeps the rows of persons who were found; in `condition` a `$` stands for their keys.
    mutating func keep(_ found: Candidates, where condition: String) {
        let keys = found.matches.map { String($0.person) }.joined(separator: ",")
        self.condition +=
            " AND "
            + condition.replacing("$", with: "(SELECT value FROM json_each(?))")
        arguments += ["[\(keys)]"]
        // The keys lead to the rows; an index of the whole list would not.
        index = nil
    }

    private func key(of row: Row) -> PageKey {
        var parts = order.indices.map { index -> PageKey.Part in
            switch (row[index] as DatabaseValue).storage {
            case .int64(let number): .number(number)
            case .string(let text): .text(text)
            default: .text("")
            }
        }
        if let mark { parts.append(.number(mark)) }
        return PageKey(parts)
    }
}
