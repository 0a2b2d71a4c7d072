import Domain
import GRDB

@testable import Store

/// An account at work: every command gets a key of its own.
final class Clerk {
    let store: RegistryStore
    private var count: UInt64 = 0

    init(
        _ township: Township, as login: String? = nil, through entrance: Entrance = Entrance()
    ) throws {
        store = try township.file.registry(as: login, through: entrance)
    }

    /// The next submission of a command.
    func submission(_ command: Command, at: Instant = Township.now) -> Submission {
        count += 1
        let key = SubmissionID(high: UInt64(store.account.id.rawValue), low: count)
        return Submission(id: key, by: store.account.id, at: at, command: command)
    }

    @discardableResult
    func commit(_ command: Command, at: Instant = Township.now) throws(RegistryError) -> Receipt {
        try store.commit(submission(command, at: at))
    }

    func household(
        _ number: String, in village: AreaCode = Township.east
    ) throws -> Household {
        let receipt = try commit(
            .registerHousehold(
                RegisterHousehold(details: HouseholdDetails(village: village, number: number))))
        guard case .household(let id)? = receipt.records.first else { throw Missing() }
        return try household(id)
    }

    func household(_ id: Household.ID) throws -> Household {
        let record = try store.read { try HouseholdRecord.fetch(id.rawValue, $0) }
        guard let record else { throw Missing() }
        return record.household
    }

    func person(
        _ name: String, in household: Household, born: Int = 19_800_101, sex: Sex = .female,
        _ edit: (inout PersonDetails) -> Void = { _ in }
    ) throws -> Person {
        var details = PersonDetails(
            household: household.id, name: name, sex: sex,
            birth: RecordedDate(Township.day(born)))
        edit(&details)
        let receipt = try commit(.registerPerson(RegisterPerson(details: details)))
        guard case .person(let id)? = receipt.records.first else { throw Missing() }
        return try person(id)
    }

    func person(_ id: Person.ID) throws -> Person {
        let record = try store.read { try PersonRecord.fetch(id.rawValue, $0) }
        guard let record else { throw Missing() }
        return record.person
    }

    @discardableResult
    func correct(
        _ person: Person, at: Instant = Township.now, _ edit: (inout PersonDetails) -> Void
    ) throws(RegistryError) -> Receipt {
        var wanted = person.details
        edit(&wanted)
        return try commit(
            .correctPerson(
                CorrectPerson(person: person.id, seen: person.details, wanted: wanted)), at: at)
    }

    @discardableResult
    func correct(
        _ household: Household, _ edit: (inout HouseholdDetails) -> Void
    ) throws(RegistryError) -> Receipt {
        var wanted = household.details
        edit(&wanted)
        return try commit(
            .correctHousehold(
                CorrectHousehold(
                    household: household.id, seen: household.details, wanted: wanted)))
    }

    @discardableResult
    func visit(
        _ person: Person, _ purpose: String, on day: Int,
        _ edit: (inout VisitDetails) -> Void = { _ in }
    ) throws(RegistryError) -> Receipt {
        var details = VisitDetails(
            household: person.details.household, person: person.id, day: Township.day(day),
            purpose: purpose)
        edit(&details)
        return try commit(.logVisit(LogVisit(details: details)))
    }

    @discardableResult
    func undo(_ receipt: Receipt) throws(RegistryError) -> Receipt {
        try commit(.undo(UndoEntry(entry: receipt.entry, reason: "录错了")))
    }

    /// What is a record that should be there and is not.
    struct Missing: Error {}
}

extension Township {
    /// Every row of every table but the journal, to compare two states of a register.
    ///
    /// Rows of `due` are written anew under other keys; a month without services may have a row.
    func everything() throws -> [String] {
        let tables = [
            "area", "household", "person", "visit", "screening", "screening_result",
            "entitlement", "search_key", "tally", "month_tally", "due",
        ]
        return try file.read { database in
            try tables.flatMap { table -> [String] in
                let condition = table == "month_tally" ? "visits + screenings > 0" : "true"
                return try Row.fetchAll(
                    database, sql: "SELECT * FROM \(table) WHERE \(condition)"
                ).map { row in
                    let cells = row.filter { table != "due" || $0.0 != "id" }
                    return "\(table) " + cells.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
                }.sorted()
            }
        }
    }

    /// The codes of what is to do for a person.
    func due(_ person: Person.ID) throws -> [String] {
        try file.read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT \(DueRecord.columns) FROM due AS d WHERE person = ? ORDER BY due",
                arguments: [person.rawValue]
            ).map { row in
                let record = try DueRecord(row)
                return "\(record.reason.shown) \(record.due)"
            }
        }
    }
}
