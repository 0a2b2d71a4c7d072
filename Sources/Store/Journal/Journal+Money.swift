import Domain

extension Journal {
    /// Tells of entry `j` whether it changed where a person's money goes: the account on their
    /// file, or payments that go again, or elsewhere, since then.
    ///
    /// Only a correction of somebody's file does so and is taken back; others are not looked into.
    static let movesMoney = """
        CASE WHEN j.kind = '\(CommandKind.correctPerson.rawValue)' THEN EXISTS (
            SELECT 1 FROM journal_change AS m WHERE m.entry = j.id
            AND (m.table_name = '\(JournalTable.entitlement.rawValue)'
                OR m.table_name = '\(JournalTable.person.rawValue)'
                AND json_extract(m.before, '$.details.account')
                    IS NOT json_extract(m.after, '$.details.account')))
        ELSE 0 END
        """
}
