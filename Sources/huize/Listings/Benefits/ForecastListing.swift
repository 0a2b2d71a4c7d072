import Domain

/// Who becomes entitled, as `huize forecast` lists them.
enum ForecastListing {
    static func make(_ rows: [ForecastRow], _ register: OpenRegister) -> Listing<ForecastRow> {
        let language = register.language
        func joined(_ phrases: [Phrase]) -> String {
            phrases.map { $0(language) }.joined(separator: language == .zh ? "、" : ", ")
        }
        return Listing(
            columns: [
                ListingColumn("day", BenefitListingWords.entitledFrom) { ListingValue($0.day) },
                ListingColumn("name", ListingWords.name) { .text($0.person.name) },
                ListingColumn("resident_id", ListingWords.residentID) {
                    ListingValue($0.person.residentID?.masked)
                },
                ListingColumn(
                    "programme", ListingWords.programme, value: { .text($0.programme) },
                    shown: { register.programmeName($0.programme) }),
                ListingColumn("missing_papers", BenefitListingWords.missingPapers) {
                    .text(joined($0.missingPapers))
                },
                ListingColumn("unknown", BenefitListingWords.unknown) {
                    .text(joined($0.unknown))
                },
                ListingColumn("household", ListingWords.household) {
                    .text($0.person.householdLabel)
                },
                ListingColumn(
                    "village", ListingWords.village,
                    value: { .text($0.person.village.description) },
                    shown: { $0.person.villageName }),
            ],
            rows: rows)
    }
}
