import Domain
import Store

/// What a check of the whole register found wrong.
enum FindingListing {
    static func make(_ rows: [Finding], _ language: Language) -> Listing<Finding> {
        Listing(
            columns: [
                ListingColumn("check", CheckWords.check) { .text($0.check(language)) },
                ListingColumn("problem", ListingWords.problem) { .text($0.sentence(language)) },
            ],
            rows: rows)
    }
}
