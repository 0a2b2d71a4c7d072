import Domain
import TerminalKit

/// Which role may do what, as `huize account roles` lists it: one row for every command that a
/// permission allows, and one for a permission that is no command's.
///
/// A kind of file that it allows to read in counts as a command, and so does a kind of entry that
/// it takes back.
enum RoleListing {
    /// A permission with one of its commands.
    struct Right: Hashable {
        var permission: Permission
        /// The stable name of the command, and of the kind of file or entry behind a stroke.
        var command: String?
        var term: Phrase?
    }

    /// Every right, in the order of the permissions.
    static let rights = Permission.allCases.flatMap { permission in
        let names =
            permission.commands.map(\.rawValue)
            + permission.imports.map { "\(CommandKind.importFile.rawValue)/\($0.rawValue)" }
            + permission.undoes.map { "\(CommandKind.undo.rawValue)/\($0.rawValue)" }
        return names.isEmpty
            ? [Right(permission: permission)]
            : zip(names, permission.allowed).map {
                Right(permission: permission, command: $0, term: $1)
            }
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
                    value: { ListingValue($0.command) },
                    shown: { $0.term?(language) ?? "" }),
            ] + roles,
            rows: rights)
    }
}
