import Domain
import TerminalKit

/// Cases as `huize queue` and `huize case` list them.
enum CaseListing {
    /// One row a case.
    static func make(_ rows: [CaseRow], _ register: OpenRegister) -> Listing<CaseRow> {
        let language = register.language
        return Listing(
            columns: [
                ListingColumn("case", CaseCommandWords.number, edge: .right) {
                    .number(Int($0.benefitCase.id.rawValue))
                },
                ListingColumn(
                    "days_waiting", CaseCommandWords.waiting, edge: .right,
                    value: { row in
                        .number(
                            max(0, register.today - row.benefitCase.details.waitingSince.day))
                    }),
                ListingColumn("name", ListingWords.name) { .text($0.person.name) },
                ListingColumn(
                    "programme", ListingWords.programme,
                    value: { .text($0.benefitCase.details.programme) },
                    shown: { programme($0.benefitCase.details.programme, register) }),
                ListingColumn("year", CaseCommandWords.year) {
                    .number($0.benefitCase.details.year)
                },
                ListingColumn(
                    "state", CaseCommandWords.state,
                    value: { .text($0.benefitCase.details.state.rawValue) },
                    shown: { $0.benefitCase.details.state.term(language) }),
                ListingColumn("posted_until", CaseCommandWords.posted) {
                    ListingValue($0.postedUntil)
                },
                ListingColumn(
                    "objections", CaseCommandWords.objections, edge: .right,
                    value: { .number($0.openObjections) },
                    shown: { $0.openObjections == 0 ? "" : String($0.openObjections) }),
                ListingColumn("claimed_by", CaseCommandWords.claimed) {
                    .text($0.claim(at: register.moment)?.byName ?? "")
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

    /// One row a group.
    static func make(_ totals: [CaseTotal], _ register: OpenRegister) -> Listing<CaseTotal> {
        Listing(
            columns: [
                ListingColumn(
                    "group", ListingWords.group, value: { .text(code(of: $0.group)) },
                    shown: { total in
                        switch total.group {
                        case .state(let state): state.term(register.language)
                        case .programme(let code): programme(code, register)
                        case .village: total.name
                        }
                    }),
                ListingColumn("cases", CaseCommandWords.count, edge: .right) {
                    .number($0.count)
                },
                ListingColumn("oldest", CaseCommandWords.oldest) {
                    ListingValue($0.oldest?.day)
                },
            ],
            rows: totals)
    }

    static func programme(_ code: String, _ register: OpenRegister) -> String {
        register.definitions.programme(code)?.term(register.language) ?? code
    }

    private static func code(of group: CaseTotal.Group) -> String {
        switch group {
        case .state(let state): state.rawValue
        case .village(let code): code.description
        case .programme(let code): code
        }
    }
}
