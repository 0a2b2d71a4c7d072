import Domain
import GRDB

/// What banks answered, as it is kept.
enum Answers {
    /// The journal's entry with which a file was entered as the answer to a batch; nil if it was
    /// not.
    static func entry(
        of digest: String, to batch: Batch.ID, _ database: Database
    ) throws -> JournalEntryID? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT j.id FROM bank_answer AS a CROSS JOIN journal_change AS c
                    CROSS JOIN journal AS j
                WHERE a.digest = ?1 AND a.batch = ?2 AND c.table_name = 'batch'
                    AND c.record = a.batch AND j.id = c.entry AND j.kind = 'enterAnswer'
                    AND j.command ->> '$.enterAnswer._0.answer.digest' = a.digest
                """)
        return try Int64.fetchOne(statement, arguments: [digest, batch.rawValue])
            .map { JournalEntryID(rawValue: $0) }
    }

    /// Refuses a file that was entered as the answer to another batch, which is named if it lies
    /// in `area`.
    static func check(
        _ digest: String, for batch: Batch.ID, in area: AreaCode, _ database: Database
    ) throws {
        let known = try Int64.fetchOne(
            database.cachedStatement(
                sql: "SELECT batch FROM bank_answer WHERE digest = ? AND batch <> ?"),
            arguments: [digest, batch.rawValue])
        guard let known else { return }
        let other = try BatchRecord.fetch(known, database)?.batch
        guard let other, area.contains(other.details.area) else {
            throw HandlerWords.answersElsewhere
        }
        throw HandlerWords.answersOther(other.number)
    }

    /// Writes what the bank says of lines.
    static func write(_ answers: [LineAnswer], _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                UPDATE batch_line SET outcome = ?, reason = ?, answered_fen = ?, answered_on = ?
                WHERE id = ?
                """)
        for answer in answers {
            try statement.execute(
                arguments: [
                    answer.outcome.rawValue, answer.reason?.rawValue, answer.amount?.fen,
                    answer.day.number, answer.line.rawValue,
                ])
        }
    }

    /// Keeps that a file was entered, and what was found.
    static func keep(
        _ command: EnterAnswer, _ notes: [AnswerNote], by account: Account.ID, at: Instant,
        _ database: Database
    ) throws {
        let id = try database.nextID(in: "bank_answer")
        try database.cachedStatement(
            sql: """
                INSERT INTO bank_answer (id, batch, digest, entered_at, entered_by)
                VALUES (?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                id, command.batch.rawValue, command.answer.digest, at.milliseconds,
                account.rawValue,
            ])
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO answer_note (answer, number, finding, position, file_line, name,
                    amount_fen, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (number, note) in notes.enumerated() {
            try statement.execute(
                arguments: [
                    id, number + 1, note.finding.rawValue, note.position, note.fileLine,
                    note.name, note.amount.fen, note.reason?.rawValue,
                ])
        }
    }

    /// What was found in the answers to a batch, in the order in which they were entered.
    ///
    /// That a line was not answered is told of the latest answer only: an earlier one's gaps may
    /// be filled since.
    static func notes(of batch: Batch.ID, _ database: Database) throws -> [AnswerNote] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT n.finding, n.position, n.file_line, n.name, n.amount_fen, n.reason
                FROM bank_answer AS a CROSS JOIN answer_note AS n ON n.answer = a.id
                WHERE a.batch = ?1 AND (n.finding <> 'missing'
                    OR a.id = (SELECT max(id) FROM bank_answer WHERE batch = ?1))
                ORDER BY a.id, n.number
                """)
        return try notes(statement, [batch.rawValue])
    }

    /// What was found when a file was entered; nil if it was not.
    static func notes(of digest: String, _ database: Database) throws -> [AnswerNote] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT n.finding, n.position, n.file_line, n.name, n.amount_fen, n.reason
                FROM bank_answer AS a CROSS JOIN answer_note AS n ON n.answer = a.id
                WHERE a.digest = ? ORDER BY n.number
                """)
        return try notes(statement, [digest])
    }

    private static func notes(
        _ statement: Statement, _ arguments: StatementArguments
    ) throws -> [AnswerNote] {
        try Row.fetchAll(statement, arguments: arguments).map { row in
            var columns = ColumnReader(row, "answer_note")
            let finding: AnswerFinding = try columns.code()
            let position = columns.numberOrNil().map { Int($0) }
            let line = columns.numberOrNil().map { Int($0) }
            let name = try columns.text()
            return AnswerNote(
                finding: finding, position: position, fileLine: line, name: name,
                amount: Money(fen: try columns.number()), reason: try columns.codeOrNil())
        }
    }
}
