extension Schema {
    /// Version 3: what each row was before each entry of the journal, so that the register can be
    /// shown as of a day.
    ///
    /// A row that is new has a number greater than any before it: of new rows only the first of an
    /// entry is kept, and what belongs to them needs nothing. Of a changed row the columns are
    /// kept that changed, of a removed one all of them, as JSON. `history_from` is the entry from
    /// which on this is so.
    static let history = """
        CREATE TABLE history_added (
            entry INTEGER NOT NULL,
            table_name TEXT NOT NULL,
            first INTEGER NOT NULL,
            PRIMARY KEY (entry, table_name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE history_row (
            id INTEGER PRIMARY KEY,
            entry INTEGER NOT NULL,
            table_name TEXT NOT NULL,
            operation TEXT NOT NULL CHECK (operation IN ('added', 'changed', 'removed')),
            record TEXT NOT NULL,
            was TEXT CHECK ((was IS NULL) = (operation = 'added'))
        ) STRICT;
        INSERT INTO setting (key, value)
            SELECT 'history_from', max(id) FROM journal HAVING max(id) IS NOT NULL;
        """
        + HistoryTable.all.map(historyTriggers).joined(separator: "\n")

    /// How the triggers are called that keep history: loading a new register does without.
    static let historyTriggerNames = "*_history_*"

    private static let nextEntry =
        "(coalesce((SELECT entry FROM journal_head WHERE id = 1), 0) + 1)"

    private static func historyTriggers(_ table: HistoryTable) -> String {
        let name = table.name
        func isOld(_ row: String) -> String {
            guard let (owner, column) = table.owner else { return "true" }
            return """
                NOT EXISTS (SELECT 1 FROM history_added WHERE entry = \(nextEntry)
                    AND table_name = '\(owner)' AND first <= \(row).\(column))
                """
        }
        func key(_ row: String) -> String {
            "json_array(\(table.key.map { "\(row).\($0)" }.joined(separator: ", ")))"
        }
        func keep(_ operation: String, _ row: String, _ was: String) -> String {
            """
            BEGIN INSERT INTO history_row (entry, table_name, operation, record, was)
                VALUES (\(nextEntry), '\(name)', '\(operation)', \(key(row)), \(was)); END;
            """
        }
        let added =
            table.isNumbered
            ? """
            CREATE TRIGGER \(name)_history_added AFTER INSERT ON \(name)
            BEGIN INSERT INTO history_added (entry, table_name, first)
                VALUES (\(nextEntry), '\(name)', NEW.id)
                ON CONFLICT (entry, table_name) DO UPDATE SET first = min(first, excluded.first);
            END;
            """
            : """
            CREATE TRIGGER \(name)_history_added AFTER INSERT ON \(name) WHEN \(isOld("NEW"))
            \(keep("added", "NEW", "NULL"))
            """
        let changes = table.columns.map { "OLD.\($0) IS NOT NEW.\($0)" }
        let changed = table.columns.map { column in
            "CASE WHEN OLD.\(column) IS NOT NEW.\(column) "
                + "THEN ',\"\(column)\":' || json_quote(OLD.\(column)) ELSE '' END"
        }
        let all = (table.key + table.columns).map { "'\($0)', OLD.\($0)" }
        let was = "'{' || substr(\(changed.joined(separator: "\n|| ")), 2) || '}'"
        let kept =
            changes.isEmpty
            ? ""
            : """
            CREATE TRIGGER \(name)_history_changed AFTER UPDATE ON \(name)
            WHEN \(isOld("OLD")) AND (\(changes.joined(separator: " OR ")))
            \(keep("changed", "OLD", was))
            """
        return """
            \(added)
            \(kept)
            CREATE TRIGGER \(name)_history_removed AFTER DELETE ON \(name) WHEN \(isOld("OLD"))
            \(keep("removed", "OLD", "json_object(\(all.joined(separator: ", ")))"))
            """
    }
}
