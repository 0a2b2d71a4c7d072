public import Domain
import GRDB

extension RegistryStore {
    /// The numbers of a person or a household, which the account was let see by an entry of its
    /// own.
    ///
    /// - Throws: ``RegistryError/unusable(_:)`` when the time for looking is over.
    public func numbers(
        of owner: NumbersOwner, revealedBy entry: JournalEntryID
    ) throws(RegistryError) -> HiddenNumbers {
        guard account.may(.revealNumbers) else {
            throw .notAllowed(.revealNumbers)
        }
        return try read { database in
            let numbers = try numbers(of: owner, database)
            guard
                let own = try OwnEntry.fetch(entry, of: account.id, .revealNumbers, database),
                case .revealNumbers(let command) = own.command, command.owner == owner
            else { throw RegistryError.notFound }
            let minutes = HiddenNumbers.minutesShown
            guard own.isRecent(entrance.now?(), within: minutes) else {
                throw RegistryError.unusable(AccessWords.revealIsOver)
            }
            return numbers
        }
    }

    /// What is kept of an owner in this account's area.
    private func numbers(of owner: NumbersOwner, _ database: Database) throws -> HiddenNumbers {
        switch owner {
        case .person(let id):
            guard let record = try PersonRecord.fetch(id.rawValue, database), sees(record.village)
            else { throw RegistryError.notFound }
            let details = record.person.details
            return HiddenNumbers(
                residentID: details.residentID, phone: details.phone, account: details.account)
        case .household(let id):
            guard let details = try HouseholdRecord.fetch(id.rawValue, database)?.household.details,
                sees(details.village)
            else { throw RegistryError.notFound }
            return HiddenNumbers(phone: details.phone)
        }
    }

    /// Who looked at the numbers of a person or a household, or at their file in an emergency, the
    /// latest first.
    public func looks(at owner: NumbersOwner) throws(RegistryError) -> [Look] {
        let (table, id) = JournalTable.place(of: owner.record)
        let looks = try read { database in
            _ = try numbers(of: owner, database)
            let statement = try database.cachedStatement(
                sql: """
                    SELECT j.at, a.name, a.role, j.kind, coalesce(j.reason, ''), j.origin
                    FROM journal_change AS c CROSS JOIN journal AS j ON j.id = c.entry
                        CROSS JOIN account AS a ON a.id = j.account
                    WHERE c.table_name = ? AND c.record = ? AND j.kind IN (?, ?)
                    ORDER BY j.id DESC LIMIT \(RegistryStore.mostLooks)
                    """)
            let kinds: [CommandKind] = [.revealNumbers, .lookedInEmergency]
            let rows = try Row.fetchAll(
                statement,
                arguments: [table.rawValue, id, kinds[0].rawValue, kinds[1].rawValue])
            return try rows.map { row in
                var columns = ColumnReader(row, "journal")
                return Look(
                    at: Instant(milliseconds: try columns.number()), byName: try columns.text(),
                    role: try columns.code(), kind: try columns.code(),
                    reason: try columns.text(), origin: columns.textOrNil())
            }
        }
        try noteLook(at: owner.record)
        return looks
    }

    /// More looks than anybody reads through.
    private static let mostLooks = 500
}
