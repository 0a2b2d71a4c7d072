import Domain

/// Which cases the queue shows.
enum CaseFilter: Hashable, Sendable {
    /// Those that this account takes the next step with.
    case mine
    /// Those that this account has the mandate to review.
    case mandated
    case open
    case state(CaseState)
    case closed

    /// In the order in which a key goes through them.
    static let all: [CaseFilter] =
        [.mine, .mandated, .open]
        + [
            .draft, .correction, .submitted, .villageReviewed, .townshipReviewed, .countyReviewed,
            .filed, .ready,
        ].map(CaseFilter.state) + [.closed]

    /// The filter so many places further, around the end.
    func moved(by step: Int) -> CaseFilter {
        let all = CaseFilter.all
        let index = all.firstIndex(of: self) ?? 0
        return all[(index + step + all.count) % all.count]
    }

    var term: Phrase {
        switch self {
        case .mine: CaseWords.mine
        case .mandated: CaseWords.mandated
        case .open: CaseWords.open
        case .state(let state): state.term
        case .closed: CaseWords.closed
        }
    }

    /// Asks for the cases of an area that pass the filter.
    func query(for account: Account, in area: AreaCode) -> CaseQuery {
        var query = CaseQuery(area: area)
        switch self {
        case .mine: CaseFilter.narrow(&query, to: account)
        case .mandated: query.reviewer = account.id
        case .open: break
        case .state(let state): query.states = [state]
        case .closed: query.states = [.withdrawn, .refused, .ended, .archived]
        }
        return query
    }

    /// Whether there is any step of a case that waits for the account of a context.
    static func hasMine(in context: Context) -> Bool {
        let steps: Set<Permission> = [
            .reviewVillage, .reviewTownship, .reviewCounty, .runBenefits, .enterCases,
        ]
        return context.onlyLooking == nil && !steps.isDisjoint(with: context.account.permissions)
    }

    /// What waits for an account: what its level reviews, what it pays, or what it hands in.
    private static func narrow(_ query: inout CaseQuery, to account: Account) {
        let permissions = account.permissions
        let levels: [(Permission, Level)] = [
            (.reviewVillage, .village), (.reviewTownship, .township), (.reviewCounty, .county),
        ]
        let own = levels.filter { permissions.contains($0.0) }
        if !own.isEmpty { query.besidesOthers = account.id }
        if own.count == 1 {
            query.level = own[0].1
        } else if own.isEmpty, permissions.contains(.runBenefits) {
            query.states = [.countyReviewed, .filed]
        } else if own.isEmpty, permissions.contains(.enterCases) {
            query.states = [.draft, .correction]
        } else if own.isEmpty {
            query.states = []
        }
    }
}

extension CaseState {
    /// What is done next where no review is: handing in, filing, release, opening again.
    var step: CaseAction? {
        let steps: [CaseAction] = [.submit, .file, .release, .reopen, .archive]
        return steps.first { CaseTable.move(from: self, by: $0) != nil }
    }

    /// What an action asks of whoever takes it from here; nil where it does not begin here.
    func need(for action: CaseAction) -> Need? {
        CaseTable.move(from: self, by: action).map {
            .role(MoveCases(cases: [], action: action, level: $0.level).permission)
        }
    }

    /// The level whose reviewer is needed next; of a case not handed in yet, the first.
    var mandateLevel: Level? {
        switch self {
        case .draft, .correction: .village
        default: CaseTable.reviewer(of: self)
        }
    }
}
