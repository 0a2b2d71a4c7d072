import Domain
import GRDB

@testable import Store

/// Everything that lies outside an area, to be changed at once: whatever of it an answer tells is
/// then told differently.
struct Elsewhere {
    /// No name, note or number of a register has it.
    static let mark = "ꙮ"

    let area: AreaCode

    /// Changes every text outside, the amounts and the counts of services.
    func change(_ file: RegisterFile) throws {
        try file.write { database in
            // What keeps the rows of a register true would keep them from being changed.
            for name in try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            {
                try database.execute(sql: "DROP TRIGGER \"\(name)\"")
            }
            let bounds: StatementArguments = [
                "low": area.range.lowerBound, "high": area.range.upperBound,
            ]
            for (table, columns, isOutside) in Self.texts {
                for column in columns {
                    // The images of the journal stay JSON.
                    let changed =
                        table == "journal_change"
                        ? "replace(\(column), '\"name\":\"', '\"name\":\"\(Self.mark)')"
                        : "\(column) || '\(Self.mark)'"
                    try database.execute(
                        sql: """
                            UPDATE \(table) SET \(column) = \(changed)
                            WHERE \(column) IS NOT NULL AND (\(isOutside))
                            """, arguments: bounds)
                }
            }
            for (table, isOutside) in Self.amounts {
                try database.execute(
                    sql: """
                        UPDATE \(table) SET amount_fen = amount_fen + 100 WHERE \(isOutside)
                        """, arguments: bounds)
            }
            try double("visit", bounds, database)
            try double("screening", bounds, database)
        }
    }

    private func double(
        _ table: String, _ bounds: StatementArguments, _ database: Database
    ) throws {
        let columns = try database.columns(in: table).map(\.name).filter { $0 != "id" }
            .joined(separator: ", ")
        try database.execute(
            sql: """
                INSERT INTO \(table) (\(columns))
                SELECT \(columns) FROM \(table) WHERE \(Self.outside("village"))
                """, arguments: bounds)
    }

    private static func outside(_ column: String) -> String {
        "\(column) NOT BETWEEN :low AND :high"
    }

    /// Whether the row that a column refers to lies outside.
    private static func outside(
        _ column: String, of table: String, _ place: String = "village"
    ) -> String {
        "\(column) IN (SELECT id FROM \(table) WHERE \(outside(place)))"
    }

    private static var amounts: [(table: String, isOutside: String)] {
        [
            ("entitlement", outside("village")),
            (
                "payment_layer",
                // What a batch from here holds of them is its own.
                """
                \(outside("entitlement", of: "entitlement"))
                AND entitlement NOT IN (SELECT i.entitlement FROM batch_item AS i
                    JOIN batch_line AS l ON l.id = i.line JOIN batch AS b ON b.id = l.batch
                    WHERE b.area BETWEEN :low AND :high)
                """
            ),
            ("batch_line", "\(outside("village")) AND \(outside("batch", of: "batch", "area"))"),
            ("recovery", outside("entitlement", of: "entitlement")),
        ]
    }

    /// Texts, and which rows of the table lie outside.
    private static var texts: [(table: String, columns: [String], isOutside: String)] {
        people + benefits + talk
    }

    private static let people: [(table: String, columns: [String], isOutside: String)] = [
        ("household", ["number", "address", "phone"], outside("village")),
        ("person", ["name", "phone", "account_bank", "account_holder"], outside("village")),
        ("visit", ["outcome", "note"], outside("village")),
        ("screening", ["provider", "note"], outside("village")),
        ("screening_result", ["value"], outside("screening", of: "screening")),
    ]

    private static let benefits: [(table: String, columns: [String], isOutside: String)] = [
        ("entitlement", ["account_bank", "payee_name"], outside("village")),
        (
            "batch_line", ["name", "account_bank"],
            "\(outside("village")) AND \(outside("batch", of: "batch", "area"))"
        ),
        (
            "answer_note", ["name"],
            """
            answer IN (SELECT id FROM bank_answer
                WHERE \(outside("batch", of: "batch", "area")))
            """
        ),
        ("recovery", ["reason", "outcome"], outside("entitlement", of: "entitlement")),
        ("case_move", ["reason"], outside("benefit_case", of: "benefit_case")),
        ("mandate", ["number"], outside("benefit_case", of: "benefit_case")),
        ("paper", ["note"], outside("person", of: "person")),
        ("annual_review", ["note"], outside("person", of: "person")),
        ("posting", ["place"], postedElsewhere),
        (
            "objection", ["text", "raised_by", "outcome"],
            """
            \(outside("posting", of: "posting", "area"))
            AND (benefit_case IS NULL OR \(outside("benefit_case", of: "benefit_case")))
            """
        ),
    ]

    /// A list that hung elsewhere, on which nobody stands who lives here now.
    private static let postedElsewhere = """
        \(outside("area")) AND id NOT IN (SELECT l.posting FROM posting_case AS l
            JOIN benefit_case AS c ON c.id = l.benefit_case
            WHERE c.village BETWEEN :low AND :high)
        """

    private static let talk: [(table: String, columns: [String], isOutside: String)] = [
        ("grievance", ["text", "outcome", "told_how"], outside("village")),
        ("grievance_step", ["text"], outside("grievance", of: "grievance")),
        ("case_message", ["text"], outside("benefit_case", of: "benefit_case")),
        (
            "announcement", ["text"],
            // What is told to a place is told to whoever looks after it and to all in it.
            """
            \(outside("area")) AND NOT (:low BETWEEN area AND area +
                CASE WHEN area % 1000000 = 0 THEN 999999 WHEN area % 1000 = 0 THEN 999 ELSE 0 END)
            """
        ),
        ("draft", ["title", "field_values"], outside("account", of: "account", "area")),
        ("journal", ["subject"], outside("area")),
        ("journal", ["reason", "origin"], "\(outside("area")) AND id NOT IN (\(ownEntries))"),
        (
            "journal_change", ["before", "after"],
            "entry IN (SELECT id FROM journal WHERE \(outside("area"))) AND NOT (\(ownRecord))"
        ),
    ]

    /// Entries about a record that is here now: its history came with it.
    private static let ownEntries = "SELECT entry FROM journal_change WHERE \(ownRecord)"

    /// Whether a change is of a record that is here now.
    private static let ownRecord: String = {
        let tables = ["household", "person", "visit", "screening", "entitlement", "benefit_case"]
        let places =
            tables.map { ($0, "village") } + [
                ("grievance", "village"), ("batch", "area"), ("posting", "area"),
            ]
        return places.map { table, place in
            """
            (table_name = '\(table)' AND record IN
                (SELECT id FROM \(table) WHERE \(place) BETWEEN :low AND :high))
            """
        }.joined(separator: " OR ")
    }()
}
