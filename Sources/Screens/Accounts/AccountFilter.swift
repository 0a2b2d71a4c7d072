import Domain

/// Which accounts the list shows.
enum AccountFilter: Hashable, Sendable {
    case all, open, closed
    case role(Domain.Role)

    /// In the order in which a key goes through them.
    static let order: [AccountFilter] =
        [.all, .open, .closed] + Domain.Role.allCases.map(AccountFilter.role)

    /// The filter so many places further, around the end.
    func moved(by step: Int) -> AccountFilter {
        let all = AccountFilter.order
        let index = all.firstIndex(of: self) ?? 0
        return all[(index + step + all.count) % all.count]
    }

    var term: Phrase {
        switch self {
        case .all: AccountWords.all
        case .open: AccountWords.onlyOpen
        case .closed: AccountWords.onlyClosed
        case .role(let role): role.term
        }
    }

    /// Whether an account is shown; one that has ended counts among the closed.
    func passes(_ account: Account, on today: Day) -> Bool {
        switch self {
        case .all: true
        case .open: account.isOpen(on: today)
        case .closed: !account.isOpen(on: today)
        case .role(let role): account.role == role
        }
    }
}
