extension PersonRun {
    /// Whether something that is true of few people definitely holds of this one.
    ///
    /// Otherwise nothing on file says that the benefit is meant for them: half a county would be
    /// listed as unclear, and those who can be helped would not be found among them.
    var isSingledOut: Bool {
        guard let period = verdicts.first(where: { $0.truth == .unknown })?.period,
            let rule = programme.rule(for: period)
        else { return false }
        let day = rule.judgedDay(of: period, dossier)
        return rule.conditions.contains { condition in
            condition.tests.allSatisfy(\.fact.singlesOut)
                && condition.truth(in: dossier, on: day, papers: rule.papers) == .yes
        }
    }
}

extension FactName {
    /// Whether it is true of few: what most people share names nobody.
    fileprivate var singlesOut: Bool {
        switch self {
        case .alive, .sex, .hukou, .spouseHukou, .maritalStatus, .residence, .parentsHukou: false
        default: true
        }
    }
}
