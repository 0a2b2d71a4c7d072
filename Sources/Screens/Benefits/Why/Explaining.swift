import Domain

extension Context {
    /// Why a person is entitled under a programme for a period, or not, from their dossier.
    func explanation(
        of programme: Programme, for period: Period, from dossier: Dossier
    ) -> Explanation {
        Explanation(
            person: dossier.person.id, programme: programme.code, period: period, rule: nil,
            ruleSource: nil, judgedOn: today, findings: [], papers: [], layers: [],
            verdict: .unknown, missing: [], applyUntil: nil, meetsOn: nil)
    }
}
