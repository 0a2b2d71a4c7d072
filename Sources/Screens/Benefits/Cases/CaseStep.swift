import Domain

/// The step that comes next with a case, and what stands in its way.
struct CaseStep: Sendable {
    /// What would be done; nil where nothing follows.
    let action: CaseAction?
    /// The level, where it is a review.
    let level: Level?
    /// What the register says against it.
    var obstacles: [CaseObstacle] = []

    init(after state: CaseState) {
        level = CaseTable.reviewer(of: state)
        action = level == nil ? state.step : .approve
    }

    /// The command for one case.
    func command(for id: BenefitCase.ID) -> MoveCases? {
        action.map { MoveCases(cases: [id], action: $0, level: level) }
    }

    /// Why it cannot be done now, the account's own role first.
    func reasons(in context: Context) -> [Phrase] {
        guard let permission = command(for: BenefitCase.ID(rawValue: 0))?.permission else {
            return []
        }
        return [context.refusal(permission)].compactMap(\.self) + obstacles.map(\.sentence)
    }
}
