extension Schema {
    /// Version 2: postings and annual reviews are read in the order of their lists, and the second
    /// visit to somebody whom a review did not meet is something to do.
    ///
    /// The rows of `due` are put aside meanwhile: renaming a table would stumble over the triggers
    /// of others that name it.
    static let reviews = """
        CREATE INDEX benefit_case_ready ON benefit_case (village, walk_key, person, year)
            WHERE state = 'ready';
        CREATE INDEX benefit_case_reviewed ON benefit_case (state, village, programme, year)
            WHERE state IN \(reviewed);

        CREATE TABLE due_kept AS SELECT * FROM due;
        DROP TABLE due;
        CREATE TABLE due (
            id INTEGER PRIMARY KEY,
            village INTEGER NOT NULL,
            walk_key TEXT NOT NULL,
            household INTEGER NOT NULL REFERENCES household (id) ON DELETE CASCADE,
            person INTEGER REFERENCES person (id) ON DELETE CASCADE,
            kind TEXT NOT NULL
                CHECK (kind IN ('step', 'nextVisit', 'nextScreening', 'payment', 'review')),
            code TEXT NOT NULL,
            step TEXT CHECK ((step IS NOT NULL) = (kind = 'step')),
            source INTEGER CHECK (source IS NOT NULL OR kind = 'step'),
            opens INTEGER NOT NULL,
            due INTEGER NOT NULL,
            closes INTEGER NOT NULL,
            CHECK (opens <= due AND due <= closes)
        ) STRICT;
        INSERT INTO due SELECT * FROM due_kept;
        DROP TABLE due_kept;
        CREATE INDEX due_by_walk ON due (village, walk_key, household, due, id, opens, closes);
        CREATE INDEX due_by_day ON due (due, village, closes);
        CREATE INDEX due_by_household ON due (household);
        CREATE INDEX due_by_person ON due (person, due) WHERE person IS NOT NULL;
        """

    /// The states in which a case stands in a posting; also part of an index.
    static let reviewed = "('villageReviewed', 'townshipReviewed', 'countyReviewed')"
}
