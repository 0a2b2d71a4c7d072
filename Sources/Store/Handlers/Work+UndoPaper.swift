import Domain
import GRDB

extension Work {
    /// Takes back that a paper was shown, unless somebody decided on it meanwhile.
    func undoPaper(_ change: JournalChange, of entry: JournalEntryID) throws {
        guard let record = try PaperRecord.fetch(change.record, database),
            try change.after.map({ try Journal.value(Paper.self, of: $0) }) == record.paper
        else { throw RegistryError.cannotUndo(UndoWords.changedSince) }
        let person = try person(record.paper.details.person)
        if try haveCasesMoved(of: person.person.id, after: entry) {
            throw RegistryError.cannotUndo(UndoWords.decidedSince)
        }
        try record.delete(database)
        touch(person.person.id)
        try note(.paper(record.paper.id), before: record.paper, after: Paper?.none)
    }

    /// Whether a case of the person came into another state after an entry; a new draft decides
    /// nothing yet.
    private func haveCasesMoved(of person: Person.ID, after entry: JournalEntryID) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM benefit_case AS c
                    CROSS JOIN journal_change AS j
                        ON j.table_name = 'benefit_case' AND j.record = c.id
                    WHERE c.person = ? AND j.entry > ?
                    AND json_extract(j.after, '$.details.state')
                        <> coalesce(json_extract(j.before, '$.details.state'), 'draft'))
                """)
        return try Bool.fetchOne(statement, arguments: [person.rawValue, entry.rawValue]) ?? false
    }
}
