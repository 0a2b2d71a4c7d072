extension Schema {
    /// Version 3: how long an account may be used, and the keys by which its owner comes in.
    static let accounts = """
        ALTER TABLE account ADD COLUMN until INTEGER;
        ALTER TABLE account ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0
            CHECK (is_closed IN (0, 1));
        CREATE TABLE account_key (
            account INTEGER NOT NULL REFERENCES account (id),
            type TEXT NOT NULL CHECK (type <> ''),
            body TEXT NOT NULL UNIQUE CHECK (body <> ''),
            comment TEXT NOT NULL,
            PRIMARY KEY (account, type, body)
        ) STRICT, WITHOUT ROWID;
        """

    /// Version 3: where an entry came from, the end of the chain, and records that were looked at
    /// without being changed.
    static let journalOrigin = """
        ALTER TABLE journal ADD COLUMN origin TEXT;
        CREATE INDEX journal_by_author ON journal (account, id);
        CREATE INDEX journal_by_kind ON journal (kind, id);
        CREATE INDEX journal_by_time ON journal (at);

        CREATE TABLE journal_head (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            entry INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        INSERT INTO journal_head (id, entry, hash)
            SELECT 1, id, hash FROM journal ORDER BY id DESC LIMIT 1;

        CREATE TABLE journal_change_3 (
            entry INTEGER NOT NULL REFERENCES journal (id),
            position INTEGER NOT NULL,
            table_name TEXT NOT NULL CHECK (table_name <> ''),
            record INTEGER NOT NULL,
            before TEXT,
            after TEXT,
            PRIMARY KEY (entry, position)
        ) STRICT;
        INSERT INTO journal_change_3 SELECT * FROM journal_change;
        DROP TABLE journal_change;
        ALTER TABLE journal_change_3 RENAME TO journal_change;
        CREATE INDEX journal_change_by_record ON journal_change (table_name, record, entry);
        CREATE TRIGGER journal_change_keeps BEFORE UPDATE ON journal_change
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
        CREATE TRIGGER journal_change_stays BEFORE DELETE ON journal_change
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
        """

    /// Version 3: looks beyond one's own area in an emergency.
    static let access = """
        CREATE TABLE emergency_access (
            id INTEGER PRIMARY KEY,
            by INTEGER NOT NULL REFERENCES account (id),
            area INTEGER NOT NULL,
            reason TEXT NOT NULL CHECK (reason <> ''),
            from_at INTEGER NOT NULL,
            until_at INTEGER NOT NULL CHECK (until_at > from_at)
        ) STRICT;
        CREATE INDEX emergency_access_by_time ON emergency_access (from_at);
        """
}
