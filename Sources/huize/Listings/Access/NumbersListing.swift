import Domain

/// The numbers of a person as `huize reveal` shows them.
enum NumbersListing {
    static func make(of row: PersonRow, _ numbers: PersonNumbers) -> Listing<PersonNumbers> {
        Listing(
            columns: [
                ListingColumn("name", ListingWords.name) { _ in .text(row.name) },
                ListingColumn("resident_id", ListingWords.residentID) {
                    ListingValue($0.residentID?.description)
                },
                ListingColumn("phone", ListingWords.phone) { ListingValue($0.phone) },
                ListingColumn("account", ListingWords.account) {
                    ListingValue($0.account?.description)
                },
            ], rows: [numbers])
    }
}
