import Domain
import GRDB

/// The conditions of a filter in SQL.
///
/// They are so written that one index is walked in the order of the entries: the narrowest of
/// record, author, kind and village. The others are asked of each entry.
struct JournalTerms {
    private let filter: JournalFilter
    /// What entries made outside are about is not looked at.
    private let told: AreaCode
    private var conditions: [String] = []
    private(set) var arguments: StatementArguments = []
    /// Whether a condition walks an index already.
    private var isLed: Bool

    init(_ filter: JournalFilter, told: AreaCode) {
        self.filter = filter
        self.told = told
        isLed = filter.record != nil
        if let record = filter.record {
            let (table, id) = JournalTable.place(of: record)
            add("c.table_name = ? AND c.record = ?", [table.rawValue, id])
        }
        if let login = filter.by {
            add("\(lead("j.account")) = (SELECT id FROM account WHERE login = ?)", [login])
        }
        let kinds = filter.kinds.map(\.rawValue).sorted()
        if let kind = kinds.first, kinds.count == 1 {
            add("\(lead("j.kind")) = ?", [kind])
        } else if !kinds.isEmpty {
            add("+j.kind IN (\(Self.marks(kinds.count)))", StatementArguments(kinds))
        }
        if let origin = filter.origin {
            add("j.origin LIKE ? ESCAPE '\\'", [Self.pattern(origin) + "%"])
        }
        for word in filter.words.split(whereSeparator: \.isWhitespace) { add(word: String(word)) }
    }

    /// The number of the entry, as the index has it that is walked.
    var key: String { filter.record == nil ? "j.id" : "c.entry" }

    /// The tables and all conditions.
    var source: String {
        let tables =
            filter.record == nil
            ? """
            FROM journal AS j CROSS JOIN account AS a ON a.id = j.account
                LEFT JOIN journal_change AS c ON c.entry = j.id AND c.position = 0
            """
            : """
            FROM journal_change AS c CROSS JOIN journal AS j ON j.id = c.entry
                CROSS JOIN account AS a ON a.id = j.account
            """
        return "\(tables)\nWHERE \(conditions.joined(separator: " AND "))"
    }

    /// Only what was made within an area.
    mutating func limit(to area: AreaCode) throws {
        // A wide area is most of the journal: walking it backwards beats sorting it.
        let column = area.level == .village ? lead("j.area") : "+j.area"
        let (lower, upper) = (area.range.lowerBound, area.range.upperBound)
        // The bounds of one village are one number, by which an index keeps the entries' order.
        if lower == upper {
            add("\(column) = ?", [lower])
        } else {
            add("\(column) BETWEEN ? AND ?", [lower, upper])
        }
    }

    /// Only what was made in the days that are asked for.
    ///
    /// The moments need not grow with the numbers, so the numbers are but a first bound.
    mutating func limit(_ database: Database) throws {
        guard filter.from != nil || filter.to != nil else { return }
        let from = filter.from?.start.milliseconds ?? .min
        let to = filter.to.map { ($0 + 1).start.milliseconds - 1 } ?? .max
        let statement = try database.cachedStatement(
            sql: "SELECT min(id), max(id) FROM journal WHERE at BETWEEN ? AND ?")
        let row = try Row.fetchOne(statement, arguments: [from, to])
        let first = row.flatMap { $0[0] as Int64? } ?? 1
        let last = row.flatMap { $0[1] as Int64? } ?? 0
        add("j.id BETWEEN ? AND ? AND +j.at BETWEEN ? AND ?", [first, last, from, to])
    }

    private mutating func add(word: String) {
        let pattern = "%\(Self.pattern(word))%"
        let kinds = CommandKind.allCases.filter { kind in
            let term = kind.term
            return term.zh.contains(word) || term.en.lowercased().contains(word.lowercased())
        }.map(\.rawValue)
        let columns = ["j.reason", "a.name", "a.login", "j.origin"]
        var parts = columns.map { "\($0) LIKE ? ESCAPE '\\'" }
        var values: [any DatabaseValueConvertible] = columns.map { _ in pattern }
        parts.append("(j.subject LIKE ? ESCAPE '\\' AND +j.area BETWEEN ? AND ?)")
        values += [pattern, told.range.lowerBound, told.range.upperBound]
        if !kinds.isEmpty {
            parts.append("+j.kind IN (\(Self.marks(kinds.count)))")
            values += kinds
        }
        add("(\(parts.joined(separator: " OR ")))", StatementArguments(values))
    }

    private mutating func add(_ condition: String, _ values: StatementArguments) {
        conditions.append(condition)
        arguments += values
    }

    /// The column by itself if it may choose the index, and kept from it otherwise.
    private mutating func lead(_ column: String) -> String {
        defer { isLed = true }
        return isLed ? "+\(column)" : column
    }

    private static func marks(_ count: Int) -> String {
        Array(repeating: "?", count: count).joined(separator: ", ")
    }

    /// A text in which nothing stands for anything else.
    private static func pattern(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
            .replacing("_", with: "\\_")
    }
}
