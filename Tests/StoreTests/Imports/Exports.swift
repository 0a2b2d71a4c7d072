import Domain

@testable import Store

/// An account that hands out files, and says what for.
struct Exports {
    let store: RegistryStore

    init(of store: RegistryStore) {
        var store = store
        // A purpose counts by the clock.
        store.entrance.now = store.entrance.now ?? { Township.now }
        self.store = store
    }

    /// Every row of a kind; each call is noted.
    func rows(
        _ kind: ImportKind, in area: AreaCode = .everywhere, at: Instant = Township.now
    ) throws -> [ImportRow] {
        var rows: [ImportRow] = []
        try store.export(kind, in: area, under: try note(kind, in: area, at: at)) {
            row throws(RegistryError) in rows.append(row)
        }
        return rows
    }

    /// Notes that a kind leaves; answers the entry.
    func note(
        _ kind: ImportKind, in area: AreaCode = .everywhere, at: Instant = Township.now
    ) throws(RegistryError) -> JournalEntryID {
        try store.commit(
            Submission(
                id: SubmissionID(high: .random(in: 0 ... .max), low: .random(in: 0 ... .max)),
                by: store.account.id, at: at,
                command: .noteExport(
                    NoteExport(kind: kind, area: area, purpose: "核对名册")))
        ).entry
    }
}
