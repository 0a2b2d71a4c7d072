import Domain
import GRDB

extension MakeBatch: Handled {
    func carryOut(_ work: Work) throws {
        guard work.account.area.contains(area) else { throw RegistryError.notFound }
        let codes = try decide(by: work.definitions)
        let gathering = try Gathering(self, programmes: codes, in: area, work.database)
        let id = Batch.ID(rawValue: try work.database.nextID(in: "batch"))
        var batch = Batch(
            id: id,
            details: BatchDetails(
                area: area, period: period, programmes: programmes, madeAt: work.entry.at,
                madeBy: work.account.id, lines: 0, total: .zero))
        try BatchRecord(batch).insert(work.database)
        (batch.details.lines, batch.details.total) = try gathering.write(id)
        try decide(lines: batch.details.lines)
        try BatchRecord(batch).update(work.database)
        try work.movePayments(of: id, from: .due, to: .batched)
        try work.note(.batch(id), before: Batch?.none, after: batch)
        work.isAbout(batch.number, in: area)
    }
}

extension MoveBatch: Handled {
    func carryOut(_ work: Work) throws {
        let old = try work.batch(batch)
        var details = old.details
        details.state = try decide(
            on: details, disputed: try work.lines(of: batch, with: .amountDiffers))
        switch step {
        case .dropLine(let line): details = try drop(line, details, work)
        case .seal:
            details.digest = try BatchLineRecord.digest(of: old, work.database)
        case .send(let format, _):
            details.format = format
            try work.movePayments(of: batch, from: .batched, to: .sent)
        case .cancel(let reason):
            try work.giveBack(batch, from: .batched)
            work.isDone(because: reason)
        case .close(let reason):
            try work.giveBack(batch, from: .sent, where: "l.outcome IS NULL")
            work.isDone(because: reason)
        }
        try work.change(old, to: details)
        work.isAbout(old.number, in: details.area)
    }

    /// Takes out a line; those behind it move up.
    private func drop(
        _ id: BatchLine.ID, _ details: BatchDetails, _ work: Work
    ) throws -> BatchDetails {
        guard let line = try BatchLineRecord.fetch(id.rawValue, work.database)?.line,
            line.batch == batch
        else { throw RegistryError.notFound }
        try work.giveBack(batch, from: .batched, where: "l.id = :line", ["line": id.rawValue])
        let place = ["batch": batch.rawValue, "position": Int64(line.position)]
        for (sql, arguments) in [
            ("DELETE FROM batch_item WHERE line = :line", ["line": id.rawValue]),
            ("DELETE FROM batch_line WHERE id = :line", ["line": id.rawValue]),
            // In two steps, for no two lines may have one position even in between.
            (
                """
                UPDATE batch_line SET position = 1 - position
                WHERE batch = :batch AND position > :position
                """, place
            ),
            (
                "UPDATE batch_line SET position = -position WHERE batch = :batch AND position < 0",
                ["batch": batch.rawValue]
            ),
        ] {
            try work.database.cachedStatement(sql: sql)
                .execute(arguments: StatementArguments(arguments))
        }
        var details = details
        details.lines -= 1
        details.total = details.total - line.amount
        return details
    }
}

extension WriteBatchAgain: Handled {
    /// Changes nothing: the entry lets the lines be read once more, and stays with the batch.
    func carryOut(_ work: Work) throws {
        let known = try work.batch(batch)
        let reason = try decide(
            on: known.details, unanswered: try work.lines(of: batch, with: nil))
        try work.note(.batch(batch), before: known, after: known)
        work.isDone(because: reason)
        work.isAbout(known.number, in: known.details.area)
    }
}
