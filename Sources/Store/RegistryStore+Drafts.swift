public import Domain
import GRDB

extension RegistryStore {
    /// Keeps what is in a form, replacing what was kept under the same id.
    public func saveDraft(_ draft: Draft) throws(RegistryError) {
        // A form that the past refuses to take is not interrupted at every key.
        guard file.asOf == nil else { return }
        try writeQuietly { try Drafts.save(draft, of: account.id, $0) }
    }

    /// This account's unfinished forms, the newest first.
    public func drafts() throws(RegistryError) -> [Draft] {
        // They are about one's own area, and nothing is written from another.
        guard account.emergency == nil else { return [] }
        return try read { try Drafts.all(of: account.id, $0) }
    }

    /// Forgets a draft.
    public func discardDraft(_ id: SubmissionID) throws(RegistryError) {
        guard file.asOf == nil else { return }
        try writeQuietly { try Drafts.delete(id, of: account.id, $0) }
    }

    /// What this account logged last, to repeat its values with one key.
    public func lastVisit() throws(RegistryError) -> VisitDetails? {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(VisitRecord.text.list(of: "v"))
                    FROM journal AS j CROSS JOIN journal_change AS c CROSS JOIN visit AS v
                    WHERE j.account = ? AND j.kind = ? AND c.entry = j.id
                        AND c.table_name = 'visit' AND v.id = c.record
                    ORDER BY j.id DESC LIMIT 1
                    """)
            let row = try Row.fetchOne(
                statement,
                arguments: [account.id.rawValue, CommandKind.logVisit.rawValue])
            guard let row else { return nil }
            let record = try VisitRecord(row)
            return sees(record.village) ? record.visit.details : nil
        }
    }

    /// How long a draft waits for another writer, in seconds: it is written at every key, so the
    /// next key tries again, and nobody should feel the wait.
    private static let draftPatience = 0.15

    /// Writes what no screen but this account's own shows: nobody need look again.
    func writeQuietly(_ body: (Database) throws -> Void) throws(RegistryError) {
        try checkWriting()
        try file.writeQuietly(within: Self.draftPatience, body)
    }
}
