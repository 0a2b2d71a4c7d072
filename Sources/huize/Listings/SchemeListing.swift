import Domain
import Schemes

/// The definition files, a line each.
enum SchemeListing {
    /// - Parameter own: where the county's own version of a file lies; nil if it has none.
    static func make(
        _ language: Language, own: @escaping (ShippedFile) -> String?
    ) -> Listing<ShippedFile> {
        Listing(
            columns: [
                ListingColumn("file", SchemeWords.file) { .text($0.name) },
                ListingColumn("holds", SchemeWords.holds) { .text($0.holds(language)) },
                ListingColumn(
                    "county", SchemeWords.from, value: { ListingValue(own($0)) },
                    shown: { file in
                        if file.isExample { return SchemeWords.example(language) }
                        return own(file) ?? SchemeWords.shipped(language)
                    }),
            ],
            rows: ShippedFile.all)
    }
}
