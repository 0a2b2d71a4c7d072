import Domain
import TerminalKit

extension AccountFormModel {
    private static let roles = FormOptions {
        FormOption.list(terms: Domain.Role.allCases, $0)
    }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let isOwn = row?.account.id == context.account.id
        let isMoved =
            row.map {
                state["role"] != $0.account.role.rawValue
                    || state["area"] != $0.account.area.description
            } ?? false
        let until = DateReading.note(
            state["until"], today: context.today, ahead: true, in: context)
        let login = FormField(
            "login", AccountWords.login, .text, in: context, hint: AccountFormWords.loginHint,
            isRequired: true)
        let others = [
            FormField("name", AccountWords.name, .text, in: context, isRequired: true),
            FormField(
                "role", AccountWords.role, .choice(Self.roles[context.language]), in: context,
                hint: AccountFormWords.roleHint, isRequired: true
            ).warning(isOwn && isMoved ? context(AccountFormWords.ownSession) : nil),
            FormField(
                "area", AccountWords.area, .choice(fitting(state)), in: context,
                hint: AccountFormWords.areaHint, isRequired: true
            ).noting(state["area"]),
            FormField(
                "language", AccountWords.language,
                .choice(
                    Language.allCases.map { FormOption(id: $0.rawValue, label: $0.ownName) }),
                in: context, hint: AccountFormWords.languageHint),
            FormField(
                "until", AccountWords.until, .date, in: context,
                hint: AccountFormWords.untilHint
            ).noting(until),
            FormField(
                "person", AccountWords.owner, .lookup(state.found["person"] ?? []), in: context,
                hint: AccountFormWords.ownerHint),
        ]
        return isCorrection ? others : [login] + others
    }

    /// The places that an account of the chosen role may have, and what is chosen already.
    private func fitting(_ state: FormState) -> [FormOption] {
        guard let role = Domain.Role(rawValue: state["role"]) else { return places }
        return places.filter { option in
            option.id == state["area"] || AreaCode(option.id).map(role.mayHave) ?? true
        }
    }

    /// The account's own area and every place in it, each found by its name, its pinyin or its
    /// code.
    static func places(from registry: any Registry) throws(RegistryError) -> [FormOption] {
        let own = registry.account.area
        let top =
            try registry.path(to: own).last.flatMap { $0.code == own ? $0 : nil }
            ?? Area(code: own, name: own.description)
        var options = [option(top, in: nil)]
        var open = [top]
        while let place = open.popLast() {
            guard place.code.level != .village else { continue }
            let inside = try registry.areas(in: place.code)
            options += inside.map { option($0, in: place) }
            open += inside
        }
        return options.sorted { $0.id < $1.id }
    }

    private static func option(_ place: Area, in wider: Area?) -> FormOption {
        let keys = SearchKeys(of: place.name)
        // Villages of two townships may have one name.
        let label = [place.name, wider?.name ?? ""].filter { !$0.isEmpty }
            .joined(separator: " ")
        return FormOption(
            id: place.code.description, label: label,
            keywords: [place.code.description] + keys.full + keys.initials)
    }
}
