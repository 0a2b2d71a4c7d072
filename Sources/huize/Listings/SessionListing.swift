import Domain
import Store
import TerminalKit

/// Who works with the register now, as `huize status --sessions` lists them.
enum SessionListing {
    static func make(_ rows: [Presence], _ language: Language) -> Listing<Presence> {
        Listing(
            columns: [
                ListingColumn("account", StatusWords.account, edge: .right) {
                    .number(Int($0.account.rawValue))
                },
                ListingColumn("login", StatusWords.login) { .text($0.login) },
                ListingColumn(
                    "origin", StatusWords.origin, value: { ListingValue($0.origin) },
                    shown: { $0.origin ?? StatusWords.here(language) }),
                ListingColumn("day", ListingWords.day) { .text($0.since.day.description) },
                ListingColumn("clock", StatusWords.since) { .text($0.since.clock) },
                ListingColumn("process", StatusWords.process, edge: .right) {
                    .number(Int($0.process))
                },
            ], rows: rows)
    }
}
