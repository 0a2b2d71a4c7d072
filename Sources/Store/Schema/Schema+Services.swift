extension Schema {
    /// Visits and screenings.
    ///
    /// `village` is the household's. Lists of codes (`topics`, `services`) are joined by commas.
    static let services = """
        CREATE TABLE visit (
            id INTEGER PRIMARY KEY,
            household INTEGER NOT NULL REFERENCES household (id),
            person INTEGER REFERENCES person (id),
            village INTEGER NOT NULL REFERENCES area (code),
            day INTEGER NOT NULL,
            place TEXT NOT NULL,
            purpose TEXT NOT NULL,
            topics TEXT NOT NULL,
            services TEXT NOT NULL,
            consent TEXT NOT NULL
                CHECK (consent IN ('agreed', 'declined', 'notNeeded', 'notMet')),
            outcome TEXT,
            note TEXT,
            next_visit INTEGER,
            lmp INTEGER,
            entered_at INTEGER NOT NULL,
            entered_by INTEGER NOT NULL REFERENCES account (id)
        ) STRICT;
        CREATE INDEX visit_by_household ON visit (household, day, id);
        CREATE INDEX visit_by_person ON visit (person, day, id) WHERE person IS NOT NULL;
        CREATE INDEX visit_by_village ON visit (village, day, id);
        CREATE INDEX visit_by_day ON visit (day, id, village);

        CREATE TABLE screening (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            person INTEGER NOT NULL REFERENCES person (id),
            partner INTEGER REFERENCES person (id) CHECK (partner <> person),
            household INTEGER NOT NULL REFERENCES household (id),
            village INTEGER NOT NULL REFERENCES area (code),
            day INTEGER NOT NULL,
            provider TEXT,
            consent TEXT NOT NULL
                CHECK (consent IN ('agreed', 'declined', 'notNeeded', 'notMet')),
            risk_class TEXT,
            note TEXT,
            next_visit INTEGER,
            entered_at INTEGER NOT NULL,
            entered_by INTEGER NOT NULL REFERENCES account (id)
        ) STRICT;
        CREATE INDEX screening_by_person ON screening (person, day, id);
        CREATE INDEX screening_by_partner ON screening (partner, day, id)
            WHERE partner IS NOT NULL;
        CREATE INDEX screening_by_household ON screening (household, day, id);
        CREATE INDEX screening_by_village ON screening (village, day, id);
        CREATE INDEX screening_by_day ON screening (day, id, village);

        CREATE TABLE screening_result (
            screening INTEGER NOT NULL REFERENCES screening (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            subject TEXT NOT NULL CHECK (subject IN ('person', 'partner')),
            item TEXT NOT NULL,
            value TEXT NOT NULL,
            unit TEXT,
            lower TEXT,
            upper TEXT,
            PRIMARY KEY (screening, position)
        ) STRICT, WITHOUT ROWID;
        """
}
