extension Schema {
    /// Version 2: how a payment adds up, and its way through the bank.
    ///
    /// A line is one transfer to one person under one programme; `batch_item` says which payments
    /// it holds, and stays when a line comes back, so that every attempt is kept.
    static let batches = """
        ALTER TABLE entitlement ADD COLUMN benefit_case INTEGER REFERENCES benefit_case (id);
        ALTER TABLE entitlement ADD COLUMN payee_name TEXT;
        ALTER TABLE entitlement ADD COLUMN payee_id TEXT;
        ALTER TABLE entitlement ADD COLUMN rule TEXT;
        CREATE INDEX entitlement_by_case ON entitlement (benefit_case);

        CREATE TABLE payment_layer (
            entitlement INTEGER NOT NULL REFERENCES entitlement (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            layer TEXT,
            fund TEXT NOT NULL,
            amount_fen INTEGER NOT NULL,
            is_uplift INTEGER NOT NULL CHECK (is_uplift IN (0, 1)),
            PRIMARY KEY (entitlement, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE batch (
            id INTEGER PRIMARY KEY,
            area INTEGER NOT NULL,
            period TEXT NOT NULL,
            programmes TEXT NOT NULL,
            state TEXT NOT NULL
                CHECK (state IN ('made', 'sealed', 'sent', 'reconciled', 'cancelled')),
            made_at INTEGER NOT NULL,
            made_by INTEGER NOT NULL REFERENCES account (id),
            lines INTEGER NOT NULL,
            total_fen INTEGER NOT NULL,
            digest TEXT CHECK (digest IS NOT NULL OR state NOT IN ('sealed', 'sent',
                'reconciled')),
            format TEXT
        ) STRICT;
        CREATE TABLE batch_line (
            id INTEGER PRIMARY KEY,
            batch INTEGER NOT NULL REFERENCES batch (id),
            position INTEGER NOT NULL,
            person INTEGER NOT NULL REFERENCES person (id),
            village INTEGER NOT NULL,
            programme TEXT NOT NULL,
            name TEXT NOT NULL,
            resident_id TEXT,
            account_bank TEXT,
            account_number TEXT NOT NULL,
            account_holder TEXT,
            amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
            outcome TEXT CHECK (outcome IN ('paid', 'returned', 'amountDiffers')),
            reason TEXT CHECK (reason IS NULL OR outcome = 'returned'),
            answered_fen INTEGER,
            answered_on INTEGER,
            UNIQUE (batch, position)
        ) STRICT;
        CREATE INDEX batch_line_by_person ON batch_line (person, batch);
        CREATE INDEX batch_line_by_outcome ON batch_line (batch, outcome);
        CREATE TABLE batch_item (
            line INTEGER NOT NULL REFERENCES batch_line (id),
            entitlement INTEGER NOT NULL REFERENCES entitlement (id),
            amount_fen INTEGER NOT NULL,
            PRIMARY KEY (line, entitlement)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX batch_item_by_payment ON batch_item (entitlement, line);

        CREATE TABLE bank_answer (
            id INTEGER PRIMARY KEY,
            batch INTEGER NOT NULL REFERENCES batch (id),
            digest TEXT NOT NULL UNIQUE,
            entered_at INTEGER NOT NULL,
            entered_by INTEGER NOT NULL REFERENCES account (id)
        ) STRICT;
        CREATE TABLE answer_note (
            answer INTEGER NOT NULL REFERENCES bank_answer (id),
            number INTEGER NOT NULL,
            finding TEXT NOT NULL CHECK (finding IN ('paid', 'returned', 'amountDiffers',
                'unknown', 'missing', 'duplicate')),
            position INTEGER,
            file_line INTEGER,
            name TEXT NOT NULL,
            amount_fen INTEGER NOT NULL,
            reason TEXT,
            PRIMARY KEY (answer, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE recovery (
            id INTEGER PRIMARY KEY,
            entitlement INTEGER NOT NULL REFERENCES entitlement (id),
            amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
            reason TEXT NOT NULL,
            opened_on INTEGER NOT NULL,
            received_fen INTEGER NOT NULL DEFAULT 0 CHECK (received_fen BETWEEN 0 AND amount_fen),
            closed_on INTEGER CHECK ((closed_on IS NULL) = (outcome IS NULL)),
            outcome TEXT
        ) STRICT;
        CREATE UNIQUE INDEX recovery_open ON recovery (entitlement) WHERE closed_on IS NULL;

        CREATE TRIGGER batch_line_sealed BEFORE UPDATE OF batch, position, person, programme, name,
            resident_id, account_bank, account_number, account_holder, amount_fen ON batch_line
        WHEN (SELECT state FROM batch WHERE id = OLD.batch) <> 'made'
        BEGIN SELECT raise(ABORT, 'a sealed batch keeps its lines'); END;
        CREATE TRIGGER batch_line_fixed BEFORE DELETE ON batch_line
        WHEN (SELECT state FROM batch WHERE id = OLD.batch) <> 'made'
        BEGIN SELECT raise(ABORT, 'a sealed batch keeps its lines'); END;
        CREATE TRIGGER batch_line_late BEFORE INSERT ON batch_line
        WHEN (SELECT state FROM batch WHERE id = NEW.batch) <> 'made'
        BEGIN SELECT raise(ABORT, 'a sealed batch keeps its lines'); END;
        """

    /// What persons hand down to their cases; the same as they do to their payments.
    static let caseMovements = """
        CREATE TRIGGER household_renumbered_cases AFTER UPDATE OF walk_key ON household
        WHEN OLD.walk_key <> NEW.walk_key
        BEGIN
            UPDATE benefit_case SET walk_key = NEW.walk_key
            WHERE person IN (SELECT id FROM person WHERE household = NEW.id);
        END;
        CREATE TRIGGER person_moved_cases AFTER UPDATE OF household, village ON person
        WHEN OLD.household <> NEW.household OR OLD.village <> NEW.village
        BEGIN
            UPDATE benefit_case SET village = NEW.village,
                walk_key = (SELECT walk_key FROM household WHERE id = NEW.household)
            WHERE person = NEW.id;
        END;
        CREATE TRIGGER person_renamed_cases AFTER UPDATE OF sort_key ON person
        WHEN OLD.sort_key <> NEW.sort_key
        BEGIN
            UPDATE benefit_case SET sort_key = NEW.sort_key WHERE person = NEW.id;
        END;
        """

    /// The journal follows records of more kinds: its list of tables is not checked any more.
    static let widerJournal = """
        CREATE TABLE journal_change_2 (
            entry INTEGER NOT NULL REFERENCES journal (id),
            position INTEGER NOT NULL,
            table_name TEXT NOT NULL CHECK (table_name <> ''),
            record INTEGER NOT NULL,
            before TEXT,
            after TEXT CHECK (before IS NOT NULL OR after IS NOT NULL),
            PRIMARY KEY (entry, position)
        ) STRICT;
        INSERT INTO journal_change_2 SELECT * FROM journal_change;
        DROP TABLE journal_change;
        ALTER TABLE journal_change_2 RENAME TO journal_change;
        CREATE INDEX journal_change_by_record ON journal_change (table_name, record, entry);
        CREATE TRIGGER journal_change_keeps BEFORE UPDATE ON journal_change
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
        CREATE TRIGGER journal_change_stays BEFORE DELETE ON journal_change
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
        """

    /// Payments that an older register held were decided on paper: each gets a case that says so.
    static let takenOver = """
        INSERT INTO benefit_case (person, village, walk_key, sort_key, programme, year, state,
            origin, entered_by, entered_at, waiting_since, starts, findings)
        SELECT person, max(village), max(walk_key), max(sort_key), programme,
            CAST(substr(period, 1, 4) AS INTEGER) AS year, 'ready', 'takenOver',
            (SELECT min(id) FROM account), 0, 0,
            CAST(substr(period, 1, 4) AS INTEGER) * 10000 + 101, '[]'
        FROM entitlement GROUP BY person, programme, year ORDER BY 1, programme, year;
        INSERT INTO case_move (benefit_case, number, at, by, to_state)
        SELECT id, 1, entered_at, entered_by, state FROM benefit_case;
        UPDATE entitlement SET benefit_case = (SELECT id FROM benefit_case AS c
            WHERE c.person = entitlement.person AND c.programme = entitlement.programme
            AND c.year = CAST(substr(entitlement.period, 1, 4) AS INTEGER));
        INSERT INTO payment_layer (entitlement, position, fund, amount_fen, is_uplift)
        SELECT id, 0, 'unstated', amount_fen, 0 FROM entitlement;
        """
}
