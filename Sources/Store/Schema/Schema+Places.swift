extension Schema {
    /// Areas and households.
    ///
    /// Days are `yyyymmdd`, moments milliseconds, money fen, everywhere in the file.
    /// `walk_key` orders a village's households as one walks past them; `head_key` orders
    /// them by the head's name in pinyin.
    static let places = """
        CREATE TABLE area (
            code INTEGER PRIMARY KEY CHECK (code BETWEEN 100000000000 AND 999999999999),
            name TEXT NOT NULL CHECK (name <> ''),
            valid_from INTEGER,
            valid_to INTEGER
        ) STRICT;

        CREATE TABLE household (
            id INTEGER PRIMARY KEY,
            village INTEGER NOT NULL REFERENCES area (code) CHECK (village % 1000 <> 0),
            group_no INTEGER CHECK (group_no BETWEEN 1 AND 99),
            number TEXT NOT NULL CHECK (number <> ''),
            walk_key TEXT NOT NULL,
            address TEXT,
            phone TEXT,
            head INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
            head_key TEXT NOT NULL DEFAULT '',
            status TEXT NOT NULL CHECK (status IN ('active', 'moved', 'dissolved')),
            UNIQUE (village, number)
        ) STRICT;
        CREATE INDEX household_by_walk ON household (village, walk_key, id);
        CREATE INDEX household_by_head_name ON household (head_key, village, id);
        CREATE INDEX household_by_head ON household (head) WHERE head IS NOT NULL;
        """
}
