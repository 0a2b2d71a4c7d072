import Domain
import GRDB

/// A row of `batch_line`; most are written many at a time.
struct BatchLineRecord: StoredRecord {
    static let text = TableText(
        "batch_line",
        [
            "batch", "position", "person", "village", "programme", "name", "resident_id",
            "account_bank", "account_number", "account_holder", "amount_fen", "outcome",
            "reason", "answered_fen", "answered_on",
        ])

    var line: BatchLine
    /// Where the person lived when the batch was made.
    var village: AreaCode

    var rowID: Int64 { line.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        [
            line.batch.rawValue, line.position, line.person.rawValue, village.number,
            line.programme, line.name, line.residentID?.description, line.account.bank,
            line.account.number, line.account.holder, line.amount.fen, line.outcome?.rawValue,
            line.reason?.rawValue, line.answeredAmount?.fen, line.answeredOn?.number,
        ]
    }

    init(_ columns: inout ColumnReader) throws {
        let id: BatchLine.ID = try columns.id()
        let batch: Batch.ID = try columns.id()
        let position = Int(try columns.number())
        let person: Person.ID = try columns.id()
        village = try columns.area()
        let (programme, name) = (try columns.text(), try columns.text())
        let residentID = try columns.residentIDOrNil()
        guard let account = try columns.accountOrNil() else {
            throw RegistryError.damaged("batch_line.account_number")
        }
        let amount = Money(fen: try columns.number())
        let outcome: LineOutcome? = try columns.codeOrNil()
        let reason: PaymentReason? = try columns.codeOrNil()
        line = BatchLine(
            id: id, batch: batch, position: position, person: person, programme: programme,
            name: name, residentID: residentID, account: account, amount: amount,
            outcome: outcome, reason: reason,
            answeredAmount: columns.numberOrNil().map { Money(fen: $0) },
            answeredOn: try columns.dayOrNil())
    }

    /// How many columns the list has, with the key.
    static var columnCount: Int { text.columns.count + 1 }

    /// Hands every line of a batch to `body`, in order.
    static func each(
        of batch: Batch.ID, _ database: Database, _ body: (BatchLine) throws -> Void
    ) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT \(text.list) FROM batch_line WHERE batch = ? ORDER BY position")
        let rows = try Row.fetchCursor(statement, arguments: [batch.rawValue])
        while let row = try rows.next() { try body(try BatchLineRecord(row).line) }
    }

    /// The digest of the lines as they stand.
    static func digest(of batch: Batch, _ database: Database) throws -> String {
        var digest = BatchDigest(of: batch)
        try each(of: batch.id, database) { digest.add($0) }
        return digest.finish()
    }

    /// The latest line in which a payment stands, of a batch that was not cancelled.
    static func latest(of payment: Entitlement.ID, _ database: Database) throws -> BatchLine? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(text.list(of: "l"))
                FROM batch_item AS i CROSS JOIN batch_line AS l ON l.id = i.line
                CROSS JOIN batch AS b ON b.id = l.batch
                WHERE i.entitlement = ? AND b.state <> 'cancelled' ORDER BY l.id DESC LIMIT 1
                """)
        return try Row.fetchOne(statement, arguments: [payment.rawValue])
            .map { try BatchLineRecord($0).line }
    }
}
