extension Schema {
    /// Version 3: what supervisors tell everybody, what is said about a case, and an index that
    /// holds all that is counted of open cases.
    static let supervision = """
        CREATE TABLE announcement (
            id INTEGER PRIMARY KEY,
            area INTEGER NOT NULL,
            text TEXT NOT NULL CHECK (text <> ''),
            until INTEGER NOT NULL,
            at INTEGER NOT NULL,
            by INTEGER NOT NULL REFERENCES account (id),
            is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX announcement_shown ON announcement (until) WHERE is_withdrawn = 0;

        CREATE TABLE case_message (
            id INTEGER PRIMARY KEY,
            benefit_case INTEGER NOT NULL REFERENCES benefit_case (id) ON DELETE CASCADE,
            text TEXT NOT NULL CHECK (text <> ''),
            at INTEGER NOT NULL,
            by INTEGER NOT NULL REFERENCES account (id)
        ) STRICT;
        CREATE INDEX case_message_by_case ON case_message (benefit_case, id);
        CREATE INDEX case_message_by_time ON case_message (at);
        CREATE TABLE case_message_read (
            account INTEGER NOT NULL REFERENCES account (id),
            benefit_case INTEGER NOT NULL REFERENCES benefit_case (id) ON DELETE CASCADE,
            message INTEGER NOT NULL,
            PRIMARY KEY (account, benefit_case)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX benefit_case_waiting ON benefit_case (village, state, waiting_since)
            WHERE state IN \(open);
        """

    /// Version 3: which case is before whom.
    static let claims = """
        CREATE TABLE case_claim (
            benefit_case INTEGER PRIMARY KEY REFERENCES benefit_case (id) ON DELETE CASCADE,
            account INTEGER NOT NULL REFERENCES account (id),
            until_at INTEGER NOT NULL
        ) STRICT;
        """
}
