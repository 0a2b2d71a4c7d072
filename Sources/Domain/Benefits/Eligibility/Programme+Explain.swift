extension Programme {
    /// Why a person is entitled for a period, is not, or nobody can say yet.
    public func explain(
        _ dossier: Dossier, for period: Period, on today: Day
    ) -> Explanation {
        Explanation(
            person: dossier.person.id, programme: code, period: period, rule: nil,
            ruleSource: nil, judgedOn: period.end, findings: [], papers: [], layers: [],
            verdict: .unknown, missing: [], applyUntil: nil, meetsOn: nil)
    }
}
