public import Domain
import GRDB

extension RegistryStore {
    /// Hands every row of a kind within `area` to `body`, in walking order.
    ///
    /// - Parameter entry: the account's own entry that says what the file is for; for a while only.
    public func export(
        _ kind: ImportKind, in area: AreaCode, under entry: JournalEntryID?,
        _ body: (ImportRow) throws(RegistryError) -> Void
    ) throws(RegistryError) {
        try checkExporting()
        try checkWriting()
        guard account.may(.exportFiles) else {
            throw .notAllowed(.exportFiles)
        }
        guard let reach = account.reach(area) else { return }
        try read { database in
            if kind.isAboutPeople { try checkPurpose(of: kind, in: reach, entry, database) }
            try Exporter(database: database, area: reach, seen: account.area, sight: sight)
                .rows(of: kind) { try body($0) }
        }
    }

    /// Refuses to hand out more than what was noted, or long after it.
    private func checkPurpose(
        of kind: ImportKind, in area: AreaCode, _ entry: JournalEntryID?, _ database: Database
    ) throws {
        guard let entry,
            let own = try OwnEntry.fetch(entry, of: account.id, .noteExport, database),
            case .noteExport(let command) = own.command, command.kind == kind,
            command.area.contains(area),
            own.isRecent(entrance.now?(), within: RegistryStore.minutesForExport)
        else { throw RegistryError.unusable(AccessWords.purposeMissing) }
    }

    /// A file is written at once: whoever comes back later says again what for.
    static let minutesForExport: Int64 = 15
}
