import Domain
import Foundation
import GRDB

@testable import Store

/// A record of every kind under one and the same key, all of them in one village.
struct RecordSet {
    let key: Int64
    let village: AreaCode

    /// The set of a person in the village, as rows: no rule is asked.
    func put(into file: RegisterFile) throws {
        let at = Township.now.milliseconds
        let rows = people + services + money(at) + cases(at) + words(at)
        try file.write { database in
            for (table, columns) in rows {
                let names = columns.map(\.0).joined(separator: ", ")
                let marks = columns.map { _ in "?" }.joined(separator: ", ")
                try database.execute(
                    sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))",
                    arguments: StatementArguments(columns.map(\.1)))
            }
        }
    }

    private typealias Columns = [(String, any DatabaseValueConvertible)]

    private var own: Columns { [("id", key)] }
    private var placed: Columns { own + [("village", village.number)] }

    private var people: [(String, Columns)] {
        [
            (
                "household",
                placed + [("number", "\(key)"), ("walk_key", "1"), ("status", "active")]
            ),
            (
                "person",
                placed + [
                    ("household", key), ("name", "外人\(key)"), ("sort_key", "w"), ("sex", "2"),
                    ("birthday", 19_800_101), ("birth_lunar", 0), ("birth_year", 1_980),
                    ("birth_month", 1), ("birth_day", 1), ("residence", "resident"),
                ]
            ),
            (
                "account",
                own + [
                    ("login", "a\(key)"), ("name", "员\(key)"), ("role", "villageManager"),
                    ("area", village.number),
                ]
            ),
        ]
    }

    private var services: [(String, Columns)] {
        let shared: Columns = [
            ("household", key), ("person", key), ("day", 20_111_101), ("consent", "agreed"),
            ("entered_at", 0), ("entered_by", 1),
        ]
        return [
            (
                "visit",
                placed + shared + [
                    ("place", "home"), ("purpose", "care"), ("topics", ""), ("services", ""),
                ]
            ),
            ("screening", placed + shared + [("kind", "breast")]),
        ]
    }

    private func cases(_ at: Int64) -> [(String, Columns)] {
        let noted: Columns = [("entered_at", at), ("entered_by", 1)]
        return [
            ("posting_case", [("posting", key), ("benefit_case", key)]),
            (
                "objection",
                own + [("posting", key), ("raised_on", 20_111_101), ("text", "异议\(key)")]
            ),
            (
                "paper",
                own + noted + [
                    ("person", key), ("kind", "declaration"), ("shown_on", 20_111_101),
                    ("is_confirmed", 1),
                ]
            ),
            (
                "annual_review",
                own + noted + [
                    ("person", key), ("year", 2_011), ("outcome", "unchanged"),
                    ("day", 20_111_101),
                ]
            ),
            (
                "grievance",
                placed + [
                    ("person", key), ("kind", "x"), ("text", "诉求\(key)"),
                    ("received_on", 20_111_101), ("due", 20_111_201),
                ]
            ),
        ]
    }

    private func money(_ at: Int64) -> [(String, Columns)] {
        [
            (
                "benefit_case",
                placed + [
                    ("person", key), ("walk_key", "1"), ("sort_key", "w"),
                    ("programme", "reward"), ("year", 2_011), ("state", "submitted"),
                    ("next_level", "village"), ("origin", "takenOver"), ("entered_by", 1),
                    ("entered_at", at), ("waiting_since", at), ("starts", 20_110_101),
                    ("findings", "[]"),
                ]
            ),
            (
                "entitlement",
                placed + [
                    ("person", key), ("walk_key", "1"), ("sort_key", "w"),
                    ("programme", "reward"), ("period", "2011"), ("amount_fen", 96_000),
                    ("status", "paid"), ("benefit_case", key),
                ]
            ),
            (
                "recovery",
                own + [
                    ("entitlement", key), ("amount_fen", 100), ("reason", "因\(key)"),
                    ("opened_on", 20_111_101),
                ]
            ),
            (
                "batch",
                own + [
                    ("area", village.number), ("period", "2011"), ("programmes", "reward"),
                    ("state", "made"), ("made_at", at), ("made_by", 1), ("lines", 1),
                    ("total_fen", 96_000),
                ]
            ),
            (
                "batch_line",
                placed + [
                    ("batch", key), ("position", 1), ("person", key), ("programme", "reward"),
                    ("name", "外人\(key)"), ("account_bank", "社"),
                    ("account_number", "10990000000\(key)00"), ("account_holder", "外人\(key)"),
                    ("amount_fen", 96_000),
                ]
            ),
            (
                "posting",
                own + [
                    ("level", "village"), ("area", village.number), ("programme", "reward"),
                    ("year", 2_011), ("place", "墙\(key)"), ("first", 20_111_101),
                    ("last", 20_111_230),
                ]
            ),
        ]
    }

    private func words(_ at: Int64) -> [(String, Columns)] {
        [
            (
                "announcement",
                own + [
                    ("area", village.number), ("text", "通知\(key)"), ("until", 20_111_230),
                    ("at", at), ("by", key),
                ]
            ),
            (
                "case_message",
                own + [("benefit_case", key), ("text", "话\(key)"), ("at", at), ("by", key)]
            ),
            (
                "emergency_access",
                own + [
                    ("by", key), ("area", village.number), ("reason", "急\(key)"),
                    ("from_at", at), ("until_at", at + 1),
                ]
            ),
            (
                "journal",
                own + [
                    ("at", at), ("account", key), ("kind", "logVisit"), ("area", village.number),
                    ("subject", "外人\(key)"), ("previous_hash", hash(1)), ("hash", hash(2)),
                ]
            ),
            (
                "journal_change",
                [
                    ("entry", key), ("position", 0), ("table_name", "visit"), ("record", key),
                    ("before", "{}"), ("after", "{}"),
                ]
            ),
        ]
    }

    private func hash(_ byte: UInt8) -> DatabaseValue {
        Data([UInt8](repeating: byte, count: 24) + withUnsafeBytes(of: key) { Array($0) })
            .databaseValue
    }
}
