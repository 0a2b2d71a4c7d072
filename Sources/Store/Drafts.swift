import Domain
import GRDB

/// What is in forms that are not saved yet.
enum Drafts {
    /// Keeps a draft, replacing what the account kept under the same key.
    static func save(_ draft: Draft, of account: Account.ID, _ database: Database) throws {
        let owner = try database.cachedStatement(sql: "SELECT account FROM draft WHERE id = ?")
        let known = try Int64.fetchOne(owner, arguments: [draft.id.description])
        if let known, known != account.rawValue { throw RegistryError.submissionReused }
        try database.cachedStatement(
            sql: """
                INSERT INTO draft (id, account, form, subject, title, field_values, at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET form = excluded.form, subject = excluded.subject,
                    title = excluded.title, field_values = excluded.field_values, at = excluded.at
                """
        ).execute(
            arguments: [
                draft.id.description, account.rawValue, draft.form,
                try draft.subject.map { try Journal.json($0) },
                try Journal.json(draft.title), try Journal.json(draft.values),
                draft.at.milliseconds,
            ])
    }

    /// The drafts of an account, the newest first.
    static func all(of account: Account.ID, _ database: Database) throws -> [Draft] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, form, subject, title, field_values, at FROM draft
                WHERE account = ? ORDER BY at DESC, id
                """)
        return try Row.fetchAll(statement, arguments: [account.rawValue]).map { row in
            var columns = ColumnReader(row, "draft")
            let id = SubmissionID(try columns.text())
            let form = try columns.text()
            let subject = try columns.textOrNil().map { text in
                try Journal.value(RecordRef.self, of: text)
            }
            let title = title(kept: try columns.text())
            let values = try Journal.value([String: String].self, of: try columns.text())
            return Draft(
                id: id, form: form, subject: subject, title: title, values: values,
                at: Instant(milliseconds: try columns.number()))
        }
    }

    /// What a draft is called; before both languages were kept, in the one it was begun in.
    private static func title(kept text: String) -> Phrase {
        (try? Journal.value(Phrase.self, of: text)) ?? Phrase(zh: text, en: text)
    }

    /// Forgets a draft of an account.
    static func delete(
        _ id: SubmissionID, of account: Account.ID, _ database: Database
    ) throws {
        try database.cachedStatement(sql: "DELETE FROM draft WHERE id = ? AND account = ?")
            .execute(arguments: [id.description, account.rawValue])
    }

    /// How many drafts an account has.
    static func count(of account: Account.ID, _ database: Database) throws -> Int {
        let statement = try database.cachedStatement(
            sql: "SELECT count(*) FROM draft WHERE account = ?")
        return try Int.fetchOne(statement, arguments: [account.rawValue]) ?? 0
    }
}
