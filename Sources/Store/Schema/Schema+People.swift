extension Schema {
    /// Persons.
    ///
    /// `village` repeats the household's, so that a scope is a range of one column. `birthday` is
    /// the one that counts: the identity card's, else the one told, which `birth_*` keep as it
    /// was told (`birth_lunar` is 1 for the lunar calendar, 2 for a leap month of it). `sort_key`
    /// orders names by pinyin.
    static let people = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY,
            household INTEGER NOT NULL REFERENCES household (id),
            village INTEGER NOT NULL REFERENCES area (code),
            name TEXT NOT NULL CHECK (name <> ''),
            sort_key TEXT NOT NULL,
            sex TEXT NOT NULL CHECK (sex IN ('0', '1', '2')),
            birthday INTEGER,
            birth_lunar INTEGER CHECK (birth_lunar BETWEEN 0 AND 2),
            birth_year INTEGER CHECK ((birth_year IS NULL) = (birth_lunar IS NULL)),
            birth_month INTEGER CHECK (birth_month BETWEEN 1 AND 12),
            birth_day INTEGER CHECK (birth_day BETWEEN 1 AND 31),
            resident_id TEXT CHECK (length(resident_id) = 18),
            relation TEXT,
            hukou TEXT,
            marital TEXT,
            marital_since INTEGER,
            spouse INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
            mother INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
            father INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
            phone TEXT,
            ethnic_group TEXT,
            residence TEXT NOT NULL,
            disability TEXT CHECK (length(disability) = 2),
            certificate_number TEXT,
            certificate_issued INTEGER,
            account_bank TEXT,
            account_number TEXT,
            account_holder TEXT,
            death INTEGER,
            explanation TEXT
        ) STRICT;
        CREATE UNIQUE INDEX person_by_resident_id ON person (resident_id)
            WHERE resident_id IS NOT NULL;
        CREATE INDEX person_by_household ON person (household);
        CREATE INDEX person_by_village ON person (village, sort_key, id);
        CREATE INDEX person_by_birthday ON person (birthday, village);
        CREATE INDEX person_by_spouse ON person (spouse) WHERE spouse IS NOT NULL;
        CREATE INDEX person_by_mother ON person (mother) WHERE mother IS NOT NULL;
        CREATE INDEX person_by_father ON person (father) WHERE father IS NOT NULL;
        """

    /// What persons are found by: every word of the search box is a prefix of a key.
    ///
    /// The spelling of the keys is that of `SearchEntry`. Keys lie township by township: a village
    /// is a small part of its township's keys, and a city is some hundred seeks.
    static let search = """
        CREATE TABLE search_key (
            township INTEGER NOT NULL,
            key TEXT NOT NULL,
            village INTEGER NOT NULL,
            person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (township, key, village, person)
        ) STRICT, WITHOUT ROWID;
        """
}
