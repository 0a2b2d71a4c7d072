extension Schema {
    /// What persons are owed.
    ///
    /// Nobody is owed the same period twice.
    ///
    /// `village`, `walk_key` and `sort_key` repeat the person's, so that long lists are read in
    /// the order of an index.
    static let benefits = """
        CREATE TABLE entitlement (
            id INTEGER PRIMARY KEY,
            person INTEGER NOT NULL REFERENCES person (id),
            village INTEGER NOT NULL REFERENCES area (code),
            walk_key TEXT NOT NULL,
            sort_key TEXT NOT NULL,
            programme TEXT NOT NULL,
            period TEXT NOT NULL,
            amount_fen INTEGER NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('due', 'blocked', 'batched', 'sent', 'paid',
                'returned', 'recovered', 'cancelled')),
            reason TEXT CHECK (reason IS NOT NULL OR status NOT IN ('blocked', 'returned')),
            account_bank TEXT,
            account_number TEXT,
            account_holder TEXT,
            paid_on INTEGER,
            UNIQUE (person, programme, period)
        ) STRICT;
        CREATE INDEX entitlement_by_village ON entitlement (village, programme, person);
        CREATE INDEX entitlement_pending_by_programme
            ON entitlement (programme, village, person, period)
            WHERE status IN ('due', 'blocked', 'batched', 'sent', 'returned');
        CREATE INDEX entitlement_pending_by_walk
            ON entitlement (village, walk_key, person, programme, period)
            WHERE status IN ('due', 'blocked', 'batched', 'sent', 'returned');
        CREATE INDEX entitlement_pending_by_name
            ON entitlement (sort_key, person, programme, period, village)
            WHERE status IN ('due', 'blocked', 'batched', 'sent', 'returned');
        """

    /// What waits for a visit; written anew with the records it follows from, judged when read.
    ///
    /// `code` is a schedule's, a visit purpose's, a screening kind's or a payment's reason,
    /// as `kind` says; `source` is the visit, screening or entitlement it comes from.
    static let due = """
        CREATE TABLE due (
            id INTEGER PRIMARY KEY,
            village INTEGER NOT NULL,
            walk_key TEXT NOT NULL,
            household INTEGER NOT NULL REFERENCES household (id) ON DELETE CASCADE,
            person INTEGER REFERENCES person (id) ON DELETE CASCADE,
            kind TEXT NOT NULL
                CHECK (kind IN ('step', 'nextVisit', 'nextScreening', 'payment')),
            code TEXT NOT NULL,
            step TEXT CHECK ((step IS NOT NULL) = (kind = 'step')),
            source INTEGER CHECK (source IS NOT NULL OR kind = 'step'),
            opens INTEGER NOT NULL,
            due INTEGER NOT NULL,
            closes INTEGER NOT NULL,
            CHECK (opens <= due AND due <= closes)
        ) STRICT;
        CREATE INDEX due_by_walk ON due (village, walk_key, household, due, id, opens, closes);
        CREATE INDEX due_by_day ON due (due, village, closes);
        CREATE INDEX due_by_household ON due (household);
        CREATE INDEX due_by_person ON due (person, due) WHERE person IS NOT NULL;
        """
}
