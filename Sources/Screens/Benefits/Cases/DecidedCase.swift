import Domain

/// A case that somebody decides, with as much of it as is known.
struct DecidedCase: Hashable, Sendable {
    let id: BenefitCase.ID
    let state: CaseState
    /// Whose it is; empty where a whole list is decided.
    var name = ""
    /// The village and household of the person.
    var place = ""

    init(id: BenefitCase.ID, state: CaseState) {
        self.id = id
        self.state = state
    }

    init(_ row: CaseRow) {
        self.init(row.benefitCase, row.person)
    }

    init(_ benefitCase: BenefitCase, _ person: PersonRow) {
        id = benefitCase.id
        state = benefitCase.details.state
        name = person.name
        place = "\(person.villageName) \(person.householdLabel)"
    }
}

/// A decision about cases, before it is carried out.
struct CaseDecision: Sendable {
    let cases: [DecidedCase]
    let action: CaseAction
    /// The code of the usual phrase.
    var phrase: String?
    /// The reason in own words.
    var reason: String?

    /// Whether the family would be told a reason, where one is needed.
    var hasReason: Bool { !action.needsReason || phrase != nil || reason != nil }

    /// Cases from which the action is no legal move.
    var illegal: [CaseObstacle] {
        cases.filter { CaseTable.move(from: $0.state, by: action) == nil }.map {
            CaseObstacle(
                benefitCase: $0.id, name: $0.name,
                sentence: CaseStepWords.illegal(action, in: $0.state))
        }
    }

    /// The commands, one for each level at which it is decided, without the cases kept back.
    func moves(without keptBack: [CaseObstacle]) -> [MoveCases] {
        let kept = Set(keptBack.map(\.benefitCase))
        var byLevel: [Level?: [BenefitCase.ID]] = [:]
        for decided in cases where !kept.contains(decided.id) {
            guard let move = CaseTable.move(from: decided.state, by: action) else { continue }
            byLevel[move.level, default: []].append(decided.id)
        }
        return byLevel.sorted { ($0.key ?? .national) < ($1.key ?? .national) }.map {
            MoveCases(
                cases: $0.value, action: action, level: $0.key, phrase: phrase, reason: reason)
        }
    }

    /// What keeps cases from moving so on a day.
    func obstacles(
        in registry: any Registry, on today: Day
    ) throws(RegistryError) -> [CaseObstacle] {
        var found = illegal
        for move in moves(without: found) {
            found += try registry.obstacles(to: move, on: today)
        }
        return found
    }
}
