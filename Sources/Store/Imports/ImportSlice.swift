import Domain
import GRDB

/// Rows of a file on their way into the register, inside one transaction.
final class ImportSlice {
    let database: Database
    let account: Account
    let definitions: Definitions
    /// When the file was begun, and by whom.
    let entry: ServiceEntry
    /// What of it can be read record by record in the journal: whose money goes elsewhere, and
    /// what was corrected of what a screening found.
    private(set) var changes: [JournalChange] = []
    /// Where it has each record: a file may name one twice.
    private var places: [RecordRef: Int] = [:]
    private var nextIDs: [String: Int64] = [:]
    private var persons: Set<Person.ID> = []
    private var households: Set<Household.ID> = []
    /// Who is new: nothing was ever done for them, so nothing need be looked up.
    private var arrivals: [Person.ID: DueFacts] = [:]
    /// The household of the last row; rows of one household follow each other.
    private var lastHome: (village: AreaCode, number: String, household: Household)?

    init(_ database: Database, for account: Account, _ definitions: Definitions, at: Instant) {
        self.database = database
        self.account = account
        self.definitions = definitions
        entry = ServiceEntry(at: at, by: account.id)
    }

    /// The day on which the file was begun; nothing in it lies later.
    var today: Day { entry.at.day }

    /// A key for a new record of a table.
    func newID<Record>(in table: String) throws -> Identifier<Record> {
        let next = try nextIDs[table] ?? database.nextID(in: table)
        nextIDs[table] = next + 1
        return Identifier(rawValue: next)
    }

    /// Notes a record before and after; of several changes of one record the outermost count.
    func note<Record: Encodable>(
        _ reference: RecordRef, before: Record, after: Record
    ) throws {
        let text = try Journal.json(after)
        if let known = places[reference] {
            changes[known].after = text
            return
        }
        let (table, id) = JournalTable.place(of: reference)
        places[reference] = changes.count
        changes.append(
            JournalChange(
                table: table, record: id, before: try Journal.json(before), after: text))
    }

    /// Notes that an entry is of a person's file, too, whatever records of theirs it changed.
    func noteFile(of person: Person.ID) {
        guard places[.person(person)] == nil else { return }
        places[.person(person)] = changes.count
        changes.append(
            JournalChange(table: .person, record: person.rawValue, before: nil, after: nil))
    }

    /// Forgets the household of the last row, which was changed.
    func forgetHome() {
        lastHome = nil
    }

    /// Marks a person whose things to do may be others now.
    func touch(_ person: Person.ID?) {
        if let person { persons.insert(person) }
    }

    /// Notes a person who was not on file before.
    func welcome(_ person: Person, to household: Household) {
        arrivals[person.id] = DueFacts(household: household, person: person)
    }

    /// Marks a mother, if the birth of the child can still change what is due for her.
    func touchMother(_ mother: Person.ID?, of child: PersonDetails) {
        guard let mother, let birthday = child.birthday,
            definitions.concernsMother(birthOn: birthday, on: today)
        else { return }
        touch(mother)
    }

    /// Marks a household whose things to do may be others now.
    func touch(_ household: Household.ID) {
        households.insert(household)
    }

    /// Writes what follows from the rows.
    func finish() throws {
        for (_, facts) in arrivals.filter({ !persons.contains($0.key) }).sorted(by: {
            $0.key < $1.key
        }) {
            for row in facts.rows(by: definitions, today: today) { try row.insert(database) }
        }
        for person in persons.sorted() {
            try DueRows.rewrite(person, definitions, today: today, database)
        }
        for household in households.sorted() {
            try DueRows.rewrite(household, definitions, today: today, database)
        }
    }

    /// Refuses a place outside the account's area.
    func checkScope(_ code: AreaCode, _ field: String) throws {
        guard account.area.contains(code) else { throw ImportWords.outside(field, code) }
    }

    /// Refuses a village that is not on the list of places.
    func checkVillage(_ village: AreaCode) throws {
        try checkScope(village, "village")
        let known = try Int.fetchOne(
            database.cachedStatement(sql: "SELECT 1 FROM area WHERE code = ?"),
            arguments: [village.number])
        guard village.level == .village, known != nil else {
            throw ImportWords.villageUnknown(village)
        }
    }

    /// The household of a number, if the village has one.
    func household(_ village: AreaCode, _ number: String) throws -> Household? {
        let id = try Int64.fetchOne(
            database.cachedStatement(
                sql: "SELECT id FROM household WHERE village = ? AND number = ?"),
            arguments: [village.number, number.folded])
        return try id.flatMap { try HouseholdRecord.fetch($0, database)?.household }
    }

    /// The one household whose number differs by noughts at its beginning: spreadsheets drop them.
    private func householdWithoutNoughts(
        _ village: AreaCode, _ number: String
    ) throws -> Household? {
        let short = number.folded.drop { $0 == "0" }
        let ids = try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id FROM household WHERE village = ? AND ltrim(number, '0') = ? LIMIT 2
                    """), arguments: [village.number, String(short)])
        guard ids.count == 1, !short.isEmpty else { return nil }
        return try HouseholdRecord.fetch(ids[0], database)?.household
    }

    /// The household that a row names, which must be there.
    func knownHousehold(_ village: AreaCode, _ number: String) throws -> Household {
        if let lastHome, lastHome.village == village, lastHome.number == number {
            return lastHome.household
        }
        try checkVillage(village)
        guard
            let household = try household(village, number)
                ?? householdWithoutNoughts(village, number)
        else {
            throw ImportWords.householdUnknown(number)
        }
        lastHome = (village, number, household)
        return household
    }

    /// The household that a row of a service is about: the one it names, or where the person
    /// lives whose number is all that it gives.
    func home(_ village: AreaCode, _ number: String, of key: PersonKey?) throws -> Household {
        guard let key, case .residentID = key, number.isEmpty || village.level != .village else {
            return try knownHousehold(village, number)
        }
        let owner = try knownPerson(key, in: nil)
        let home = owner.person.details.household.rawValue
        guard let record = try HouseholdRecord.fetch(home, database) else {
            throw RegistryError.damaged("person.household")
        }
        return record.household
    }

    /// Who is meant; nil if nobody, or more than one, is.
    func person(_ key: PersonKey, in household: Household.ID?) throws -> PersonRecord? {
        let ids: [Int64]
        switch key {
        case .residentID(let number):
            ids = try Int64.fetchAll(
                database.cachedStatement(sql: "SELECT id FROM person WHERE resident_id = ?"),
                arguments: [number.description])
        case .name(let name):
            ids = try Int64.fetchAll(
                database.cachedStatement(
                    sql: "SELECT id FROM person WHERE household = ? AND name = ? LIMIT 2"),
                arguments: [household?.rawValue, name.folded])
        case .nameAndBirthday(let name, let day):
            ids = try Int64.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT id FROM person
                        WHERE household = ? AND name = ? AND birthday = ? LIMIT 2
                        """),
                arguments: [household?.rawValue, name.folded, day.number])
        }
        guard ids.count == 1, let record = try PersonRecord.fetch(ids[0], database),
            account.area.contains(record.village)
        else { return nil }
        return record
    }

    /// The person whom a row names, who must be there, and have the name that stands beside
    /// the number.
    func knownPerson(
        _ key: PersonKey, in household: Household.ID?, named name: String? = nil,
        _ field: String = "person"
    ) throws -> PersonRecord {
        guard let record = try person(key, in: household) else {
            throw ImportWords.personUnknown(field, key)
        }
        let owner = record.person.details.name
        if let name, !isSameName(owner, name) { throw ImportWords.numberTaken(owner) }
        return record
    }

    /// Whether two names are the same, or at least said the same: rosters mistake characters.
    func isSameName(_ name: String, _ other: String) -> Bool {
        name == other.folded
            || !Set(SearchKeys(of: name).full).isDisjoint(with: SearchKeys(of: other).full)
    }
}
