import Domain
import TerminalKit

/// What the form of an account knows: a new one, or one that is changed.
struct AccountFormModel: FormModel {
    static let screenName = "account-form"

    /// The account as the form was opened; nil for a new one.
    let row: AccountRow?
    /// The name of who it is in the register.
    private let owner: String?
    /// The places that may be given; of a new account they are read when the form opens.
    var places: [FormOption]

    init() {
        row = nil
        owner = nil
        places = []
    }

    /// Changes an account as it is by now.
    init(changing id: Account.ID, from registry: any Registry) throws(RegistryError) {
        let found = try registry.accountFile(id).row
        row = found
        owner = try found.account.ownerName(from: registry)
        places = try Self.places(from: registry)
        let own = found.account.area.description
        // A place that the list of places lost since stays what it is.
        if !places.contains(where: { $0.id == own }) {
            places.append(FormOption(id: own, label: found.areaName))
        }
    }

    var draftName: String { isCorrection ? "account.change" : "account.add" }
    var subject: RecordRef? { row.map { .account($0.account.id) } }
    var isCorrection: Bool { row != nil }

    func title(in context: Context) -> String {
        guard let row else { return context(AccountFormWords.add) }
        return "\(context(AccountFormWords.change)) \(row.account.login)"
    }

    func label(of state: FormState, in context: Context) -> String {
        [row?.account.login ?? state["login"], state["name"]].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    func start(in context: Context) -> [String: String] {
        guard let account = row?.account else { return [:] }
        let values: [String: String?] = [
            "name": account.name, "role": account.role.rawValue,
            "area": account.area.description, "language": account.language?.rawValue,
            "person": account.person.map { String($0.rawValue) }, "person.text": owner,
            "until": account.until?.description,
        ]
        return values.compactMapValues(\.self)
    }

    func looksAhead(_ field: String) -> Bool { field == "until" }

    func lookUp(_ field: String, _ state: FormState) -> FormLookUp? {
        field == "person" ? .persons(sex: nil, besides: nil) : nil
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let role: Domain.Role? = reader.code("role")
        if role == nil { reader.refuse("role", AccountFormWords.chooseRole) }
        let area = AreaCode(state["area"])
        if area == nil { reader.refuse("area", AccountFormWords.chooseArea) }
        let details = AccountDetails(
            login: row?.account.login ?? state["login"], name: state["name"],
            role: role ?? context.account.role, area: area ?? context.account.area,
            language: reader.code("language"), person: reader.identifier("person"),
            until: reader.day("until", ahead: true))
        guard let account = row?.account else {
            let command = AddAccount(details: details)
            do throws(Rejection) {
                _ = try command.decide(among: [], by: context.account, on: context.today)
            } catch {
                for problem in error.problems { reader.refuse(problem) }
            }
            try reader.finish()
            return .addAccount(command)
        }
        try reader.finish()
        return .changeAccount(
            ChangeAccount(account: account.id, seen: account.details, wanted: details))
    }

    /// A new account's file comes up, so that its key can be noted at once.
    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        if let account = row?.account {
            return FormEnding(notice: AccountFormWords.changed(account.login))
        }
        let added = receipt.records.lazy.compactMap { record in
            if case .account(let id) = record { id } else { nil }
        }
        return FormEnding(
            notice: AccountFormWords.added(state["login"]),
            next: added.first.map { AccountScreen($0) })
    }

    func prepared(_ registry: any Registry) throws(RegistryError) -> AccountFormModel {
        guard row == nil else { return self }
        var copy = self
        copy.places = try Self.places(from: registry)
        return copy
    }

    func reloaded(_ registry: any Registry) throws(RegistryError) -> AccountFormModel {
        guard let row else { return self }
        return try AccountFormModel(changing: row.account.id, from: registry)
    }
}
