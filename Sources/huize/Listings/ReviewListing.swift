import Domain
import TerminalKit

/// Whom the annual review meets, as `huize review list` lists them.
enum ReviewListing {
    static func make(_ rows: [ReviewRow], _ register: OpenRegister) -> Listing<ReviewRow> {
        let language = register.language
        return Listing(
            columns: [
                ListingColumn("person", ReviewCommandWords.number, edge: .right) {
                    .number(Int($0.person.id.rawValue))
                },
                ListingColumn("name", ListingWords.name) { .text($0.person.name) },
                ListingColumn("birthday", ListingWords.birthday) {
                    ListingValue($0.person.birthday)
                },
                ListingColumn("household", ListingWords.household) {
                    .text($0.person.householdLabel)
                },
                ListingColumn(
                    "village", ListingWords.village,
                    value: { .text($0.person.village.description) },
                    shown: { $0.person.villageName }),
                ListingColumn(
                    "programmes", ReviewCommandWords.programmes,
                    value: { .text($0.programmes.joined(separator: " ")) },
                    shown: { row in
                        row.programmes.map(register.programmeName).joined(separator: " ")
                    }),
                ListingColumn(
                    "outcome", ReviewCommandWords.outcome,
                    value: { ListingValue($0.review?.outcome.rawValue) },
                    shown: { $0.review?.outcome.term(language) ?? "" }),
                ListingColumn("day", ReviewCommandWords.met) { ListingValue($0.review?.day) },
            ],
            rows: rows)
    }
}
