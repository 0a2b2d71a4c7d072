import Domain

/// The numbers of a person or a household as `huize reveal` shows them.
enum NumbersListing {
    static func make(of row: PersonRow, _ numbers: HiddenNumbers) -> Listing<HiddenNumbers> {
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

    static func make(
        ofHouseholdOf row: PersonRow, _ numbers: HiddenNumbers
    ) -> Listing<HiddenNumbers> {
        Listing(
            columns: [
                ListingColumn("household", ListingWords.household) { _ in .text(row.householdLabel)
                },
                ListingColumn("phone", ListingWords.phone) { ListingValue($0.phone) },
            ], rows: [numbers])
    }
}
