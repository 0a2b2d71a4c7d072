import Domain
import GRDB

extension FileCheck {
    /// What keeps money from being lost, made up, or paid twice.
    static let money: [FileCheck] =
        [
            nothing(
                CheckWords.layers,
                """
                SELECT e.id FROM entitlement AS e WHERE e.amount_fen IS NOT
                    (SELECT sum(amount_fen) FROM payment_layer WHERE entitlement = e.id)
                """),
            nothing(
                CheckWords.cases,
                """
                SELECT e.id FROM entitlement AS e
                    LEFT JOIN benefit_case AS c ON c.id = e.benefit_case
                WHERE c.id IS NULL OR c.person <> e.person OR c.programme <> e.programme
                    OR c.state NOT IN ('ready', 'ended', 'archived') AND e.status <> 'cancelled'
                """),
            nothing(
                CheckWords.lines,
                """
                SELECT l.batch, l.position FROM batch_line AS l WHERE l.amount_fen IS NOT
                    (SELECT sum(amount_fen) FROM batch_item WHERE line = l.id)
                UNION ALL SELECT l.batch, l.position FROM batch_item AS i
                    JOIN batch_line AS l ON l.id = i.line
                    JOIN entitlement AS e ON e.id = i.entitlement
                WHERE e.amount_fen <> i.amount_fen OR e.person <> l.person
                    OR e.programme <> l.programme
                """),
            nothing(
                CheckWords.batches,
                """
                SELECT b.id FROM batch AS b LEFT JOIN (
                    SELECT batch, count(*) AS lines, sum(amount_fen) AS fen,
                        min(position) AS first, max(position) AS last
                    FROM batch_line GROUP BY batch) AS l ON l.batch = b.id
                WHERE b.lines IS NOT l.lines OR b.total_fen IS NOT l.fen OR l.first <> 1
                    OR l.last <> l.lines
                    OR b.state = 'reconciled' AND EXISTS (SELECT 1 FROM batch_line
                        WHERE batch = b.id AND outcome = 'amountDiffers')
                """),
            nothing(
                CheckWords.twice,
                """
                SELECT i.entitlement FROM batch_item AS i JOIN batch_line AS l ON l.id = i.line
                    JOIN batch AS b ON b.id = l.batch
                WHERE l.outcome IN ('paid', 'amountDiffers')
                    OR l.outcome IS NULL AND b.state IN ('made', 'sealed', 'sent')
                GROUP BY i.entitlement HAVING count(*) > 1
                """),
            nothing(CheckWords.statuses, statuses),
            nothing(CheckWords.conserved, conserved),
            nothing(CheckWords.recoveries, recoveries),
        ] + [digests, ends]

    /// The latest line of a payment says where the payment is; one without any line is on its way
    /// only if that was so on paper.
    private static let statuses = """
        WITH latest AS (
            SELECT i.entitlement, max(l.id) AS line FROM batch_item AS i
                JOIN batch_line AS l ON l.id = i.line JOIN batch AS b ON b.id = l.batch
            WHERE b.state <> 'cancelled' GROUP BY i.entitlement)
        SELECT e.id, e.status FROM latest AS x JOIN batch_line AS l ON l.id = x.line
            JOIN batch AS b ON b.id = l.batch JOIN entitlement AS e ON e.id = x.entitlement
        WHERE NOT CASE
            WHEN l.outcome = 'paid' THEN e.status IN ('paid', 'recovered')
            WHEN l.outcome = 'returned'
                THEN e.status IN ('returned', 'due', 'blocked', 'cancelled')
            WHEN b.state IN ('made', 'sealed') THEN e.status = 'batched'
            WHEN b.state = 'sent' THEN e.status = 'sent'
            ELSE e.status IN ('due', 'blocked', 'cancelled') END
        UNION ALL SELECT e.id, e.status FROM entitlement AS e
            LEFT JOIN benefit_case AS c ON c.id = e.benefit_case
        WHERE e.status IN ('batched', 'sent') AND c.origin IS NOT 'takenOver'
            AND NOT EXISTS (SELECT 1 FROM latest WHERE entitlement = e.id)
        """

    /// What lines paid under a programme is what its payments got by lines; and what is owed is
    /// what its layers add up to, state by state.
    private static let conserved = """
        SELECT programme FROM (
            SELECT programme, amount_fen AS fen FROM batch_line WHERE outcome = 'paid'
            UNION ALL SELECT programme, -amount_fen FROM entitlement
            WHERE status IN ('paid', 'recovered')
                AND id IN (SELECT i.entitlement FROM batch_item AS i
                    JOIN batch_line AS l ON l.id = i.line JOIN batch AS b ON b.id = l.batch
                    WHERE b.state <> 'cancelled'))
        GROUP BY programme HAVING sum(fen) <> 0
        UNION ALL SELECT programme FROM (
            SELECT programme, status, amount_fen AS fen FROM entitlement
            UNION ALL SELECT e.programme, e.status, -f.amount_fen
            FROM payment_layer AS f JOIN entitlement AS e ON e.id = f.entitlement)
        GROUP BY programme, status HAVING sum(fen) <> 0
        """

    /// No more comes back than was paid, and what came back whole is recovered.
    private static let recoveries = """
        SELECT e.id FROM entitlement AS e JOIN (
            SELECT entitlement, sum(received_fen) AS fen FROM recovery GROUP BY entitlement
        ) AS r ON r.entitlement = e.id
        WHERE r.fen > e.amount_fen OR e.status NOT IN ('paid', 'recovered')
            OR (r.fen = e.amount_fen) <> (e.status = 'recovered')
        """

    /// The lines of a sealed batch are those that were sealed.
    private static let digests = FileCheck(term: CheckWords.digests) { subject in
        let batches = try BatchRecord.fetchAll(
            subject.database, where: "digest IS NOT NULL ORDER BY id", [])
        return try batches.map(\.batch).filter { batch in
            try BatchLineRecord.digest(of: batch, subject.database) != batch.details.digest
        }.map { CheckWords.digest(of: $0.number) }
    }

    /// No batch took a payment for a period that begins after the case had ended.
    ///
    /// What was paid before anybody knew of the end is no damage: it is had back or left.
    private static let ends = FileCheck(term: CheckWords.ends) { subject in
        let rows = try Row.fetchCursor(
            subject.database,
            sql: """
                SELECT e.id, e.period, c.ends
                FROM benefit_case AS c JOIN case_move AS m ON m.benefit_case = c.id
                    JOIN entitlement AS e ON e.benefit_case = c.id
                    JOIN batch_item AS i ON i.entitlement = e.id
                    JOIN batch_line AS l ON l.id = i.line JOIN batch AS b ON b.id = l.batch
                WHERE c.ends IS NOT NULL AND m.to_state = 'ended' AND b.made_at > m.at
                """)
        var late: [Int64] = []
        while let row = try rows.next() {
            var columns = ColumnReader(row, "entitlement")
            let id = try columns.number()
            if try columns.period().start > columns.day() { late.append(id) }
        }
        return late.isEmpty
            ? [] : [CheckWords.rows(CheckWords.ends, late.count, first: "\(late[0])")]
    }
}
