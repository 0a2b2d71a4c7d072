import Domain
import GRDB

/// What families are owed and a batch may take: read and written as a whole, never row by row.
struct Gathering {
    let database: Database
    /// Where; never wider than the account's own.
    let area: AreaCode
    /// The codes of the programmes.
    let programmes: [String]
    /// The periods that are over by then, each with its first day, as JSON.
    private let spans: String

    init(
        _ command: MakeBatch, programmes: [String], in area: AreaCode, _ database: Database
    ) throws {
        self.database = database
        self.area = area
        self.programmes = programmes
        let last = command.period.end
        spans = try Spans(
            where: "programme IN (SELECT value FROM json_each(?))",
            [try Journal.json(programmes)], database
        ).json { $0.end <= last ? [.text($0.description), .day($0.start)] : nil }
    }

    /// What is owed and not on its way; `behind` says why it stays behind, and is null if it does
    /// not.
    ///
    /// The dead are paid only into an account that is somebody else's by name: their family's.
    private static let owed = """
        WITH span (period, first) AS MATERIALIZED (
            SELECT value ->> 0, value ->> 1 FROM json_each(:spans)),
        owed AS (
            SELECT e.id, e.person, e.village, e.walk_key, e.programme, e.period, e.amount_fen,
                e.account_bank, e.account_number, e.account_holder,
                coalesce(e.payee_name, p.name) AS name,
                CASE WHEN e.payee_name IS NULL THEN p.resident_id ELSE e.payee_id
                    END AS resident_id,
                CASE WHEN e.status <> 'due' THEN e.reason
                    WHEN e.account_number IS NULL THEN 'noAccount'
                    WHEN p.death IS NOT NULL AND coalesce(e.account_holder, p.name) = p.name
                        THEN 'died'
                    WHEN c.state NOT IN ('ready', 'ended', 'archived') OR c.ends < s.first
                        OR c.id IS NULL THEN 'ended'
                    END AS behind
            FROM span AS s JOIN entitlement AS e ON e.period = s.period
                JOIN person AS p ON p.id = e.person
                LEFT JOIN benefit_case AS c ON c.id = e.benefit_case
            WHERE e.village BETWEEN :low AND :high
                AND e.programme IN (SELECT value FROM json_each(:programmes))
                AND e.status IN \(Schema.pending)
                AND +e.status IN ('due', 'blocked', 'returned') AND e.amount_fen > 0)
        """

    private func arguments(
        _ more: [String: (any DatabaseValueConvertible)?] = [:]
    ) throws -> StatementArguments {
        var all: [String: (any DatabaseValueConvertible)?] = [
            "spans": spans, "low": area.range.lowerBound, "high": area.range.upperBound,
            "programmes": try Journal.json(programmes),
        ]
        all.merge(more) { $1 }
        return StatementArguments(all)
    }

    /// Writes the lines of a batch with their payments, in walking order under each programme,
    /// and answers how many there are and their sum.
    func write(_ batch: Batch.ID) throws -> (lines: Int, total: Money) {
        let base = try Int64.fetchOne(database, sql: "SELECT coalesce(max(id), 0) FROM batch_line")
        try database.cachedStatement(
            sql: """
                \(Self.owed)
                INSERT INTO batch_line (id, batch, position, person, village, programme, name,
                    resident_id, account_bank, account_number, account_holder, amount_fen)
                SELECT :base + row_number() OVER walk, :batch, row_number() OVER walk, person,
                    village, programme, name, resident_id, account_bank, account_number,
                    account_holder, fen
                FROM (
                    -- What is not summed stands as in the latest period.
                    SELECT programme, village, walk_key, person, account_number, account_bank,
                        account_holder, name, resident_id, sum(amount_fen) AS fen, max(period)
                    FROM owed WHERE behind IS NULL
                    GROUP BY programme, village, walk_key, person, account_number)
                WINDOW walk AS (ORDER BY programme, village, walk_key, person, account_number)
                """
        ).execute(arguments: try arguments(["base": base ?? 0, "batch": batch.rawValue]))
        try database.cachedStatement(
            sql: """
                \(Self.owed)
                INSERT INTO batch_item (line, entitlement, amount_fen)
                SELECT l.id, o.id, o.amount_fen FROM owed AS o
                    JOIN batch_line AS l ON l.person = o.person AND l.batch = :batch
                        AND l.programme = o.programme AND l.account_number = o.account_number
                WHERE o.behind IS NULL
                """
        ).execute(arguments: try arguments(["batch": batch.rawValue]))
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT count(*), coalesce(sum(amount_fen), 0) FROM batch_line WHERE batch = ?
                    """), arguments: [batch.rawValue])
        return (row?[0] ?? 0, Money(fen: row?[1] ?? 0))
    }

    /// What a batch would hold, and what stays behind.
    func preview() throws -> BatchPreview {
        let taken = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    \(Self.owed)
                    SELECT programme, count(*), sum(fen), sum(payments) FROM (
                        SELECT programme, sum(amount_fen) AS fen, count(*) AS payments FROM owed
                        WHERE behind IS NULL GROUP BY programme, person, account_number)
                    GROUP BY programme ORDER BY programme
                    """), arguments: try arguments())
        let behind = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    \(Self.owed)
                    SELECT behind, count(*), sum(amount_fen) FROM owed
                    WHERE behind IS NOT NULL GROUP BY behind ORDER BY behind
                    """), arguments: try arguments())
        let comingBack = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    \(Self.owed)
                    SELECT reason, count(*), sum(fen) FROM (
                        SELECT fen, \(ComingBack.reason(
                            person: "t.person", account: "t.account_number")) AS reason
                        FROM (
                            SELECT person, account_number, sum(amount_fen) AS fen FROM owed
                            WHERE behind IS NULL
                            GROUP BY programme, person, account_number) AS t)
                    WHERE reason IS NOT NULL GROUP BY reason ORDER BY reason
                    """), arguments: try arguments())
        return BatchPreview(
            programmes: taken.map {
                BatchSum(group: $0[0], lines: $0[1], amount: Money(fen: $0[2]))
            },
            payments: taken.reduce(0) { $0 + ($1[3] as Int) },
            behind: behind.map {
                BatchSum(group: $0[0], lines: $0[1], amount: Money(fen: $0[2]))
            },
            comingBack: comingBack.map {
                BatchSum(group: $0[0], lines: $0[1], amount: Money(fen: $0[2]))
            })
    }
}
