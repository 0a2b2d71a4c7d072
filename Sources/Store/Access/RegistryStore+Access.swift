public import Domain
import GRDB

extension RegistryStore {
    /// The numbers of a person, which the account was let see by an entry of its own.
    ///
    /// - Throws: ``RegistryError/unusable(_:)`` when the time for looking is over.
    public func numbers(
        of person: Person.ID, revealedBy entry: JournalEntryID
    ) throws(RegistryError) -> PersonNumbers {
        guard account.may(.revealNumbers) else {
            throw .notAllowed(.revealNumbers)
        }
        return try read { database in
            guard let record = try PersonRecord.fetch(person.rawValue, database),
                sees(record.village),
                let own = try OwnEntry.fetch(entry, of: account.id, .revealNumbers, database),
                case .revealNumbers(let command) = own.command, command.person == person
            else { throw RegistryError.notFound }
            let minutes = PersonNumbers.minutesShown
            guard own.isRecent(entrance.now?(), within: minutes) else {
                throw RegistryError.unusable(AccessWords.revealIsOver)
            }
            let details = record.person.details
            return PersonNumbers(
                residentID: details.residentID, phone: details.phone, account: details.account)
        }
    }

    /// Who looked at a person's numbers, or at their file in an emergency, the latest first.
    public func looks(at person: Person.ID) throws(RegistryError) -> [Look] {
        let looks = try read { database in
            guard let record = try PersonRecord.fetch(person.rawValue, database),
                sees(record.village)
            else { throw RegistryError.notFound }
            let statement = try database.cachedStatement(
                sql: """
                    SELECT j.at, a.name, a.role, j.kind, coalesce(j.reason, ''), j.origin
                    FROM journal_change AS c CROSS JOIN journal AS j ON j.id = c.entry
                        CROSS JOIN account AS a ON a.id = j.account
                    WHERE c.table_name = 'person' AND c.record = ? AND j.kind IN (?, ?)
                    ORDER BY j.id DESC LIMIT \(RegistryStore.mostLooks)
                    """)
            let kinds: [CommandKind] = [.revealNumbers, .lookedInEmergency]
            let rows = try Row.fetchAll(
                statement, arguments: [person.rawValue, kinds[0].rawValue, kinds[1].rawValue])
            return try rows.map { row in
                var columns = ColumnReader(row, "journal")
                return Look(
                    at: Instant(milliseconds: try columns.number()), byName: try columns.text(),
                    role: try columns.code(), kind: try columns.code(),
                    reason: try columns.text(), origin: columns.textOrNil())
            }
        }
        try noteLook(at: .person(person))
        return looks
    }

    /// More looks than anybody reads through.
    private static let mostLooks = 500
}
