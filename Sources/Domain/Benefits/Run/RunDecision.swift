/// What a run finds of one person under one programme, and what confirming it would write.
public struct RunDecision: Hashable, Sendable {
    /// What is found, at most one line of a kind.
    public var lines: [RunLine]
    /// The case to open: `submitted` if it is new, `ready` if it goes on from the year before.
    public var opens: CaseDetails?
    /// The payments to make.
    ///
    /// Where `opens` is set they belong to that case and name none yet.
    public var payments: [EntitlementDetails]

    /// Makes a decision; nothing is found unless told otherwise.
    public init(
        lines: [RunLine] = [], opens: CaseDetails? = nil, payments: [EntitlementDetails] = []
    ) {
        self.lines = lines
        self.opens = opens
        self.payments = payments
    }
}

extension Programme {
    /// What a run does for a person; a second run over its own result finds nothing to write.
    ///
    /// - Parameter entry: who runs it, and when.
    public func runLines(
        for dossier: Dossier, standing: RunStanding, query: RunQuery, entry: ServiceEntry
    ) -> RunDecision {
        var run = PersonRun(
            programme: self, dossier: dossier, standing: standing, query: query, entry: entry)
        run.decide()
        return run.decision
    }

    /// Why a run over a period leaves the programme out, and what to do about it; nil if it does
    /// not.
    public func reasonSkipped(in period: Period) -> Phrase? {
        let parts = periods(in: period)
        if parts.isEmpty { return RunWords.otherRhythm }
        if parts.allSatisfy({ rule(for: $0) == nil }) { return RunWords.noRule(period) }
        let hasRate = parts.contains { part in
            rates.contains { $0.isValid(on: part.start) }
        }
        return kind.isPaidByBank && !hasRate ? RunWords.noRate(period) : nil
    }
}
