import Domain
import TerminalKit

/// Accounts as `huize account` lists them.
enum AccountListing {
    /// One row an account.
    static func make(_ rows: [AccountRow], _ register: OpenRegister) -> Listing<AccountRow> {
        let language = register.language
        return Listing(
            columns: [
                ListingColumn("login", AccountCommandWords.login) { .text($0.account.login) },
                ListingColumn("name", ListingWords.name) { .text($0.account.name) },
                ListingColumn(
                    "role", AccountCommandWords.role,
                    value: { .text($0.account.role.rawValue) },
                    shown: { $0.account.role.term(language) }),
                ListingColumn(
                    "area", AccountCommandWords.area,
                    value: { .text($0.account.area.description) }, shown: { $0.areaName }),
                ListingColumn(
                    "state", ListingWords.status,
                    value: { .text($0.account.state(on: register.today).rawValue) },
                    shown: { $0.account.state(on: register.today).term(language) }),
                ListingColumn("until", AccountCommandWords.until) {
                    ListingValue($0.account.until)
                },
                ListingColumn("keys", AccountCommandWords.keys, edge: .right) {
                    .number($0.keys)
                },
                ListingColumn("lastEntry", AccountCommandWords.lastEntry) {
                    ListingValue($0.lastEntry?.day)
                },
            ],
            rows: rows)
    }

    /// One account, a field a row, then its keys.
    static func make(_ file: AccountFile, _ register: OpenRegister) -> Listing<Field> {
        let account = file.row.account
        let state = account.state(on: register.today)
        var fields = AccountDetails.fields.compactMap { field in
            let text =
                field.id == "area"
                ? "\(file.row.areaName) \(account.area)"
                : field.shown(in: account.details, register.language)
            return text.map {
                Field(
                    key: field.id, term: field.term, value: code(of: field.id, in: account) ?? $0,
                    text: $0)
            }
        }
        fields.append(
            Field(
                key: "state", term: ListingWords.status, value: state.rawValue,
                text: state.term(register.language)))
        fields.append(
            Field(
                key: "drafts", term: WorkInHand.Part.drafts.term, value: "\(file.drafts)",
                text: "\(file.drafts)"))
        fields += file.keys.map { key in
            let text = [key.fingerprint, key.type, key.comment].filter { !$0.isEmpty }
                .joined(separator: " ")
            return Field(key: "key", term: AccountCommandWords.keys, value: text, text: text)
        }
        return Listing(
            columns: [
                ListingColumn(
                    "field", AccountCommandWords.field, value: { .text($0.key) },
                    shown: { $0.term(register.language) }),
                ListingColumn(
                    "value", ListingWords.value, value: { .text($0.value) }, shown: \.text),
            ],
            rows: fields)
    }

    /// What a program reads instead of the words for people; nil where both read the same.
    private static func code(of field: String, in account: Account) -> String? {
        switch field {
        case "role": account.role.rawValue
        case "area": account.area.description
        case "language": account.language?.rawValue
        case "person": account.person.map { "\($0.rawValue)" }
        default: nil
        }
    }

    /// What lies with an account.
    static func make(_ work: WorkInHand, _ language: Language) -> Listing<WorkInHand.Part> {
        Listing(
            columns: [
                ListingColumn(
                    "work", AccountCommandWords.inHand, value: { .text($0.rawValue) },
                    shown: { $0.term(language) }),
                ListingColumn(
                    "count", AccountCommandWords.count, edge: .right,
                    value: { .number(work.count(of: $0).value) },
                    shown: { "\(work.count(of: $0))" }),
            ],
            rows: WorkInHand.Part.allCases)
    }

    /// A name and what stands under it, for programs and for people.
    struct Field {
        var key: String
        var term: Phrase
        var value: String
        var text: String
    }
}
