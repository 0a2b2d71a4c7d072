import Domain

/// The step that comes next with a case, and what stands in its way.
struct CaseStep: Sendable {
    /// What would be done; nil where nothing follows.
    let action: CaseAction?
    /// The level, where it is a review.
    let level: Level?
    /// What the register says against it.
    var obstacles: [CaseObstacle] = []
    /// Who is at it now, where it is somebody else's.
    var claim: CaseClaim?

    init(after state: CaseState) {
        level = CaseTable.reviewer(of: state)
        action = level == nil ? state.step : .approve
    }

    /// The command for one case.
    func command(for id: BenefitCase.ID) -> MoveCases? {
        action.map { MoveCases(cases: [id], action: $0, level: level) }
    }

    /// Whether an account has no part in it: the case waits for somebody else.
    func isOthers(than account: Account) -> Bool {
        permission.map { !account.may($0) } ?? false
    }

    /// Why it cannot be done now by whose step it is.
    func reasons(in context: Context) -> [Phrase] {
        [permission.flatMap(context.refusal)].compactMap(\.self) + obstacles.map(\.sentence)
    }

    /// What an account needs to do it.
    var permission: Permission? { command(for: BenefitCase.ID(rawValue: 0))?.permission }

    /// The same with what the register says against it, or with who is at it where the account
    /// asking has no part in it.
    func examined(
        for id: BenefitCase.ID, by account: Account, on today: Day, at now: Instant,
        from registry: any Registry
    ) throws(RegistryError) -> CaseStep {
        guard let command = command(for: id) else { return self }
        var copy = self
        if isOthers(than: account) {
            copy.claim = try registry.claims(on: [id], at: now)[id]
        } else {
            copy.obstacles = try registry.obstacles(to: command, on: today)
        }
        return copy
    }
}
