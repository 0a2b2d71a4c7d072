/// Why a person is entitled to a benefit for a period, is not, or nobody can say yet.
public struct Explanation: Hashable, Sendable {
    /// Whom it is about.
    public var person: Person.ID
    /// The code of the programme.
    public var programme: String
    /// The period.
    public var period: Period
    /// The version of the rule; nil if no rule was in force.
    public var rule: String?
    /// The circular that set the rule.
    public var ruleSource: String?
    /// The day by which it was judged.
    public var judgedOn: Day
    /// Every condition in the order of the rule.
    public var findings: [ConditionFinding]
    /// Every paper that the rule asks for.
    public var papers: [PaperFinding]
    /// What adds up to the amount; empty if there is no rate.
    public var layers: [AmountLayer]
    /// Whether the person is entitled.
    public var verdict: Truth
    /// What the person or the village can still do, in plain words.
    public var missing: [Phrase]
    /// The last day on which an application for this period is taken.
    public var applyUntil: Day?
    /// When the last condition of time will be met, all others being as they are.
    public var meetsOn: Day?

    /// Makes an explanation.
    public init(
        person: Person.ID, programme: String, period: Period, rule: String?, ruleSource: String?,
        judgedOn: Day, findings: [ConditionFinding], papers: [PaperFinding], layers: [AmountLayer],
        verdict: Truth, missing: [Phrase], applyUntil: Day?, meetsOn: Day?
    ) {
        self.person = person
        self.programme = programme
        self.period = period
        self.rule = rule
        self.ruleSource = ruleSource
        self.judgedOn = judgedOn
        self.findings = findings
        self.papers = papers
        self.layers = layers
        self.verdict = verdict
        self.missing = missing
        self.applyUntil = applyUntil
        self.meetsOn = meetsOn
    }

    /// The amount of the period.
    public var amount: Money { layers.sum }

    /// Whether nothing but papers stands between the person and the benefit.
    public var lacksOnlyPapers: Bool {
        rule != nil && verdict == .unknown
            && findings.allSatisfy { $0.truth == .yes || $0.isAboutPaper }
    }
}

/// A condition as it was found.
public struct ConditionFinding: Hashable, Sendable, Codable {
    /// The condition's code.
    public var condition: String
    /// The condition in words.
    public var term: Phrase
    /// Whether it holds.
    public var truth: Truth
    /// The records that were read.
    public var sources: [FactSource]
    /// Whether it only asks for a paper.
    public var isAboutPaper: Bool

    /// Makes a finding.
    public init(
        condition: String, term: Phrase, truth: Truth, sources: [FactSource],
        isAboutPaper: Bool = false
    ) {
        self.condition = condition
        self.term = term
        self.truth = truth
        self.sources = sources
        self.isAboutPaper = isAboutPaper
    }
}

/// A paper that a rule asks for, as it was found.
public struct PaperFinding: Hashable, Sendable, Codable {
    /// The kind's code.
    public var kind: String
    /// The kind in words.
    public var term: Phrase
    /// Whether a case cannot be handed in without it.
    public var isRequired: Bool
    /// The paper that counts; nil if none was shown or it counts no more.
    public var paper: Paper?

    /// Makes a finding.
    public init(kind: String, term: Phrase, isRequired: Bool, paper: Paper?) {
        self.kind = kind
        self.term = term
        self.isRequired = isRequired
        self.paper = paper
    }
}

/// A finding that is no longer what it was when somebody applied.
public struct FindingChange: Hashable, Sendable {
    /// What was found then; nil if the condition is new.
    public var before: ConditionFinding?
    /// What is found now; nil if the condition is no more.
    public var after: ConditionFinding?

    /// Makes a change.
    public init(before: ConditionFinding?, after: ConditionFinding?) {
        self.before = before
        self.after = after
    }

    /// What changed between two looks at the same conditions: another answer, or another record.
    public static func between(_ before: [ConditionFinding], _ after: [ConditionFinding])
        -> [FindingChange]
    {
        let now = Dictionary(
            after.map { ($0.condition, $0) }, uniquingKeysWith: { first, _ in first })
        let known = Set(before.map(\.condition))
        let changed = before.compactMap { old -> FindingChange? in
            let new = now[old.condition]
            guard old.truth != new?.truth || old.sources != new?.sources else { return nil }
            return FindingChange(before: old, after: new)
        }
        return changed
            + after.filter { !known.contains($0.condition) }
            .map { FindingChange(before: nil, after: $0) }
    }
}
