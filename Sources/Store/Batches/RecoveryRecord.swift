import Domain
import GRDB

/// A row of `recovery`.
struct RecoveryRecord: StoredRecord {
    static let text = TableText(
        "recovery",
        [
            "entitlement", "amount_fen", "reason", "opened_on", "received_fen", "closed_on",
            "outcome",
        ])

    var recovery: Recovery

    var rowID: Int64 { recovery.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        [
            recovery.entitlement.rawValue, recovery.amount.fen, recovery.reason,
            recovery.openedOn.number, recovery.received.fen, recovery.closedOn?.number,
            recovery.outcome,
        ]
    }

    init(_ recovery: Recovery) {
        self.recovery = recovery
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Recovery.ID = try columns.id()
        let payment: Entitlement.ID = try columns.id()
        let amount = Money(fen: try columns.number())
        let (reason, openedOn) = (try columns.text(), try columns.day())
        let received = Money(fen: try columns.number())
        let closedOn = try columns.dayOrNil()
        recovery = Recovery(
            id: id, entitlement: payment, amount: amount, reason: reason, openedOn: openedOn,
            received: received, closedOn: closedOn, outcome: columns.textOrNil())
    }

    /// The recoveries of a payment, the earliest first.
    static func all(of payment: Entitlement.ID, _ database: Database) throws -> [Recovery] {
        try fetchAll(database, where: "entitlement = ? ORDER BY id", [payment.rawValue])
            .map(\.recovery)
    }
}
