import Domain
import TerminalKit

/// The columns in which accounts are listed.
enum AccountColumns {
    static func all(in context: Context) -> [TableColumn<AccountRow>] {
        let today = context.today
        // A role cut short could be another one: the words of one language need more room.
        let role = Domain.Role.allCases.map { Width.of(context($0.term)) }.max() ?? 10
        return [
            TableColumn(context(AccountWords.login), 11...20) { row in
                (row.account.login, row.account.isOpen(on: today) ? .normal : .dim)
            },
            TableColumn(context(AccountWords.name), 6...14) { $0.account.name },
            TableColumn(context(AccountWords.role), role...role) {
                context($0.account.role.term)
            },
            TableColumn(context(AccountWords.area), 6...20, drop: 1, text: \.areaName),
            TableColumn(context(AccountWords.state), 4...6) { row in
                state(row.account.state(on: today), in: context)
            },
            TableColumn(context(AccountWords.keys), 4...4, drop: 2, edge: .right) { row in
                row.keys == 0 ? ("-", .dim) : (String(row.keys), .normal)
            },
            TableColumn(context(AccountWords.lastEntry), 10...10, drop: 3, role: .dim) { row in
                row.lastEntry?.day.description ?? "-"
            },
            TableColumn(context(AccountWords.until), 10...10, drop: 4) { row in
                row.account.until?.description ?? "-"
            },
        ]
    }

    /// Whether one comes in by it, as a word and its role.
    static func state(
        _ state: AccountState, in context: Context
    ) -> (text: String, role: Role) {
        (context(state.term), state == .open ? .good : .late)
    }

    /// The keys of an account.
    static func keys(in context: Context) -> [TableColumn<AccessKey>] {
        [
            TableColumn(context(AccountWords.comment), 10...30) { key in
                key.comment.isEmpty ? ("-", .dim) : (key.comment, .normal)
            },
            TableColumn(context(AccountWords.kind), 8...26, drop: 1, role: .dim, text: \.type),
            TableColumn(context(AccountWords.fingerprint), 20...50, text: \.fingerprint),
        ]
    }
}
