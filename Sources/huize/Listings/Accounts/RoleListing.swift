import Domain
import TerminalKit

/// Which role may do what, as `huize account roles` lists it: one row for every command that a
/// permission allows, and one for a permission that is no command's.
enum RoleListing {
    /// A permission with one of its commands.
    struct Right: Hashable {
        var permission: Permission
        var command: CommandKind?
    }

    /// Every right, in the order of the permissions.
    static let rights = Permission.allCases.flatMap { permission in
        permission.commands.isEmpty
            ? [Right(permission: permission)]
            : permission.commands.map { Right(permission: permission, command: $0) }
    }

    static func make(_ language: Language) -> Listing<Right> {
        let roles = Role.allCases.map { role in
            ListingColumn<Right>(
                role.rawValue, role.term,
                value: { .truth(role.permissions.contains($0.permission)) },
                shown: { right in
                    role.permissions.contains(right.permission) ? ListingWords.yes(language) : "-"
                })
        }
        return Listing(
            columns: [
                ListingColumn(
                    "permission", AccountCommandWords.permission,
                    value: { .text($0.permission.rawValue) },
                    shown: { $0.permission.term(language) }),
                ListingColumn(
                    "command", AccountCommandWords.command,
                    value: { ListingValue($0.command?.rawValue) },
                    shown: { $0.command?.term(language) ?? "" }),
            ] + roles,
            rows: rights)
    }
}
