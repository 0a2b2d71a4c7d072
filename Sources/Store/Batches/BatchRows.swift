import Domain
import GRDB

extension BatchRow {
    /// The batches of an area; a line that was given up with its batch is not open any more.
    static func list(in area: AreaCode) -> Keyset {
        func lines(_ condition: String) -> String {
            "(SELECT count(*) FROM batch_line AS l WHERE l.batch = b.id AND l.outcome \(condition))"
        }
        var list = Keyset(
            columns: """
                \(BatchRecord.text.list(of: "b")), a.name, \(lines("= 'paid'")),
                \(lines("= 'returned'")),
                CASE WHEN b.state IN ('reconciled', 'cancelled') THEN 0
                    ELSE \(lines("IS NULL")) + \(lines("= 'amountDiffers'")) END
                """,
            source: "batch AS b", joins: "LEFT JOIN area AS a ON a.code = b.area",
            place: ("b.area", area), order: ["b.id"])
        list.isDescending = true
        return list
    }
}

extension BatchLineRow {
    /// What a list of lines reads: the line, how many payments, the batch's state, the name of the
    /// village where the person lived, why the last payment into the account came back, the person.
    static let columns = """
        \(BatchLineRecord.text.list(of: "l")),
        (SELECT count(*) FROM batch_item WHERE line = l.id), b.state,
        (SELECT name FROM area WHERE code = l.village),
        CASE WHEN b.state IN ('made', 'sealed')
            THEN \(ComingBack.reason(person: "l.person", account: "l.account_number")) END,
        \(PersonRow.columns)
        """
    /// How the aliases join, lines first.
    static let tables = "batch_line AS l \(joins)"
    private static let joins = """
        CROSS JOIN batch AS b ON b.id = l.batch CROSS JOIN person AS p ON p.id = l.person
        CROSS JOIN household AS h ON h.id = p.household
        CROSS JOIN area AS a ON a.code = p.village
        """

    /// The lines of a query within an area.
    static func list(
        _ query: BatchLineQuery, in area: AreaCode, found: Candidates?
    ) -> Keyset {
        var list = Keyset(
            columns: columns, source: "batch_line AS l", joins: joins,
            place: ("l.village", area), condition: "l.batch = ?",
            arguments: [query.batch.rawValue], order: ["l.position"])
        if let outcome = query.outcome {
            list.condition += " AND +l.outcome = ?"
            list.arguments += [outcome.rawValue]
        }
        if query.isUnansweredOnly { list.condition += " AND +l.outcome IS NULL" }
        if let found { list.keep(found, where: "l.person IN $") }
        return list
    }

    /// The row in which `columns` begin at `index`; `seen` is where the person is shown who lives
    /// there now.
    init(
        _ row: Row, from index: Int, key: PageKey, seen: (PersonRow) -> PersonRow?
    ) throws {
        var columns = ColumnReader(row, "batch_line", from: index)
        let record = try BatchLineRecord(&columns)
        let payments = Int(try columns.number())
        let state: BatchState = try columns.code()
        let village = columns.textOrNil() ?? record.village.description
        let cameBack: PaymentReason? = try columns.codeOrNil()
        self.init(
            key: key, line: record.line, village: record.village, villageName: village,
            person: seen(try PersonRow(row, from: index + BatchLineRecord.columnCount + 4)),
            payments: payments, batchState: state, cameBack: cameBack)
    }
}
