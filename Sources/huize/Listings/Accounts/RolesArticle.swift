import Domain

/// The article that says in both languages which role may do what.
enum RolesArticle {
    static var text: String {
        var text = """
            # Roles

            Which role may do what, made by `make keys` from the table of permissions.

            One table in `Domain/Accounts/Role.swift` says it for screens, commands and direct
            calls; `huize account roles` shows it, too.


            """
        text += "| \(AccountCommandWords.permission.en) | \(AccountCommandWords.permission.zh) |"
        text += " \(AccountCommandWords.command.en) |"
        let roles = Role.allCases
        for role in roles { text += " \(role.term.zh) \(role.term.en) |" }
        text += "\n|---|---|---|" + String(repeating: "---|", count: roles.count) + "\n"
        for permission in Permission.allCases {
            let commands = permission.allowed.map { "\($0.zh) \($0.en)" }
            text += "| \(permission.term.en) | \(permission.term.zh) |"
            text += " \(commands.joined(separator: "; ")) |"
            for role in roles {
                text += role.permissions.contains(permission) ? " ✓ |" : " |"
            }
            text += "\n"
        }
        return text
    }
}
