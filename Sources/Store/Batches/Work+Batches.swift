import Domain
import GRDB

extension Work {
    /// The batch, if it lies wholly where the account may look.
    func batch(_ id: Batch.ID) throws -> Batch {
        guard let record = try BatchRecord.fetch(id.rawValue, database),
            account.area.contains(record.batch.details.area)
        else { throw RegistryError.notFound }
        return record.batch
    }

    /// Changes a batch.
    func change(_ old: Batch, to details: BatchDetails) throws {
        let new = Batch(id: old.id, details: details)
        try BatchRecord(new).update(database)
        try note(.batch(old.id), before: old, after: new)
    }

    /// Takes all payments of a batch from one state to another.
    func movePayments(
        of batch: Batch.ID, from old: PaymentStatus, to new: PaymentStatus
    ) throws {
        try database.cachedStatement(
            sql: """
                UPDATE entitlement SET status = ?1 WHERE +status = ?2 AND id IN (
                    SELECT i.entitlement FROM batch_line AS l
                    CROSS JOIN batch_item AS i ON i.line = l.id WHERE l.batch = ?3)
                """
        ).execute(arguments: [new.rawValue, old.rawValue, batch.rawValue])
    }

    /// Makes payments of lines due again that were on their way, as the file has the person now.
    ///
    /// - Parameters:
    ///   - condition: which lines `l`.
    ///   - arguments: the arguments of the condition, by name.
    func giveBack(
        _ batch: Batch.ID, from old: PaymentStatus, where condition: String = "true",
        _ arguments: [String: Int64] = [:]
    ) throws {
        let isOwn = "p.death IS NULL AND p.account_number IS NOT NULL"
        let copies = [
            ("account_bank", "account_bank"), ("account_number", "account_number"),
            ("account_holder", "account_holder"), ("payee_name", "name"),
            ("payee_id", "resident_id"),
        ].map { column, own in
            "\(column) = CASE WHEN \(isOwn) THEN p.\(own) ELSE entitlement.\(column) END"
        }
        try database.cachedStatement(
            sql: """
                UPDATE entitlement SET status = 'due', \(copies.joined(separator: ", "))
                FROM (SELECT i.entitlement FROM batch_line AS l
                    CROSS JOIN batch_item AS i ON i.line = l.id
                    WHERE l.batch = :batch AND \(condition)) AS x, person AS p
                WHERE entitlement.id = x.entitlement AND p.id = entitlement.person
                    AND +entitlement.status = :old
                """
        ).execute(
            arguments: StatementArguments(arguments)
                + ["batch": batch.rawValue, "old": old.rawValue])
    }

    /// How many lines of a batch have an outcome; nil for those that have none.
    func lines(of batch: Batch.ID, with outcome: LineOutcome?) throws -> Int {
        let statement = try database.cachedStatement(
            sql: "SELECT count(*) FROM batch_line WHERE batch = ? AND outcome IS ?")
        return try Int.fetchOne(statement, arguments: [batch.rawValue, outcome?.rawValue]) ?? 0
    }

    /// The state of a batch that was sent, by what its lines wait for.
    func stateOfSent(_ batch: Batch.ID) throws -> BatchState {
        let open = try lines(of: batch, with: nil) + lines(of: batch, with: .amountDiffers)
        return open == 0 ? .reconciled : .sent
    }
}
