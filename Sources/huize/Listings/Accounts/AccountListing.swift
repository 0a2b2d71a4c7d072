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
        let state = account.state(on: register.today).term
        var fields = AccountDetails.fields.compactMap { field in
            let text =
                field.id == "area"
                ? "\(file.row.areaName) \(account.area)"
                : field.shown(in: account.details, register.language)
            return text.map { Field(key: field.id, term: field.term, text: $0) }
        }
        fields.append(
            Field(key: "state", term: ListingWords.status, text: state(register.language)))
        fields.append(
            Field(key: "drafts", term: WorkInHand.Part.drafts.term, text: "\(file.drafts)"))
        fields += file.keys.map { key in
            let text = [key.fingerprint, key.type, key.comment].filter { !$0.isEmpty }
            return Field(
                key: "key", term: AccountCommandWords.keys, text: text.joined(separator: " "))
        }
        return Listing(
            columns: [
                ListingColumn(
                    "field", AccountCommandWords.field, value: { .text($0.key) },
                    shown: { $0.term(register.language) }),
                ListingColumn("value", ListingWords.value) { .text($0.text) },
            ],
            rows: fields)
    }

    /// What lies with an account.
    static func make(_ work: WorkInHand, _ language: Language) -> Listing<Field> {
        return Listing(
            columns: [
                ListingColumn(
                    "work", AccountCommandWords.inHand, value: { .text($0.key) },
                    shown: { $0.term(language) }),
                ListingColumn("count", AccountCommandWords.count, edge: .right) {
                    .text($0.text)
                },
            ],
            rows: WorkInHand.Part.allCases.map { part in
                Field(key: part.rawValue, term: part.term, text: "\(work.count(of: part))")
            })
    }

    /// A name and what stands under it.
    struct Field {
        var key: String
        var term: Phrase
        var text: String
    }
}
