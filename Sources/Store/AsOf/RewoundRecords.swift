import Domain
import GRDB

/// The persons and households whose records are others at an earlier entry, and what follows from
/// them: search keys and things to do.
struct RewoundRecords {
    let database: Database
    let entry: Int64
    private var persons: Set<Int64> = []
    /// Those whose own record changes, and not only what is known of them.
    private var ownPersons: Set<Int64> = []
    private var households: Set<Int64> = []

    init(database: Database, entry: Int64) {
        self.database = database
        self.entry = entry
    }

    /// Finds them among the records as they stand at the moment; before rewinding and after it.
    mutating func collect() throws {
        ownPersons.formUnion(try ids("id", of: "person"))
        persons.formUnion(ownPersons)
        persons.formUnion(try ids("mother", of: "person"))
        households.formUnion(try ids("id", of: "household"))
        persons.formUnion(
            try Int64.fetchAll(
                database,
                sql: "SELECT p.id FROM person AS p WHERE p.household IN (\(changed("household")))"))
        for table in ["visit", "screening", "entitlement", "annual_review"] {
            persons.formUnion(try ids("person", of: table))
        }
        households.formUnion(try ids("household", of: "visit"))
    }

    /// Removes what the persons are found by, while their records still say what that is.
    func removeSearchKeys() throws {
        for id in ownPersons.sorted() {
            guard let record = try PersonRecord.fetch(id, database) else { continue }
            try SearchEntry(record.person, village: record.village).delete(database)
        }
    }

    /// Adds what they are found by then.
    func addSearchKeys() throws {
        for id in ownPersons.sorted() {
            guard let record = try PersonRecord.fetch(id, database) else { continue }
            try SearchEntry(record.person, village: record.village).insert(database)
        }
    }

    /// Writes what there was to do.
    func writeDue(_ definitions: Definitions, today: Day) throws {
        for id in persons.sorted() {
            try DueRows.rewrite(Person.ID(rawValue: id), definitions, today: today, database)
        }
        for id in households.sorted() {
            try DueRows.rewrite(Household.ID(rawValue: id), definitions, today: today, database)
        }
    }

    /// A column of the rows of a table that were changed or added later.
    private func ids(_ column: String, of table: String) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT \(column) FROM \(table)
                WHERE \(column) IS NOT NULL AND id IN (\(changed(table)))
                """)
    }

    /// The numbers of such rows, also of those that are not there at the moment.
    private func changed(_ table: String) -> String {
        """
        SELECT json_extract(record, '$[0]') FROM history_row
            WHERE entry > \(entry) AND table_name = '\(table)'
        UNION SELECT id FROM \(table) WHERE id >= (SELECT min(first) FROM history_added
            WHERE entry > \(entry) AND table_name = '\(table)')
        """
    }
}
