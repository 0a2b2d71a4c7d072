/// One person under one programme in a run: what is found, step by step.
struct PersonRun {
    let programme: Programme
    let dossier: Dossier
    let standing: RunStanding
    let query: RunQuery
    let entry: ServiceEntry
    /// What came of it.
    var decision = RunDecision()
    /// The periods of the run in which a rule is in force, each with whether the person is
    /// entitled.
    let verdicts: [(period: Period, truth: Truth)]

    init(
        programme: Programme, dossier: Dossier, standing: RunStanding, query: RunQuery,
        entry: ServiceEntry
    ) {
        self.programme = programme
        self.dossier = dossier
        self.standing = standing
        self.query = query
        self.entry = entry
        verdicts = programme.periods(in: query.period)
            .filter { programme.rule(for: $0) != nil }
            .map { (period: $0, truth: programme.verdict(dossier, for: $0)) }
    }

    /// Decides; a case that somebody refused, withdrew or still works on is left to them.
    mutating func decide() {
        guard let last = verdicts.last else { return }
        switch standing.current?.details.state {
        case .ready:
            pay(standing.current?.details)
            if last.truth == .no, !hasEnded(standing.current?.details, before: last.period) {
                end(last.period)
            }
        case .ended: pay(standing.current?.details)
        case .draft, .submitted, .villageReviewed, .townshipReviewed, .countyReviewed, .filed,
            .correction, .withdrawn, .refused, .archived:
            break
        case nil:
            if let before = caseGoingOn { goOn(from: before) } else { openNew() }
        }
    }

    /// The case of the year before that goes on into this one.
    ///
    /// A ready one does. One that was ended does if that was with a day of this year, or with its
    /// own last day because of what happened this year: the days until then are still owed.
    private var caseGoingOn: CaseDetails? {
        guard var before = standing.before?.details, programme.rhythm != .once,
            !programme.isClosed, before.year == query.period.year - 1,
            let year = Period(.year, year: query.period.year)
        else { return nil }
        switch before.state {
        case .ready: break
        case .ended where before.ends == year.start - 1: before.ends = lastDay
        case .ended where before.ends != nil: break
        default: return nil
        }
        return before.ends.map { $0 >= year.start } ?? (before.state == .ready) ? before : nil
    }

    /// The day on which the person died, or on which the annual review found that it ended.
    private var lastDay: Day? {
        if let death = dossier.person.details.death { return death }
        switch standing.review?.outcome {
        case .died, .birthOrAdoption: return standing.review?.day
        case .unchanged, .moved, .accountChanged, .notMet, nil: return nil
        }
    }

    private func hasEnded(_ details: CaseDetails?, before period: Period) -> Bool {
        details?.ends.map { $0 < period.start } ?? false
    }

    private mutating func goOn(from before: CaseDetails) {
        guard let last = verdicts.last else { return }
        guard before.ends != nil || verdicts.contains(where: { $0.truth != .no }) else {
            return end(last.period)
        }
        var details = caseDetails(.continued, state: .ready)
        details.ends = before.ends
        details.ownAmount = before.ownAmount
        decision.opens = details
        add(.continued, amount: yearlyWorth(of: details))
        pay(details)
    }

    private mutating func openNew() {
        guard !programme.isClosed, !standing.isShared, dossier.person.details.death == nil,
            programme.isRecipient(dossier, on: query.period.end)
        else { return }
        let isEntitled = verdicts.contains { $0.truth == .yes }
        guard isEntitled || verdicts.contains(where: { $0.truth == .unknown }) else { return }
        switch standing.before?.details.state {
        case .withdrawn: return add(.unclear, why: RunWords.withdrawn)
        case .draft, .submitted, .villageReviewed, .townshipReviewed, .countyReviewed, .filed,
            .correction:
            return add(.unclear, why: RunWords.unfinished)
        case .ready, .ended, .archived:
            // A one-off is given once.
            if programme.rhythm == .once { return }
        case .refused, nil: break
        }
        guard isEntitled else {
            if isSingledOut { explainDoubt() }
            return
        }
        let details = caseDetails(.run, state: .submitted)
        let worth = yearlyWorth(of: details)
        // Where each case states its own amount somebody has to apply: a run knows of none.
        guard !programme.kind.isPaidByBank || worth > .zero else {
            return add(.unclear, why: RunWords.noAmount)
        }
        decision.opens = details
        add(.new, amount: worth)
    }

    private mutating func explainDoubt() {
        let found = explanation
        if found.lacksOnlyPapers {
            let asked = found.findings.filter { $0.truth == .unknown }.map(\.term)
            let papers = found.papers.filter { $0.isRequired && $0.paper == nil }.map(\.term)
            let terms = asked + papers.filter { !asked.contains($0) }
            add(.lacksPapers, why: RunWords.papers(terms), amount: found.amount)
        } else {
            add(
                .unclear, why: RunWords.conditions(found.findings.filter { $0.truth == .unknown }),
                amount: found.amount)
        }
    }

    private mutating func end(_ period: Period) {
        if let death = dossier.person.details.death, death < period.start {
            return add(.ended, why: FactWords.alive(dossier.person.details))
        }
        let findings = programme.explain(dossier, for: period, on: entry.at.day).findings
        add(.ended, why: RunWords.conditions(findings.filter { $0.truth == .no }))
    }

    private var explanation: Explanation {
        programme.explain(dossier, for: query.period, on: entry.at.day)
    }

    private func caseDetails(_ origin: CaseOrigin, state: CaseState) -> CaseDetails {
        let found = explanation
        return CaseDetails(
            person: dossier.person.id, programme: programme.code, year: query.period.year,
            state: state, origin: origin, rule: found.rule, enteredBy: entry.by,
            enteredAt: entry.at, starts: firstDay(origin), findings: found.findings)
    }

    /// The first day of entitlement in the year, also if the run is over a later month only.
    private func firstDay(_ origin: CaseOrigin) -> Day {
        guard let year = Period(.year, year: query.period.year) else { return query.period.start }
        guard origin != .continued else { return year.start }
        let parts = programme.periods(in: year)
        let first =
            parts.first {
                programme.rule(for: $0) != nil && programme.verdict(dossier, for: $0) == .yes
            } ?? year
        guard let rule = programme.rule(for: first), rule.proration == .months else {
            return first.start
        }
        return rule.turningDay(of: dossier, from: first.start)
            .map { max(first.start, min($0, first.end)) } ?? first.start
    }

    private func yearlyWorth(of details: CaseDetails) -> Money {
        guard let year = Period(.year, year: details.year) else { return .zero }
        return owed(under: details, in: year).reduce(.zero) { $0 + $1.amount }
    }

    mutating func add(
        _ kind: RunFinding, why: Phrase? = nil, amount: Money = .zero, before: Money? = nil
    ) {
        decision.lines.append(
            RunLine(
                person: dossier.person.id, name: dossier.person.details.name,
                village: dossier.household.details.village, programme: programme.code,
                kind: kind, why: why, amount: amount, before: before))
    }

    /// The periods that are owed under a case and not ruled out by its conditions.
    ///
    /// Where somebody gave the case a last day, they have decided until when it is owed.
    func owed(under details: CaseDetails, in period: Period) -> [DuePayment] {
        programme.duePayments(of: details, dossier: dossier, in: period, family: nil)
            .filter { due in
                programme.rule(for: due.period) != nil
                    && (details.ends != nil || programme.verdict(dossier, for: due.period) != .no)
            }
    }
}
