import Domain

/// Who looked at a person, as `huize looks` lists them.
enum LookListing {
    static func make(_ rows: [Look], _ language: Language) -> Listing<Look> {
        Listing(
            columns: [
                ListingColumn("day", ListingWords.day) { .text($0.at.day.description) },
                ListingColumn("clock", ListingWords.clock) { .text($0.at.clock) },
                ListingColumn("by", ListingWords.who) { .text($0.byName) },
                ListingColumn(
                    "role", AccessCommandWords.role, value: { .text($0.role.rawValue) },
                    shown: { $0.role.term(language) }),
                ListingColumn(
                    "kind", AccessCommandWords.what, value: { .text($0.kind.rawValue) },
                    shown: { $0.kind.term(language) }),
                ListingColumn("reason", ListingWords.reason) { .text($0.reason) },
                ListingColumn("origin", ListingWords.origin) { ListingValue($0.origin) },
            ], rows: rows)
    }
}
