extension Schema {
    /// Counts that the first screen shows, kept by triggers: they are exact at every commit.
    ///
    /// `persons` are the living; `month` is `yyyymm`.
    static let tallies = """
        CREATE TABLE tally (
            village INTEGER PRIMARY KEY REFERENCES area (code),
            households INTEGER NOT NULL DEFAULT 0,
            persons INTEGER NOT NULL DEFAULT 0,
            away INTEGER NOT NULL DEFAULT 0,
            incoming INTEGER NOT NULL DEFAULT 0,
            pending_persons INTEGER NOT NULL DEFAULT 0,
            pending_payments INTEGER NOT NULL DEFAULT 0,
            pending_fen INTEGER NOT NULL DEFAULT 0,
            returned INTEGER NOT NULL DEFAULT 0,
            blocked INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE month_tally (
            village INTEGER NOT NULL REFERENCES area (code),
            month INTEGER NOT NULL,
            visits INTEGER NOT NULL DEFAULT 0,
            screenings INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (village, month)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER area_tallied AFTER INSERT ON area WHEN NEW.code % 1000 <> 0
        BEGIN INSERT INTO tally (village) VALUES (NEW.code); END;
        """
        + (tally("household", counting: households) + tally("person", counting: persons)
        + tally("entitlement", counting: payments) + months("visit", "visits")
        + months("screening", "screenings"))
        .joined(separator: "\n")

    /// The states in which a family still waits; also part of the indexes of payments.
    static let pending = "('due', 'blocked', 'batched', 'sent', 'returned')"

    /// What a row adds to a column of the tally; `$` stands for the row.
    private static let households = [("households", "($.status = 'active')")]
    private static let persons = [
        ("persons", "($.death IS NULL)"),
        ("away", "($.death IS NULL AND $.residence = 'away')"),
        ("incoming", "($.death IS NULL AND $.residence = 'incoming')"),
    ]
    private static let payments = [
        ("pending_payments", "($.status IN \(pending))"),
        ("pending_fen", "($.amount_fen * ($.status IN \(pending)))"),
        ("returned", "($.status = 'returned')"),
        ("blocked", "($.status = 'blocked')"),
        // The first pending payment of a person in the village brings the person in.
        (
            "pending_persons",
            """
            ($.status IN \(pending) AND NOT EXISTS (SELECT 1 FROM entitlement AS other
                WHERE other.person = $.person AND other.id <> $.id
                AND other.village = $.village AND other.status IN \(pending)))
            """
        ),
    ]

    /// Version 2: whether a person has another pending payment is asked of the person's payments,
    /// not of the village's, which a batch would read a hundred thousand times.
    static let quickerTallies =
        (["entitlement_tallied", "entitlement_untallied", "entitlement_retallied"]
        .map { "DROP TRIGGER \($0);" }
        + tally(
            "entitlement",
            counting: payments.map { column, term in
                (column, term.replacing("AND other.village =", with: "AND +other.village ="))
            }))
        .joined(separator: "\n")

    private static func tally(_ table: String, counting sums: [(String, String)]) -> [String] {
        func change(_ sign: String, _ row: String) -> String {
            let parts = sums.map { column, term in
                "\(column) = \(column) \(sign) " + term.replacing("$", with: row)
            }
            return "UPDATE tally SET \(parts.joined(separator: ", ")) "
                + "WHERE village = \(row).village;"
        }
        return [
            "CREATE TRIGGER \(table)_tallied AFTER INSERT ON \(table)\n"
                + "BEGIN \(change("+", "NEW")) END;",
            "CREATE TRIGGER \(table)_untallied AFTER DELETE ON \(table)\n"
                + "BEGIN \(change("-", "OLD")) END;",
            "CREATE TRIGGER \(table)_retallied AFTER UPDATE ON \(table)\n"
                + "BEGIN \(change("-", "OLD")) \(change("+", "NEW")) END;",
        ]
    }

    private static func months(_ table: String, _ column: String) -> [String] {
        let add = """
            INSERT INTO month_tally (village, month, \(column))
            VALUES (NEW.village, NEW.day / 100, 1)
            ON CONFLICT (village, month) DO UPDATE SET \(column) = \(column) + 1;
            """
        let remove = """
            UPDATE month_tally SET \(column) = \(column) - 1
            WHERE village = OLD.village AND month = OLD.day / 100;
            """
        return [
            "CREATE TRIGGER \(table)_tallied AFTER INSERT ON \(table)\nBEGIN \(add) END;",
            "CREATE TRIGGER \(table)_untallied AFTER DELETE ON \(table)\n"
                + "BEGIN \(remove) END;",
            "CREATE TRIGGER \(table)_retallied AFTER UPDATE OF village, day ON \(table)\n"
                + "BEGIN \(remove) \(add) END;",
        ]
    }
}
