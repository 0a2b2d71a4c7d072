extension Programme {
    /// When a person becomes entitled by time alone, and what is still missing then; nil if not in
    /// these days, or if something else definitely stands against it.
    public func forecast(
        _ dossier: Dossier, in days: ClosedRange<Day>
    ) -> (day: Day, missingPapers: [Phrase], unknown: [Phrase])? {
        guard !isClosed, dossier.person.details.death == nil, let rule = rule(on: days.upperBound),
            let day = rule.turningDay(of: dossier, from: days.lowerBound), days.contains(day),
            isRecipient(dossier, on: day)
        else { return nil }
        var papers: [Phrase] = []
        var unknown: [Phrase] = []
        for condition in rule.conditions {
            switch condition.truth(in: dossier, on: day, papers: rule.papers) {
            case .yes: break
            case .no: return nil
            case .unknown where condition.isAboutPaper: papers.append(condition.term)
            case .unknown: unknown.append(condition.term)
            }
        }
        let asked = Set(rule.conditions.flatMap(\.tests).compactMap(\.paper))
        for kind in rule.papers where kind.isRequired && !asked.contains(kind.code) {
            if kind.paper(in: dossier, on: day) == nil { papers.append(kind.term) }
        }
        return (day, papers, unknown)
    }
}
