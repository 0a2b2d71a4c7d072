import Domain
import TerminalKit

/// Entries of the journal as `huize journal show` lists them.
enum JournalListing {
    static func make(_ rows: [JournalRow], _ language: Language) -> Listing<JournalRow> {
        Listing(
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
                ListingColumn(
                    "undone", ListingWords.undone, value: { .truth($0.isUndone) },
                    shown: { $0.isUndone ? ListingWords.yes(language) : "" }),
            ],
            rows: rows)
    }
}
