extension Schema {
    /// Accounts, the journal, drafts and settings.
    ///
    /// The journal only grows.
    static let work = """
        CREATE TABLE account (
            id INTEGER PRIMARY KEY,
            login TEXT NOT NULL UNIQUE CHECK (login <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            role TEXT NOT NULL,
            area INTEGER NOT NULL,
            language TEXT CHECK (language IN ('zh', 'en'))
        ) STRICT;

        CREATE TABLE journal (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            account INTEGER NOT NULL REFERENCES account (id),
            kind TEXT NOT NULL,
            area INTEGER NOT NULL,
            subject TEXT NOT NULL,
            reason TEXT,
            submission TEXT UNIQUE,
            command TEXT,
            undoes INTEGER UNIQUE REFERENCES journal (id),
            previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
        ) STRICT;
        CREATE INDEX journal_by_area ON journal (area, id);
        CREATE INDEX journal_by_account ON journal (account, kind, id);

        CREATE TABLE journal_change (
            entry INTEGER NOT NULL REFERENCES journal (id),
            position INTEGER NOT NULL,
            table_name TEXT NOT NULL CHECK (table_name IN ('household', 'person', 'visit',
                'screening', 'entitlement')),
            record INTEGER NOT NULL,
            before TEXT,
            after TEXT CHECK (before IS NOT NULL OR after IS NOT NULL),
            PRIMARY KEY (entry, position)
        ) STRICT;
        CREATE INDEX journal_change_by_record ON journal_change (table_name, record, entry);

        CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
        CREATE TRIGGER journal_stays BEFORE DELETE ON journal
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
        CREATE TRIGGER journal_change_keeps BEFORE UPDATE ON journal_change
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
        CREATE TRIGGER journal_change_stays BEFORE DELETE ON journal_change
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;

        CREATE TABLE draft (
            id TEXT PRIMARY KEY,
            account INTEGER NOT NULL REFERENCES account (id),
            form TEXT NOT NULL,
            subject TEXT,
            title TEXT NOT NULL,
            field_values TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX draft_by_account ON draft (account, at);

        CREATE TABLE setting (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
