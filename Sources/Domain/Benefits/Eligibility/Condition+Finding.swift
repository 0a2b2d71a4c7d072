extension FactTest {
    /// Whether a fact is what it must be; unknown while the fact is.
    public func truth(of fact: Fact) -> Truth { .unknown }
}

extension Condition {
    /// Whether it holds on a day: yes if any test does, else unknown if any is.
    ///
    /// - Parameter papers: the kinds of paper of the rule, for how long they count.
    public func finding(
        in dossier: Dossier, on day: Day, papers: [PaperKind] = []
    ) -> ConditionFinding {
        ConditionFinding(condition: code, term: term, truth: .unknown, sources: [])
    }
}
