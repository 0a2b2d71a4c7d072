import Domain
import GRDB

/// Rows of `payment_layer`: how a payment adds up.
enum LayerRecord {
    /// Adds the layers of a payment in their order.
    static func insert(
        _ layers: [AmountLayer], of payment: Entitlement.ID, _ database: Database
    ) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO payment_layer
                    (entitlement, position, layer, fund, amount_fen, is_uplift)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        for (position, layer) in layers.enumerated() {
            try statement.execute(
                arguments: [
                    payment.rawValue, position, layer.layer?.rawValue, layer.fund,
                    layer.amount.fen, layer.isUplift,
                ])
        }
    }

    /// Removes the layers of a payment.
    static func delete(of payment: Entitlement.ID, _ database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM payment_layer WHERE entitlement = ?")
            .execute(arguments: [payment.rawValue])
    }

    /// The layers of a payment in their order.
    static func layers(
        of payment: Entitlement.ID, _ database: Database
    ) throws -> [AmountLayer] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT layer, fund, amount_fen, is_uplift FROM payment_layer
                WHERE entitlement = ? ORDER BY position
                """)
        return try Row.fetchAll(statement, arguments: [payment.rawValue]).map { row in
            var columns = ColumnReader(row, "payment_layer")
            return AmountLayer(
                layer: try columns.codeOrNil(), fund: try columns.text(),
                amount: Money(fen: try columns.number()), isUplift: try columns.number() != 0)
        }
    }
}
