import Domain
import GRDB

extension EnterAnswer: Handled {
    func carryOut(_ work: Work) throws {
        let old = try work.batch(batch)
        try Answers.check(answer.digest, for: batch, in: work.account.area, work.database)
        if let entry = try Answers.entry(of: answer.digest, to: batch, work.database) {
            // The same file again: what was done then is all there is to do.
            work.wasDone(by: entry)
            return
        }
        var known: [BatchLine] = []
        try BatchLineRecord.each(of: batch, work.database) { known.append($0) }
        let reading = try decide(on: old, lines: known, today: work.today)
        try Answers.write(reading.answers, work.database)
        // Only what is answered now: a line that came back earlier may hold payments that are on
        // their way again in another batch.
        let lines = try Journal.json(reading.answers.map(\.line))
        try pay(lines, work)
        for person in try giveBack(lines, work) { work.touch(person) }
        try Answers.keep(self, reading.notes, by: work.account.id, at: work.entry.at, work.database)
        var details = old.details
        details.state = try work.stateOfSent(batch)
        try work.change(old, to: details)
        work.isAbout(old.number, in: details.area)
    }

    private func pay(_ lines: String, _ work: Work) throws {
        try work.database.cachedStatement(
            sql: """
                UPDATE entitlement SET status = 'paid', paid_on = l.answered_on
                FROM batch_line AS l CROSS JOIN batch_item AS i ON i.line = l.id
                WHERE entitlement.id = i.entitlement AND +entitlement.status = 'sent'
                    AND l.id IN (SELECT value FROM json_each(?)) AND l.outcome = 'paid'
                """
        ).execute(arguments: [lines])
    }

    /// Marks what came back, and answers whose it is.
    ///
    /// Where the bank does not say why, the account is what the village looks at first.
    private func giveBack(_ lines: String, _ work: Work) throws -> [Person.ID] {
        let source = """
            FROM batch_line AS l CROSS JOIN batch_item AS i ON i.line = l.id
            WHERE entitlement.id = i.entitlement AND +entitlement.status = 'sent'
                AND l.id IN (SELECT value FROM json_each(?)) AND l.outcome = 'returned'
            """
        let persons = try Int64.fetchAll(
            work.database.cachedStatement(
                sql: """
                    SELECT DISTINCT l.person FROM batch_line AS l
                    CROSS JOIN batch_item AS i ON i.line = l.id
                    CROSS JOIN entitlement AS e ON e.id = i.entitlement
                    WHERE l.id IN (SELECT value FROM json_each(?)) AND l.outcome = 'returned'
                        AND e.status = 'sent'
                    """), arguments: [lines])
        try work.database.cachedStatement(
            sql: """
                UPDATE entitlement SET status = 'returned',
                    reason = coalesce(l.reason, 'accountWrong') \(source)
                """
        ).execute(arguments: [lines])
        return persons.map { Person.ID(rawValue: $0) }
    }
}
