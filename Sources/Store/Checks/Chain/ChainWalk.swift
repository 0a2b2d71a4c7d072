import Domain
import Foundation
import GRDB

/// A walk along the whole chain of the journal that does not stop where it is broken: behind a
/// break it goes on from the hash that stands there.
struct ChainWalk {
    let database: Database
    /// The note of the end.
    let head: JournalHead?
    /// Whether the note of the end fits an entry: what stands behind that was added by hand.
    private let isHeadSound: Bool
    private(set) var faults: [ChainFault] = []
    /// How many entries there are.
    private(set) var count = 0
    /// Entries that match neither their hash nor any simple explanation.
    private var strangers: [Int64] = []
    private var missing: [ClosedRange<Int64>] = []
    private var last: (place: ChainPlace, hash: [UInt8], isSound: Bool)?

    /// Walks from the first entry to the last.
    init(_ database: Database) throws {
        self.database = database
        head = try Self.head(database)
        isHeadSound = try head.map { try Self.isSound($0, database) } ?? false
        let changes = try ChangeCursor(database)
        let rows = try Row.fetchCursor(database, sql: "\(ChainEntry.select) ORDER BY j.id")
        while let row = try rows.next() {
            var entry = ChainEntry(row)
            entry.fields.changes = try changes.changes(of: entry.id)
            count += 1
            try take(entry)
        }
        if isHeadSound, let end = head?.entry?.rawValue, end > last?.place.entry ?? 0 {
            missing.append((last?.place.entry ?? 0) + 1...end)
        }
        try explainStrangers()
        faults += missing.map(ChainFault.missing)
        judgeEnd()
        try findStrayChanges()
    }

    /// What is wrong, in the order of the entries.
    var sentences: [Phrase] {
        faults.sorted { first, second in
            first.entries?.lowerBound ?? .max < second.entries?.lowerBound ?? .max
        }.map(ChainWords.sentence)
    }

    /// The note of the end.
    static func head(_ database: Database) throws -> JournalHead? {
        let row = try Row.fetchOne(database, sql: "SELECT entry, hash FROM journal_head")
        guard let row, case .int64(let entry) = (row[0] as DatabaseValue).storage,
            case .blob(let hash) = (row[1] as DatabaseValue).storage
        else { return nil }
        return JournalHead(entry: entry, hash: Array(hash))
    }

    /// Whether an entry has the hash of the note, under its number or taken from there.
    private static func isSound(_ head: JournalHead, _ database: Database) throws -> Bool {
        guard let number = head.entry?.rawValue, let id = try head.standing(in: database) else {
            return false
        }
        guard id != number, let entry = try ChainEntry.fetch(id, database) else { return true }
        let changes = try ChainEntry.changes(of: number, database)
        return entry.matches(id: number) || entry.matches(id: number, changes: changes)
    }

    /// Whether an entry stands where none can: before the first or behind the last.
    private func isBeyond(_ id: Int64) -> Bool {
        id < 1 || isHeadSound && id > head?.entry?.rawValue ?? .max
    }

    private mutating func take(_ entry: ChainEntry) throws {
        if isBeyond(entry.id) {
            if entry.matches() {
                faults.append(.added(entry.place))
            } else {
                strangers.append(entry.id)
            }
            return
        }
        let expected = (last?.place.entry ?? 0) + 1
        let previous = last?.hash ?? Array(repeating: 0, count: 32)
        if entry.id > expected { missing.append(expected...entry.id - 1) }
        let isNext = entry.id == expected
        var isSound = entry.matches()
        if !isSound {
            if let fault = try fault(of: entry, after: isNext ? previous : nil) {
                faults.append(fault)
            } else {
                strangers.append(entry.id)
            }
        } else if !entry.hasOrderedChanges {
            faults.append(.changesMoved(entry.place))
            isSound = false
        } else if isNext, entry.previous != previous {
            // It stands by itself, so that the entry before it is another than it was.
            if let last {
                if last.isSound { faults.append(.rewritten(last.place)) }
            } else {
                faults.append(.rewritten(entry.place))
            }
        }
        last = (entry.place, entry.hash, isSound)
    }

    /// What happened to an entry that does not match its hash, where that can be told from it and
    /// its neighbours.
    private func fault(
        of entry: ChainEntry, after previous: [UInt8]?
    ) throws -> ChainFault? {
        if let previous, entry.previous != previous, entry.matches(previous: previous) {
            return .linkChanged(entry.place)
        }
        if let said = try saidBehind(entry.id), said != entry.hash, entry.matches(hash: said) {
            return .hashChanged(entry.place)
        }
        let changes = entry.fields.changes
        for index in changes.indices {
            var fewer = changes
            fewer.remove(at: index)
            if entry.matches(changes: fewer) { return .changeAdded(entry.place) }
        }
        return entry.hasOrderedChanges ? nil : .changesMoved(entry.place)
    }

    /// What the entry behind a number, or the note of the end, says is its hash.
    private func saidBehind(_ id: Int64) throws -> [UInt8]? {
        if let head, head.entry?.rawValue == id { return head.hash }
        return try ChainEntry.fetch(id + 1, database)?.previous
    }

    /// Holds the entries that nothing explained so far against each other's numbers and places.
    private mutating func explainStrangers() throws {
        var open = try strangers.compactMap { try ChainEntry.fetch($0, database) }
        while !open.isEmpty {
            let entry = open.removeFirst()
            let index = open.prefix(Self.mostCompared).firstIndex { entry.isExchanged(with: $0) }
            if let index {
                let other = open.remove(at: index)
                faults.append(.exchanged(entry.place, other.place))
                continue
            }
            if let number = try number(of: entry) {
                faults.append(.moved(entry.place, from: number))
                missing = missing.flatMap { $0.without(number) }
            } else if isBeyond(entry.id) {
                faults.append(.added(entry.place))
            } else {
                faults.append(.changed(entry.place))
            }
        }
    }

    /// How many broken entries each is held against: beyond that, more are listed as changed.
    private static let mostCompared = 200

    /// The number under which an entry was hashed; nil if it is none that is free or taken amiss.
    private func number(of entry: ChainEntry) throws -> Int64? {
        let candidates =
            Array(strangers.prefix(Self.mostCompared))
            + missing.lazy.joined().prefix(Self.mostCompared)
        for number in candidates where number != entry.id {
            if entry.matches(id: number) { return number }
            let changes = try ChainEntry.changes(of: number, database)
            if entry.matches(id: number, changes: changes) { return number }
        }
        return nil
    }

    private mutating func judgeEnd() {
        guard let last else {
            if head != nil || count > 0 { faults.append(.headChanged(last: 0)) }
            return
        }
        guard let head, let entry = head.entry?.rawValue else {
            faults.append(.headMissing)
            return
        }
        if isHeadSound { return }
        if entry > last.place.entry {
            faults.append(.endMissing(last.place.entry + 1...entry))
        } else if entry < last.place.entry {
            faults.append(.headChanged(last: last.place.entry))
        } else if last.isSound {
            faults.append(.endDiffers(last.place))
        }
    }

    private mutating func findStrayChanges() throws {
        let entries = try Int64.fetchAll(
            database,
            sql: """
                SELECT DISTINCT entry FROM journal_change
                WHERE entry NOT IN (SELECT id FROM journal) ORDER BY entry
                """)
        let known = faults.compactMap { fault -> ClosedRange<Int64>? in
            switch fault {
            case .missing(let range), .endMissing(let range): range
            case .moved(_, let number): number...number
            default: nil
            }
        }
        for entry in entries where !known.contains(where: { $0.contains(entry) }) {
            faults.append(.strayChanges(entry))
        }
    }
}

extension ChainEntry {
    /// Whether both were sound if they changed places: under each other's number, or each with
    /// what the other says.
    fileprivate func isExchanged(with other: ChainEntry) -> Bool {
        let numbers =
            matches(id: other.id) && other.matches(id: id)
            || matches(id: other.id, changes: other.fields.changes)
                && other.matches(id: id, changes: fields.changes)
        if numbers { return true }
        func says(_ one: ChainEntry, at place: ChainEntry) -> Bool {
            one.matches(id: place.id, previous: place.previous, hash: place.hash)
                || one.matches(
                    id: place.id, previous: place.previous, changes: place.fields.changes,
                    hash: place.hash)
        }
        return says(self, at: other) && says(other, at: self)
    }
}

extension ClosedRange<Int64> {
    /// What is left when one number is taken out.
    fileprivate func without(_ number: Int64) -> [ClosedRange<Int64>] {
        guard contains(number) else { return [self] }
        return (lowerBound < number ? [lowerBound...number - 1] : [])
            + (number < upperBound ? [number + 1...upperBound] : [])
    }
}
