public import Domain
import GRDB

extension RegisterFile {
    /// The register as it stood at the end of a day, to be looked at and not written.
    ///
    /// It is a copy in a file that SQLite makes without a name where only this program reads it,
    /// and that is gone with the program, however it ends.
    /// - Throws: ``RegistryError/unusable(_:)`` for a day of which the register knows too little.
    public func asOf(_ day: Day) throws(RegistryError) -> RegisterFile {
        try asOf(day, behind: try lastEntry(on: day))
    }

    /// The register as it stood behind an entry of its journal, which was made on a day.
    func asOf(_ day: Day, behind entry: Int64) throws(RegistryError) -> RegisterFile {
        let past = try translating {
            var configuration = Self.configuration(patience: patience)
            configuration.foreignKeysEnabled = false
            return RegisterFile(
                path: path,
                queue: try DatabaseQueue(
                    path: path == ":memory:" ? ":memory:" : "", configuration: configuration),
                definitions: definitions, asOf: day)
        }
        _ = try translating { try past.queue.inDatabase { try Copying.fill($0, from: queue) } }
        try translating {
            try past.queue.inDatabase { database in
                try database.execute(sql: "PRAGMA synchronous = OFF")
                try database.inTransaction(.immediate) {
                    try Rewinding(
                        database: database, definitions: definitions, entry: entry, day: day
                    ).run()
                    return .commit
                }
            }
        }
        return past
    }

    /// The last entry before the first that was made on a later day, if the register can be taken
    /// back to it: what was entered later for an earlier day did not stand there then.
    private func lastEntry(on day: Day) throws(RegistryError) -> Int64 {
        try read { database in
            let last = try Int64.fetchOne(
                database,
                sql: """
                    SELECT coalesce((SELECT min(id) - 1 FROM journal WHERE at >= ?),
                        (SELECT max(id) FROM journal))
                    """, arguments: [(day + 1).start.milliseconds])
            let first = try Setting.historyFrom.value(database).flatMap { Int64($0) } ?? 1
            guard let last, last >= first else {
                let moment = try Int64.fetchOne(
                    database, sql: "SELECT at FROM journal WHERE id = ?", arguments: [first])
                throw RegistryError.unusable(
                    AsOfWords.tooEarly(
                        day, since: moment.map { Instant(milliseconds: $0).day }))
            }
            return last
        }
    }

    /// Refuses to write where nothing but the past is shown.
    func checkPresent() throws(RegistryError) {
        if let asOf { throw .unusable(AsOfWords.onlyLooking(asOf)) }
    }
}

extension RegistryStore {
    /// The same account before another state of the register.
    ///
    /// What it may see follows from the account as it is now, not as it was: it is asked of the
    /// present register with every read.
    public func looking(at past: RegisterFile) -> RegistryStore {
        RegistryStore(account: account, file: past, entrance: entrance, present: present ?? file)
    }
}
