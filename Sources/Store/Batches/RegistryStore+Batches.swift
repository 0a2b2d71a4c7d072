public import Domain
import GRDB

extension RegistryStore {
    /// The batches of an area, the latest first.
    public func batches(
        in area: AreaCode, _ page: PageRequest
    ) throws(RegistryError) -> Page<BatchRow> {
        guard let reach = account.reach(area) else { return .empty }
        return try read { database in
            try BatchRow.list(in: reach).page(page, database) { row in
                var columns = ColumnReader(row.row, "batch", from: 1)
                let batch = try BatchRecord(&columns).batch
                return BatchRow(
                    key: row.key, batch: batch, areaName: columns.textOrNil() ?? "",
                    paid: Int(try columns.number()), returned: Int(try columns.number()),
                    open: Int(try columns.number()))
            }
        }
    }

    /// A batch with its sums.
    public func batch(_ id: Batch.ID) throws(RegistryError) -> BatchFile {
        let opened = try read { database in
            let batch = try visible(id, database)
            let sums = BatchSums(batch: id, database: database)
            return BatchFile(
                batch: batch,
                areaName: try AreaRecord.name(of: batch.details.area, database) ?? "",
                madeByName: try AccountRecord.fetch(batch.details.madeBy.rawValue, database)?
                    .account.name ?? "",
                programmes: try sums.programmes(), funds: try sums.funds(),
                villages: try sums.villages(), outcomes: try sums.outcomes())
        }
        try noteLook(at: .batch(id))
        return opened
    }

    /// Hands every line of a batch to `body`, in order, as it goes into the bank's files.
    ///
    /// The sending of a sealed batch is noted by itself; of one that was sent an entry has to say
    /// why its files are written again.
    public func eachLine(
        of batch: Batch.ID, under entry: JournalEntryID?,
        _ body: (BatchLine) throws(RegistryError) -> Void
    ) throws(RegistryError) {
        try checkExporting()
        try checkWriting()
        guard account.may(.payBenefits) else { throw .notAllowed(.payBenefits) }
        try read { database in
            if try visible(batch, database).details.state != .sealed {
                try checkReason(for: batch, entry, database)
            }
            try BatchLineRecord.each(of: batch, database) { try body($0.seen(by: sight)) }
        }
    }

    /// The lines of a batch in order; of another area's batch those of this account's villages.
    public func batchLines(
        _ query: BatchLineQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<BatchLineRow> {
        let page = try read { database in
            let words = SearchQuery(query.words)
            let found =
                words.isEmpty
                ? nil
                : try PersonFinder(database, in: account.area, limit: .max).find(words)
            let list = BatchLineRow.list(query, in: account.area, found: found)
            return try list.page(page, database) { row in
                try BatchLineRow(row.row, from: list.offset, key: row.key, seen: seen)
            }
        }
        if !page.rows.isEmpty { try noteLook(at: .batch(query.batch)) }
        return page
    }

    /// Every attempt to pay a payment, the latest first.
    public func attempts(of payment: Entitlement.ID) throws(RegistryError) -> [BatchLineRow] {
        let attempts = try read { database in
            try checkSeen(payment, database)
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(BatchLineRow.columns)
                    FROM batch_item AS i CROSS JOIN \(BatchLineRow.tables)
                    WHERE i.entitlement = ? AND l.id = i.line ORDER BY l.id DESC
                    """)
            return try Row.fetchAll(statement, arguments: [payment.rawValue]).map { row in
                try BatchLineRow(row, from: 0, key: PageKey([.number(row[0])]), seen: seen)
            }
        }
        try noteLook(at: .entitlement(payment))
        return attempts
    }

    /// The layers that add up to a payment.
    public func layers(of payment: Entitlement.ID) throws(RegistryError) -> [AmountLayer] {
        let layers = try read { database in
            try checkSeen(payment, database)
            return try LayerRecord.layers(of: payment, database)
        }
        try noteLook(at: .entitlement(payment))
        return layers
    }

    /// What a batch would hold, and what stays behind and why.
    public func batchPreview(_ command: MakeBatch) throws(RegistryError) -> BatchPreview {
        try read { database in
            guard sees(command.area) else { throw RegistryError.notFound }
            let codes = try command.decide(by: file.definitions)
            return try Gathering(command, programmes: codes, in: command.area, database)
                .preview()
        }
    }

    /// What an answer says of a batch, line by line; nothing is written.
    ///
    /// Of a file that was entered already: what was found then.
    public func findings(
        of answer: BankAnswer, in batch: Batch.ID
    ) throws(RegistryError) -> [AnswerNote] {
        _ = try read { try visible(batch, $0) }
        try noteLook(at: .batch(batch))
        return try read { database in
            let known = try visible(batch, database)
            try Answers.check(answer.digest, for: batch, in: account.area, database)
            if try Answers.entry(of: answer.digest, to: batch, database) != nil {
                return try Answers.notes(of: answer.digest, database)
            }
            var lines: [BatchLine] = []
            try BatchLineRecord.each(of: batch, database) { lines.append($0) }
            // The day only dates what is written.
            return try EnterAnswer(batch: batch, answer: answer)
                .decide(on: known, lines: lines, today: Day(daysSince1970: 0)).notes
        }
    }

    /// What the bank was found to have answered when it was entered.
    public func answerNotes(of batch: Batch.ID) throws(RegistryError) -> [AnswerNote] {
        let notes = try read { database in
            _ = try visible(batch, database)
            return try Answers.notes(of: batch, database)
        }
        try noteLook(at: .batch(batch))
        return notes
    }

    /// Refuses to hand out lines again without the entry that says why, or long after it.
    private func checkReason(
        for batch: Batch.ID, _ entry: JournalEntryID?, _ database: Database
    ) throws {
        guard let entry,
            let own = try OwnEntry.fetch(entry, of: account.id, .writeBatchAgain, database),
            case .writeBatchAgain(let command) = own.command, command.batch == batch,
            own.isRecent(entrance.now?(), within: RegistryStore.minutesForExport)
        else { throw RegistryError.unusable(AccessWords.reasonMissing(batch.number)) }
    }

    private func visible(_ id: Batch.ID, _ database: Database) throws -> Batch {
        guard let record = try BatchRecord.fetch(id.rawValue, database),
            sees(record.batch.details.area)
        else { throw RegistryError.notFound }
        return record.batch
    }

    private func checkSeen(_ payment: Entitlement.ID, _ database: Database) throws {
        guard let record = try EntitlementRecord.fetch(payment.rawValue, database),
            sees(record.village)
        else { throw RegistryError.notFound }
    }
}
