import Domain
import TerminalKit

/// Entries of the journal as `huize journal show` lists them.
enum JournalListing {
    /// - Parameter isWhole: with what changed, field by field, for which a terminal has no room.
    static func make(
        _ rows: [JournalRow], _ language: Language, isWhole: Bool
    ) -> Listing<JournalRow> {
        let changed = ListingColumn<JournalRow>(
            "changes", ListingWords.changes, value: { .text(changes(of: $0, language)) })
        return Listing(
            columns: [
                ListingColumn("entry", ListingWords.entry, edge: .right) {
                    .number(Int($0.id.rawValue))
                },
                ListingColumn("day", ListingWords.day) { .text($0.at.day.description) },
                ListingColumn("clock", ListingWords.clock) { .text($0.at.clock) },
                ListingColumn("by", ListingWords.who) { .text($0.byName) },
                ListingColumn(
                    "kind", ListingWords.change, value: { .text($0.kind.rawValue) },
                    shown: { $0.kind.term(language) }),
                ListingColumn("subject", ListingWords.subject) { .text($0.subject) },
                ListingColumn("reason", ListingWords.reason) { ListingValue($0.reason) },
                ListingColumn("origin", ListingWords.origin) { ListingValue($0.origin) },
                ListingColumn(
                    "undone", ListingWords.undone, value: { .truth($0.isUndone) },
                    shown: { $0.isUndone ? ListingWords.yes(language) : "" }),
            ] + (isWhole ? [changed] : []),
            rows: rows)
    }

    /// Each changed field with what stood there and what stands there now.
    private static func changes(of row: JournalRow, _ language: Language) -> String {
        row.changes.map { change in
            let (before, after) = (change.before(language), change.after(language))
            let values = before.isEmpty ? after : "\(before) > \(after.isEmpty ? "-" : after)"
            return "\(change.term(language)) \(values)"
        }.joined(separator: language == .zh ? "；" : "; ")
    }
}
