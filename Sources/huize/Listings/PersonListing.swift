import Domain

/// Persons as `huize find` lists them.
enum PersonListing {
    static func make(_ rows: [PersonRow], _ language: Language) -> Listing<PersonRow> {
        Listing(
            columns: [
                ListingColumn("name", ListingWords.name) { .text($0.name) },
                ListingColumn(
                    "sex", ListingWords.sex, value: { .text($0.sex.rawValue) },
                    shown: { $0.sex.term(language) }),
                ListingColumn("birthday", ListingWords.birthday) { ListingValue($0.birthday) },
                ListingColumn("resident_id", ListingWords.residentID) {
                    ListingValue($0.residentID?.masked)
                },
                ListingColumn("phone", ListingWords.phone) { ListingValue($0.phone) },
                ListingColumn("household", ListingWords.household) { .text($0.householdLabel) },
                ListingColumn(
                    "village", ListingWords.village, value: { .text($0.village.description) },
                    shown: { $0.villageName }),
            ],
            rows: rows)
    }
}
