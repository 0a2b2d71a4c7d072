import Domain

/// How an entry of the journal is hashed: every field with its length, after the entry before it.
enum JournalHash {
    /// The hash of an entry under its number, behind the entry that has the hash `previous`.
    static func hash(_ entry: JournalEntry, id: Int64, previous: [UInt8]) -> [UInt8] {
        hash(JournalFields(entry), id: id, previous: previous)
    }

    /// The hash of what an entry's rows hold, whatever that is.
    static func hash(_ entry: JournalFields, id: Int64, previous: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(previous)
        func add(_ text: String?) {
            // A missing text differs from an empty one.
            hash.update((text.map { "\($0.utf8.count):" } ?? "-").utf8)
            hash.update((text ?? "").utf8)
        }
        add("\(id)")
        add("\(entry.at)")
        add("\(entry.account)")
        add(entry.kind)
        add("\(entry.area)")
        add(entry.subject)
        add(entry.reason)
        add(entry.submission)
        add(entry.command)
        add(entry.undoes.map { "\($0)" })
        // Entries of the first versions say nothing of it; a change has four parts, this has two.
        if let origin = entry.origin {
            add("origin")
            add(origin)
        }
        for change in entry.changes {
            add(change.table)
            add("\(change.record)")
            add(change.before)
            add(change.after)
        }
        return hash.finish()
    }
}
