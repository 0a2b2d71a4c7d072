import Domain
import GRDB

extension RegistryStore {
    /// Notes in the journal of a record's place that it was opened in an emergency.
    ///
    /// Once for every record and access, and never in one's own area. Called after the record was
    /// read and before it is handed out: no look without a note.
    func noteLook(
        at record: RecordRef, _ subject: String, in village: AreaCode
    ) throws(RegistryError) {
        guard let access = account.emergency, let now = entrance.now?() else { return }
        if try read({ try Self.wasNoted(record, access.id, $0) }) { return }
        try file.write { database in
            guard try !Self.wasNoted(record, access.id, database) else { return }
            var entry = JournalEntry(
                at: now, account: account.id, kind: .lookedInEmergency, area: village,
                subject: subject)
            entry.reason = access.reason
            entry.origin = entrance.origin
            for looked in [record, .access(access.id)] {
                let (table, id) = JournalTable.place(of: looked)
                entry.changes.append(
                    JournalChange(table: table, record: id, before: nil, after: nil))
            }
            try Journal.append(entry, database)
        }
    }

    /// Notes that a record or its history was opened, in the file that it belongs to.
    func noteLook(at record: RecordRef) throws(RegistryError) {
        guard account.emergency != nil else { return }
        let looked = try read {
            try LookedAt.fetch(record, in: account.area, file.definitions, $0)
        }
        guard let looked else { return }
        try noteLook(at: looked.record, looked.subject, in: looked.area)
    }

    /// Notes that something of a person was opened.
    func noteLook(at row: PersonRow) throws(RegistryError) {
        try noteLook(at: .person(row.id), row.name, in: row.village)
    }

    /// Notes that something of a person was opened.
    func noteLook(at person: Person, in village: AreaCode) throws(RegistryError) {
        try noteLook(at: .person(person.id), person.details.name, in: village)
    }

    /// Notes that a service of a person was opened, or else of a household.
    func noteLook(at person: Person.ID?, or household: Household.ID?) throws(RegistryError) {
        guard account.emergency != nil else { return }
        let (served, home) = try read { database in
            (
                try person.flatMap { try PersonRecord.fetch($0.rawValue, database) },
                try household.flatMap { try HouseholdRecord.fetch($0.rawValue, database) }
            )
        }
        if let served {
            try noteLook(at: served.person, in: served.village)
        } else if let home = home?.household {
            try noteLook(at: .household(home.id), home.details.label, in: home.details.village)
        }
    }

    private static func wasNoted(
        _ record: RecordRef, _ access: EmergencyAccess.ID, _ database: Database
    ) throws -> Bool {
        let (table, id) = JournalTable.place(of: record)
        let statement = try database.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM journal_change AS l
                    CROSS JOIN journal AS j ON j.id = l.entry
                    CROSS JOIN journal_change AS c ON c.entry = l.entry
                    WHERE l.table_name = ? AND l.record = ? AND c.table_name = ? AND c.record = ?
                        AND j.kind = ?)
                """)
        return try Bool.fetchOne(
            statement,
            arguments: [
                JournalTable.access.rawValue, access.rawValue, table.rawValue, id,
                CommandKind.lookedInEmergency.rawValue,
            ]) ?? false
    }
}
