import Domain
import GRDB

/// One submission on its way into the register, inside its transaction.
///
/// Every record is loaded through it, within the account's area, and every change is made through
/// it, so that the journal has the record before and after, and what follows from the record
/// (search keys, things to do) is written with it.
final class Work {
    let database: Database
    let account: Account
    let definitions: Definitions
    /// The moment by which accounts and what they may for a time are judged.
    let present: Instant
    /// What the journal will say.
    private(set) var entry: JournalEntry
    /// The entry that did before what is asked for.
    private(set) var earlier: JournalEntryID?
    /// Where the entry has each record: one submission may change hundreds.
    private var places: [RecordRef: Int] = [:]
    private var persons: Set<Person.ID> = []
    private var households: Set<Household.ID> = []

    init(_ submission: Submission, for store: RegistryStore, _ database: Database) {
        self.database = database
        account = store.account
        definitions = store.file.definitions
        present = store.entrance.now?() ?? submission.at
        // What lets an account do something for a time is dated by the clock that ends it.
        entry = JournalEntry(
            at: submission.command.kind.opensForATime ? present : submission.at,
            account: account.id, kind: submission.command.kind,
            area: account.area, subject: "")
        entry.submission = submission.id
        entry.origin = store.entrance.origin
    }

    /// The day on which it was asked.
    var today: Day { entry.at.day }

    /// What the account sees.
    var sight: Sight { Sight(of: account) }

    /// Says what the entry is about and where that lies.
    func isAbout(_ subject: String, in area: AreaCode) {
        entry.subject = subject
        entry.area = area
    }

    /// Says why it is done.
    func isDone(because reason: String) {
        entry.reason = reason
    }

    /// Says that what is asked for was done before, by this entry: nothing is to be written.
    func wasDone(by entry: JournalEntryID) {
        earlier = entry
    }

    /// Says why it is done, and of an undoing what it takes back.
    func isDone(because reason: String, undoing undone: JournalEntryID) {
        entry.reason = reason
        entry.undoes = undone
    }

    /// The household, if it is where the account may look.
    func household(_ id: Household.ID) throws -> Household {
        guard let record = try HouseholdRecord.fetch(id.rawValue, database),
            account.area.contains(record.household.details.village)
        else { throw RegistryError.notFound }
        return record.household
    }

    /// The person, if they are where the account may look.
    func person(_ id: Person.ID) throws -> PersonRecord {
        guard let record = try PersonRecord.fetch(id.rawValue, database),
            account.area.contains(record.village)
        else { throw RegistryError.notFound }
        return record
    }

    /// Notes a record before and after; of several changes of one record the outermost count.
    func note<Record: Encodable>(
        _ reference: RecordRef, before: Record?, after: Record?
    ) throws {
        let (table, id) = JournalTable.place(of: reference)
        let text = try after.map { try Journal.json($0) }
        if let known = places[reference] {
            entry.changes[known].after = text
        } else {
            places[reference] = entry.changes.count
            entry.changes.append(
                JournalChange(
                    table: table, record: id, before: try before.map { try Journal.json($0) },
                    after: text))
        }
    }

    /// Marks a person whose things to do may be others now.
    func touch(_ person: Person.ID?) {
        if let person { persons.insert(person) }
    }

    /// Marks a household whose things to do may be others now.
    func touch(_ household: Household.ID) {
        households.insert(household)
    }

    /// Writes what follows from the changes, and the journal's entry.
    func finish(command: String) throws -> JournalEntryID {
        for person in persons.sorted() {
            try DueRows.rewrite(person, definitions, today: today, database)
        }
        for household in households.sorted() {
            try DueRows.rewrite(household, definitions, today: today, database)
        }
        entry.command = command
        return try Journal.append(entry, database)
    }
}
