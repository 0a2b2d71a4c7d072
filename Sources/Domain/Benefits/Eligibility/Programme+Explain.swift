extension Programme {
    /// Why a person is entitled for a period, is not, or nobody can say yet.
    ///
    /// A year of a monthly programme is shown by its best month: the first one to which somebody is
    /// entitled, else the first that nobody can judge, else the last. Its amount is that of the
    /// months that are not ruled out. What a case states for itself is left out of the amount.
    public func explain(
        _ dossier: Dossier, for period: Period, on today: Day
    ) -> Explanation {
        let parts = periods(in: period)
        let periods =
            parts.isEmpty ? [Period(rhythm.period, containing: period.start)] : parts
        let verdicts = periods.map { (period: $0, truth: verdict(dossier, for: $0)) }
        let shown =
            verdicts.first { $0.truth == .yes } ?? verdicts.first { $0.truth == .unknown }
            ?? verdicts.last
        let judged = shown?.period ?? period
        let owed = verdicts.filter { $0.truth != .no }
        let layers = (owed.isEmpty ? verdicts : owed).flatMap { part in
            self.layers(
                for: part.period, family: family(of: dossier, in: part.period), ownAmount: nil)
        }.merged
        guard let rule = rule(for: judged) else {
            return Explanation(
                person: dossier.person.id, programme: code, period: period, rule: nil,
                ruleSource: nil, judgedOn: judged.end, findings: [], papers: [],
                layers: layers, verdict: .unknown, missing: [ExplanationWords.noRule],
                applyUntil: nil, meetsOn: nil)
        }
        let day = rule.judgedDay(of: judged, dossier)
        let findings = rule.conditions.map {
            $0.finding(in: dossier, on: day, papers: rule.papers)
        }
        let papers = rule.papers.map { kind in
            PaperFinding(
                kind: kind.code, term: kind.term, isRequired: kind.isRequired,
                paper: kind.paper(in: dossier, on: day))
        }
        let turning =
            dossier.person.details.death == nil
            ? rule.turningDay(of: dossier, from: today + 1) : nil
        return Explanation(
            person: dossier.person.id, programme: code, period: period, rule: rule.version,
            ruleSource: rule.source, judgedOn: day, findings: findings, papers: papers,
            layers: layers, verdict: shown?.truth ?? .unknown,
            missing: missing(rule, dossier, day, findings, papers, turning),
            applyUntil: rule.window?.days(of: period.year)?.upperBound, meetsOn: turning)
    }

    /// The pattern of the family by which a period is paid.
    func family(of dossier: Dossier, in period: Period) -> FamilyPattern? {
        guard !uplifts.isEmpty else { return nil }
        return dossier.family(on: rule(for: period)?.judgedDay(of: period, dossier) ?? period.end)
    }

    private func missing(
        _ rule: Rule, _ dossier: Dossier, _ day: Day, _ findings: [ConditionFinding],
        _ papers: [PaperFinding], _ turning: Day?
    ) -> [Phrase] {
        var words: [Phrase] = []
        if isClosed { words.append(ExplanationWords.isClosed) }
        if !isRecipient(dossier, on: day) {
            words.append(ExplanationWords.otherRecipient(recipient))
        }
        let no = zip(rule.conditions, findings).filter { $0.1.truth == .no }
        for (condition, finding) in no {
            if let turning, condition.isAboutTime {
                words.append(ExplanationWords.later(finding.term, on: turning))
            } else {
                words.append(ExplanationWords.ifWrong(finding.term))
            }
        }
        // Nobody is sent for papers that would not help them.
        guard no.allSatisfy({ turning != nil && $0.0.isAboutTime }) else { return words }
        for finding in findings where finding.truth == .unknown {
            let lacking = finding.sources.filter { $0.record == nil }
            words.append(
                ExplanationWords.lacks(finding.term, lacking.isEmpty ? finding.sources : lacking))
        }
        let asked = Set(rule.conditions.flatMap(\.tests).compactMap(\.paper))
        for paper in papers where paper.isRequired && paper.paper == nil {
            if !asked.contains(paper.kind) { words.append(ExplanationWords.bring(paper.term)) }
        }
        return words
    }
}
