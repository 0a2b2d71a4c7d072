import Domain
import TerminalKit

/// Payments as `huize pending` lists them.
enum PaymentListing {
    /// One row a payment.
    static func make(_ rows: [PaymentRow], _ register: OpenRegister) -> Listing<PaymentRow> {
        let language = register.language
        return Listing(
            columns: [
                ListingColumn("name", ListingWords.name) { .text($0.person.name) },
                ListingColumn("resident_id", ListingWords.residentID) {
                    ListingValue($0.person.residentID?.masked)
                },
                ListingColumn(
                    "programme", ListingWords.programme,
                    value: { .text($0.details.programme) },
                    shown: { programme($0.details.programme, register) }),
                ListingColumn("period", ListingWords.period) {
                    .text($0.details.period.description)
                },
                ListingColumn(
                    "amount", ListingWords.amount, edge: .right,
                    value: { ListingValue($0.details.amount) },
                    shown: { $0.details.amount.description }),
                ListingColumn(
                    "status", ListingWords.status,
                    value: { .text($0.details.status.rawValue) },
                    shown: { $0.details.status.term(language) }),
                ListingColumn(
                    "reason", ListingWords.reason,
                    value: { ListingValue($0.details.reason?.rawValue) },
                    shown: { $0.details.reason?.term(language) ?? "" }),
                ListingColumn("household", ListingWords.household) {
                    .text($0.person.householdLabel)
                },
                ListingColumn(
                    "village", ListingWords.village,
                    value: { .text($0.person.village.description) },
                    shown: { $0.person.villageName }),
                ListingColumn("payment", ListingWords.payment, edge: .right) {
                    .number(Int($0.id.rawValue))
                },
                ListingColumn(
                    "came_back", BatchListingWords.cameBack,
                    value: { ListingValue($0.cameBack?.rawValue) },
                    shown: { $0.cameBack?.term(language) ?? "" }),
            ],
            rows: rows)
    }

    /// One row a group, and for people their sum below.
    static func make(_ totals: [PaymentTotal], _ register: OpenRegister) -> Listing<PaymentTotal> {
        Listing(
            columns: [
                ListingColumn(
                    "group", ListingWords.group, value: { .text(code(of: $0.group)) },
                    shown: { total in
                        if case .programme(let code) = total.group {
                            return programme(code, register)
                        }
                        return total.name
                    }),
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
            rows: totals)
    }

    private static func programme(_ code: String, _ register: OpenRegister) -> String {
        register.definitions.programme(code)?.term(register.language) ?? code
    }

    private static func code(of group: PaymentTotal.Group) -> String {
        switch group {
        case .programme(let code): code
        case .person(let id): String(id.rawValue)
        case .household(let id): String(id.rawValue)
        case .village(let code): code.description
        }
    }
}
