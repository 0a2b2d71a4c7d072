import Domain
import TerminalKit

/// What a run finds, as `huize benefits run` lists it.
enum RunListing {
    /// How many, kind by kind.
    static func make(_ counts: [RunCount], _ register: OpenRegister) -> Listing<RunCount> {
        Listing(
            columns: [
                ListingColumn(
                    "programme", ListingWords.programme, value: { .text($0.programme) },
                    shown: { register.programmeName($0.programme) }),
                ListingColumn(
                    "finding", BenefitListingWords.finding,
                    value: { .text($0.kind.rawValue) },
                    shown: { $0.kind.term(register.language) }),
                ListingColumn("persons", ListingWords.persons, edge: .right) {
                    .number($0.persons)
                },
                ListingColumn("payments", ListingWords.payments, edge: .right) {
                    .number($0.payments)
                },
                ListingColumn(
                    "amount", ListingWords.amount, edge: .right,
                    value: { ListingValue($0.amount) }, shown: { $0.amount.description }),
            ],
            rows: counts)
    }

    /// Person by person.
    static func make(_ lines: [RunLine], _ register: OpenRegister) -> Listing<RunLine> {
        let language = register.language
        return Listing(
            columns: [
                ListingColumn(
                    "programme", ListingWords.programme, value: { .text($0.programme) },
                    shown: { register.programmeName($0.programme) }),
                ListingColumn(
                    "finding", BenefitListingWords.finding,
                    value: { .text($0.kind.rawValue) }, shown: { $0.kind.term(language) }),
                ListingColumn("village", ListingWords.village) {
                    .text($0.village.description)
                },
                ListingColumn("name", ListingWords.name) { .text($0.name) },
                ListingColumn(
                    "before", BenefitListingWords.before, edge: .right,
                    value: { $0.before.map { ListingValue($0) } ?? .none },
                    shown: { $0.before?.description ?? "" }),
                ListingColumn(
                    "amount", ListingWords.amount, edge: .right,
                    value: { ListingValue($0.amount) }, shown: { $0.amount.description }),
                ListingColumn("why", BenefitListingWords.why) {
                    ListingValue($0.why.map { $0(language) })
                },
            ],
            rows: lines)
    }
}
