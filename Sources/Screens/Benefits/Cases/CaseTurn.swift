import Domain

/// Whose turn it is with a case, for whoever has no step in it.
struct CaseTurn: Sendable {
    private let state: CaseState
    /// The step that comes next.
    private let next: MoveCases?
    private let mandate: Mandate?
    /// Who has that in writing.
    private let reviewer: String?
    /// Who has the case before them.
    private let claim: CaseClaim?

    init(_ file: CaseFile, claim: CaseClaim?) {
        state = file.benefitCase.details.state
        let step = CaseStep(after: state)
        next = step.command(for: file.benefitCase.id)
        mandate = file.mandates.first { $0.level == step.level }
        reviewer = mandate.flatMap { file.names[$0.reviewer] }
        self.claim = claim
    }

    /// Whether the step is not the account's to take: not its role's, or another has the mandate.
    func isOfOthers(than account: Account) -> Bool {
        guard let next else { return false }
        return !account.may(next.permission)
            || mandate.map { $0.reviewer != account.id } ?? false
    }

    /// Whom it waits for, and who is at it.
    var sentence: Phrase {
        let waits = CaseTurnWords.waits(state, next?.level, for: reviewer)
        guard let claim else { return waits }
        let at = CaseTurnWords.isAtIt(claim)
        return Phrase(zh: waits.zh + at.zh, en: "\(waits.en) \(at.en)")
    }
}
