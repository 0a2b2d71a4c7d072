import Domain
import GRDB

/// A file on its way into the register, slice by slice.
///
/// A trial run works on a copy of the register, so that nobody waits for it.
final class ImportRun: ImportSession {
    private let store: RegistryStore
    private let header: ImportHeader
    private let trial: DatabaseQueue?
    private var bulk: BulkWork?
    private var counts = ImportCounts()
    private var links: [RelativeLink] = []
    private var made: Set<Screening.ID> = []
    /// Persons whose rows said nothing new but for a relative.
    private var relinked: Set<Person.ID> = []
    /// What the journal knows of the file so far; nil until the first row changes something.
    private var noted: ImportCounts?

    /// Rows of one transaction at the most; it ends sooner if somebody waits.
    private static let sliceLength = 2_000
    /// The same while the register has no record of the kind: it is being set up, nobody waits,
    /// and a page that many rows change is written once.
    private static let firstSliceLength = 10_000
    /// After how many rows it is seen whether somebody waits: some milliseconds of work.
    private static let glance = 100
    /// Relatives linked in one transaction.
    private static let linksLength = 400

    init(_ header: ImportHeader, in store: RegistryStore) throws(RegistryError) {
        self.store = store
        self.header = header
        trial = header.isDryRun ? try store.file.trial() : nil
        counts.before = try read { try self.records($0) }
        bulk = trial == nil ? try BulkWork(on: store.file) : nil
    }

    private var sliceLength: Int {
        counts.before == 0 ? Self.firstSliceLength : Self.sliceLength
    }

    func add(_ rows: [ImportRow]) throws(RegistryError) -> [RowOutcome] {
        var outcomes: [RowOutcome] = []
        var start = 0
        while start < rows.count {
            let slice = rows[start..<min(start + sliceLength, rows.count)]
            let (more, newLinks, newScreenings, note) = try write { part in
                let taken = try self.take(slice, into: part)
                return (taken.0, taken.1, taken.2, try self.note(taken.0, of: part))
            }
            noted = note
            for outcome in more { counts.add(outcome) }
            outcomes += more
            links += newLinks
            made.formUnion(newScreenings)
            start += more.count
            try bulk?.rest()
        }
        return outcomes
    }

    func finish() throws(RegistryError) -> ImportCounts {
        for start in stride(from: 0, to: links.count, by: Self.linksLength) {
            let some = links[start..<min(start + Self.linksLength, links.count)]
            let outcomes = try write { slice in try some.map { try slice.make($0) } }
            for (link, outcome) in zip(some, outcomes) { count(outcome, of: link) }
        }
        links = []
        if trial == nil && counts.changes > 0 && counts != noted {
            let counts = counts
            try store.file.write { try self.append(counts, [], $0) }
        }
        counts.after = try read { try self.records($0) }
        try bulk?.end()
        if let trial { _ = try translating { try trial.close() } }
        return counts
    }

    func cancel() throws(RegistryError) -> ImportCounts {
        // Who stops does not wait for relatives to be linked: the file given again does that.
        links = []
        return try finish()
    }

    private func take(
        _ rows: ArraySlice<ImportRow>, into slice: ImportSlice
    ) throws -> ([RowOutcome], [RelativeLink], Set<Screening.ID>) {
        var newLinks: [RelativeLink] = []
        var newScreenings: Set<Screening.ID> = []
        var outcomes: [RowOutcome] = []
        for row in rows {
            let isGlance = outcomes.count % Self.glance == Self.glance - 1
            if isGlance, trial == nil, store.file.isAwaited { break }
            outcomes.append(try outcome(of: row, in: slice, &newLinks, &newScreenings))
        }
        return (outcomes, newLinks, newScreenings)
    }

    /// What comes of one row.
    private func outcome(
        of row: ImportRow, in slice: ImportSlice, _ newLinks: inout [RelativeLink],
        _ newScreenings: inout Set<Screening.ID>
    ) throws -> RowOutcome {
        do {
            switch row.withoutConcealed {
            case .area(let row) where header.kind == .areas: return try slice.take(row)
            case .household(let row) where header.kind == .households:
                return try slice.take(row)
            case .person(let row) where header.kind == .persons:
                let (outcome, person) = try slice.take(row)
                let home = try slice.knownHousehold(row.village, row.household)
                newLinks += RelativeLink.links(of: row, person, in: home.id, outcome)
                return outcome
            case .visit(let row) where header.kind == .visits: return try slice.take(row)
            case .screening(let row) where header.kind == .screenings:
                let (outcome, id) = try slice.take(row) {
                    self.made.contains($0) || newScreenings.contains($0)
                }
                if outcome == .inserted { newScreenings.insert(id) }
                return outcome
            case .entitlement(let row) where header.kind == .entitlements:
                return try slice.take(row)
            default: throw ImportWords.otherKind
            }
        } catch let rejection as Rejection {
            return .refused(rejection.problems)
        }
    }

    /// Notes the file with its first change: should the program die, the journal knows of it.
    ///
    /// Later slices are noted, too, if they change where money goes or what a screening found:
    /// what cannot be read record by record afterwards must not be changed by a file.
    private func note(
        _ outcomes: [RowOutcome], of slice: ImportSlice
    ) throws -> ImportCounts? {
        guard trial == nil, noted == nil || !slice.changes.isEmpty else { return noted }
        var counts = counts
        for outcome in outcomes { counts.add(outcome) }
        guard counts.changes > 0 else { return nil }
        try append(counts, slice.changes, slice.database)
        return counts
    }

    /// A row that said nothing new but for a relative has changed its record after all.
    private func count(_ outcome: ImportSlice.LinkOutcome, of link: RelativeLink) {
        switch outcome {
        case .made where link.outcome == .unchanged && relinked.insert(link.person).inserted:
            counts.unchanged -= 1
            counts.updated += 1
        case .nobody: counts.unlinked += 1
        case .made, .alreadyThere: break
        }
    }

    private func append(
        _ counts: ImportCounts, _ changes: [JournalChange], _ database: Database
    ) throws {
        var entry = JournalEntry(
            at: header.at, account: store.account.id, kind: .importFile,
            area: store.account.area, subject: header.fileName)
        entry.origin = store.entrance.origin
        entry.command = try Journal.json(ImportNote(header: header, counts: counts))
        entry.changes = changes
        try Journal.append(entry, database)
    }

    /// How many records of the kind this account sees.
    private func records(_ database: Database) throws -> Int {
        let (table, column) =
            switch header.kind {
            case .areas: ("area", "code")
            case .households: ("household", "village")
            case .persons: ("person", "village")
            case .visits: ("visit", "village")
            case .screenings: ("screening", "village")
            case .entitlements: ("entitlement", "village")
            }
        return try Int.fetchOne(
            database.cachedStatement(
                sql: "SELECT count(*) FROM \(table) WHERE \(column) BETWEEN ? AND ?"),
            arguments: store.account.area.bounds) ?? 0
    }

    private func read<Value>(
        _ body: (Database) throws -> Value
    ) throws(RegistryError) -> Value {
        guard let trial else { return try store.read(body) }
        return try translating { try trial.inDatabase(body) }
    }

    private func write<Value>(
        _ body: (ImportSlice) throws -> Value
    ) throws(RegistryError) -> Value {
        let store = store
        let at = header.at
        func run(_ database: Database) throws -> Value {
            try store.checkStanding(on: store.entrance.now?().day ?? at.day, database)
            let slice = ImportSlice(
                database, for: store.account, store.file.definitions, at: at)
            let value = try body(slice)
            try slice.finish()
            return value
        }
        guard let trial else { return try store.file.write(run) }
        return try translating { try trial.inDatabase(run) }
    }
}

extension ImportCounts {
    /// Rows that made or changed a record.
    fileprivate var changes: Int { inserted + updated }

    fileprivate mutating func add(_ outcome: RowOutcome) {
        switch outcome {
        case .inserted: inserted += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        case .refused: refused += 1
        }
    }
}

/// What the journal keeps of a file.
private struct ImportNote: Encodable {
    var header: ImportHeader
    var counts: ImportCounts
}
