extension Schema {
    /// Version 2: what people are owed follows from cases, and how it came to be is kept.
    ///
    /// `village`, `walk_key` and `sort_key` repeat the person's. `next_level` is the level that
    /// reviews a case next, by which a queue is read; `findings` is what was found when it was
    /// handed in, as JSON.
    static let cases = """
        ALTER TABLE account ADD COLUMN person INTEGER REFERENCES person (id);

        CREATE TABLE benefit_case (
            id INTEGER PRIMARY KEY,
            person INTEGER NOT NULL REFERENCES person (id),
            village INTEGER NOT NULL REFERENCES area (code),
            walk_key TEXT NOT NULL,
            sort_key TEXT NOT NULL,
            programme TEXT NOT NULL,
            year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9998),
            state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'villageReviewed',
                'townshipReviewed', 'countyReviewed', 'filed', 'ready', 'correction',
                'withdrawn', 'refused', 'ended', 'archived')),
            next_level TEXT CHECK (next_level IN ('village', 'township', 'county')),
            origin TEXT NOT NULL
                CHECK (origin IN ('application', 'run', 'continued', 'takenOver')),
            rule TEXT CHECK (rule IS NOT NULL OR origin = 'takenOver'),
            entered_by INTEGER NOT NULL REFERENCES account (id),
            entered_at INTEGER NOT NULL,
            waiting_since INTEGER NOT NULL,
            starts INTEGER NOT NULL,
            ends INTEGER,
            findings TEXT NOT NULL,
            own_amount_fen INTEGER,
            UNIQUE (person, programme, year)
        ) STRICT;
        CREATE INDEX benefit_case_by_village ON benefit_case (village, programme, year);
        CREATE INDEX benefit_case_open ON benefit_case (waiting_since, id, village)
            WHERE state IN ('draft', 'submitted', 'villageReviewed', 'townshipReviewed',
                'countyReviewed', 'filed', 'correction');

        CREATE TABLE case_move (
            benefit_case INTEGER NOT NULL REFERENCES benefit_case (id),
            number INTEGER NOT NULL,
            at INTEGER NOT NULL,
            by INTEGER NOT NULL REFERENCES account (id),
            from_state TEXT,
            to_state TEXT NOT NULL,
            action TEXT CHECK ((action IS NULL) = (from_state IS NULL)),
            level TEXT,
            phrase TEXT,
            reason TEXT,
            PRIMARY KEY (benefit_case, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER case_move_keeps BEFORE UPDATE ON case_move
        BEGIN SELECT raise(ABORT, 'moves of cases only grow'); END;
        CREATE TRIGGER case_move_stays BEFORE DELETE ON case_move
        BEGIN SELECT raise(ABORT, 'moves of cases only grow'); END;

        CREATE TABLE mandate (
            benefit_case INTEGER NOT NULL REFERENCES benefit_case (id),
            level TEXT NOT NULL CHECK (level IN ('village', 'township', 'county')),
            number TEXT NOT NULL UNIQUE,
            reviewer INTEGER NOT NULL REFERENCES account (id),
            given_by INTEGER NOT NULL REFERENCES account (id) CHECK (given_by <> reviewer),
            given_on INTEGER NOT NULL,
            PRIMARY KEY (benefit_case, level)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mandate_by_reviewer ON mandate (reviewer, level, benefit_case);

        CREATE TABLE paper (
            id INTEGER PRIMARY KEY,
            person INTEGER NOT NULL REFERENCES person (id),
            kind TEXT NOT NULL,
            shown_on INTEGER NOT NULL,
            is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
            note TEXT,
            entered_at INTEGER NOT NULL,
            entered_by INTEGER NOT NULL REFERENCES account (id)
        ) STRICT;
        CREATE INDEX paper_by_person ON paper (person, kind, shown_on);

        CREATE TABLE posting (
            id INTEGER PRIMARY KEY,
            level TEXT NOT NULL CHECK (level IN ('village', 'township', 'county')),
            area INTEGER NOT NULL,
            programme TEXT NOT NULL,
            year INTEGER NOT NULL,
            place TEXT NOT NULL CHECK (place <> ''),
            first INTEGER NOT NULL,
            last INTEGER NOT NULL CHECK (last >= first)
        ) STRICT;
        CREATE INDEX posting_by_last ON posting (last, id, area);
        CREATE TABLE posting_case (
            posting INTEGER NOT NULL REFERENCES posting (id),
            benefit_case INTEGER NOT NULL REFERENCES benefit_case (id),
            PRIMARY KEY (posting, benefit_case)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX posting_case_by_case ON posting_case (benefit_case, posting);
        CREATE TABLE objection (
            id INTEGER PRIMARY KEY,
            posting INTEGER NOT NULL REFERENCES posting (id),
            benefit_case INTEGER REFERENCES benefit_case (id),
            raised_on INTEGER NOT NULL,
            raised_by TEXT,
            text TEXT NOT NULL CHECK (text <> ''),
            outcome TEXT,
            is_upheld INTEGER NOT NULL DEFAULT 0 CHECK (is_upheld IN (0, 1)),
            closed_on INTEGER CHECK ((closed_on IS NULL) = (outcome IS NULL))
        ) STRICT;
        CREATE INDEX objection_by_posting ON objection (posting, closed_on);
        CREATE INDEX objection_by_case ON objection (benefit_case)
            WHERE benefit_case IS NOT NULL;

        CREATE TABLE annual_review (
            id INTEGER PRIMARY KEY,
            person INTEGER NOT NULL REFERENCES person (id),
            year INTEGER NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('unchanged', 'died', 'moved',
                'birthOrAdoption', 'accountChanged', 'notMet')),
            day INTEGER NOT NULL,
            note TEXT,
            entered_at INTEGER NOT NULL,
            entered_by INTEGER NOT NULL REFERENCES account (id)
        ) STRICT;
        CREATE INDEX annual_review_by_person ON annual_review (person, year, id);

        CREATE TABLE grievance (
            id INTEGER PRIMARY KEY,
            village INTEGER NOT NULL REFERENCES area (code),
            person INTEGER REFERENCES person (id),
            kind TEXT NOT NULL,
            text TEXT NOT NULL CHECK (text <> ''),
            benefit_case INTEGER REFERENCES benefit_case (id),
            received_on INTEGER NOT NULL,
            due INTEGER NOT NULL,
            outcome TEXT,
            closed_on INTEGER CHECK ((closed_on IS NULL) = (outcome IS NULL)),
            told_how TEXT
        ) STRICT;
        CREATE INDEX grievance_by_due ON grievance (due, id, village);
        CREATE TABLE grievance_step (
            grievance INTEGER NOT NULL REFERENCES grievance (id),
            number INTEGER NOT NULL,
            at INTEGER NOT NULL,
            by INTEGER NOT NULL REFERENCES account (id),
            text TEXT NOT NULL,
            PRIMARY KEY (grievance, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE rule_use (
            programme TEXT NOT NULL,
            version TEXT NOT NULL,
            digest TEXT NOT NULL,
            first_used INTEGER NOT NULL,
            PRIMARY KEY (programme, version)
        ) STRICT, WITHOUT ROWID;
        """
}

extension Schema {
    /// The states in which somebody still has to do something; also part of an index.
    static let open = """
        ('draft', 'submitted', 'villageReviewed', 'townshipReviewed', 'countyReviewed', 'filed',
            'correction')
        """
}
