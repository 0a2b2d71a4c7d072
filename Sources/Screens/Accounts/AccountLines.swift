import Domain
import TerminalKit

/// What is known of an account, a name and a value each.
enum AccountLines {
    /// Everything that its row tells.
    static func all(of row: AccountRow, in context: Context) -> [(Phrase, String)] {
        let account = row.account
        return [
            (AccountWords.login, account.login), (AccountWords.name, account.name),
            (AccountWords.role, context(account.role.term)),
            (AccountWords.area, "\(row.areaName) \(account.area)"),
            (AccountWords.state, context(account.state(on: context.today).term)),
        ] + further(of: row, owner: nil, in: context) + [(AccountWords.keys, String(row.keys))]
    }

    /// What stands below the head of its file.
    static func further(
        of row: AccountRow, owner: String?, in context: Context
    ) -> [(Phrase, String)] {
        let account = row.account
        let last = row.lastEntry.map { "\($0.day) \($0.clock)" }
        return [
            (AccountWords.until, account.until?.description ?? context(AccountWords.noEnd)),
            (
                AccountWords.language,
                account.language?.ownName ?? context(AccountWords.languageOfTerminal)
            ),
            (AccountWords.owner, owner ?? account.person.map { "#\($0.rawValue)" } ?? ""),
            (AccountWords.lastEntry, last ?? context(AccountWords.never)),
        ]
    }

    /// What lies with it, kind by kind; no kind is broken at the end of a line.
    static func work(_ work: WorkInHand, width: Int, in context: Context) -> String {
        var lines: [String] = []
        for part in WorkInHand.Part.allCases {
            let text = "\(context(part.term)) \(work.count(of: part))"
            if let last = lines.last, Width.of(last) + 2 + Width.of(text) <= width {
                lines[lines.count - 1] = "\(last)  \(text)"
            } else {
                lines.append(text)
            }
        }
        return lines.joined(separator: "\n")
    }
}
