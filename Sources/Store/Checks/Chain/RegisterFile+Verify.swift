public import Domain
import GRDB

extension RegisterFile {
    /// Looks whether the journal is whole: every entry that was changed, taken out, put in or put
    /// elsewhere is named; and whether records stand as it left them.
    ///
    /// - Parameter noted: ends of the journal that were written down, or that backups have; each
    ///   must still be in it.
    public func verifyJournal(
        against noted: [JournalHead] = []
    ) throws(RegistryError) -> JournalVerification {
        try read { database in
            let walk = try ChainWalk(database)
            let gone = try noted.filter { try !$0.stands(in: database) }
            let subject = FileCheck.Subject(
                database: database, definitions: definitions, today: Day(daysSince1970: 0))
            let images = try FileCheck.images.run(subject).map {
                Finding(check: CheckWords.images, sentence: $0)
            }
            let sentences = walk.sentences + gone.map { ChainWords.sentence(.notedMissing($0)) }
            return JournalVerification(
                entries: walk.count, head: walk.head,
                findings: sentences.map { Finding(check: CheckWords.journal, sentence: $0) }
                    + images)
        }
    }

    /// The end of the journal that a backup has; also of a backup of an earlier version.
    public static func journalHead(ofBackup path: String) throws(RegistryError) -> JournalHead {
        try FileState.checkExisting(path)
        return try translating {
            var configuration = configuration(patience: patience)
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }
            return try queue.read { database in
                try FileState.check(database, path)
                let row = try Row.fetchOne(
                    database, sql: "SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1")
                guard let row else { throw RegistryError.damaged("journal") }
                var columns = ColumnReader(row, "journal")
                return JournalHead(
                    entry: try columns.number(), hash: columns.bytesOrNil() ?? [])
            }
        }
    }
}
