import Domain
import Screens
import TerminalKit

/// The keys of every screen, a line each.
enum KeyListing {
    /// A line of a key table with the screen it belongs to.
    struct Line {
        let page: KeyPage
        let keys: KeyLine
    }

    static func make(_ language: Language) -> Listing<Line> {
        Listing(
            columns: [
                ListingColumn(
                    "screen", ListingWords.screen, value: { .text($0.page.name) },
                    shown: { $0.page.title(language) }),
                ListingColumn("keys", ListingWords.keys) {
                    .text($0.keys.keys.map { $0.label(.ascii) }.joined(separator: " "))
                },
                ListingColumn("help", ListingWords.help) { .text($0.keys.help(language)) },
            ],
            rows: Catalogue.pages.flatMap { page in
                page.lines.map { Line(page: page, keys: $0) }
            })
    }
}
