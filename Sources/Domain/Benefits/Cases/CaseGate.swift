/// Everything that is looked at before a case may move.
public struct CaseGate: Sendable {
    /// The case.
    public var benefitCase: BenefitCase
    /// Whom it is about.
    public var name: String
    /// Every move it made, in order.
    public var moves: [CaseMove]
    /// The mandates given for it.
    public var mandates: [Mandate]
    /// What its rule finds today.
    public var explanation: Explanation?
    /// The rule's reviews.
    public var reviews: [ReviewStep]
    /// The postings in which it stood.
    public var postings: [Posting]
    /// Objections against it, or against such a posting as a whole.
    public var objections: [Objection]
    /// The household of the person.
    public var household: Household.ID
    /// Who else has it before them now; nil if nobody has.
    public var claim: CaseClaim?

    /// Makes a gate.
    public init(
        benefitCase: BenefitCase, name: String, moves: [CaseMove] = [], mandates: [Mandate] = [],
        explanation: Explanation? = nil, reviews: [ReviewStep] = [], postings: [Posting] = [],
        objections: [Objection] = [], household: Household.ID
    ) {
        self.benefitCase = benefitCase
        self.name = name
        self.moves = moves
        self.mandates = mandates
        self.explanation = explanation
        self.reviews = reviews
        self.postings = postings
        self.objections = objections
        self.household = household
    }
}

/// Something that keeps a case from moving, with what to do about it.
public struct CaseObstacle: Error, Hashable, Sendable {
    /// The case.
    public var benefitCase: BenefitCase.ID
    /// Whom the case is about.
    public var name: String
    /// What is wrong and what to do, as a sentence.
    public var sentence: Phrase
    /// Whether it passes by itself: somebody else has the case before them.
    public var isForNow: Bool

    /// Makes an obstacle.
    public init(
        benefitCase: BenefitCase.ID, name: String, sentence: Phrase, isForNow: Bool = false
    ) {
        self.benefitCase = benefitCase
        self.name = name
        self.sentence = sentence
        self.isForNow = isForNow
    }
}

extension CaseObstacle {
    /// The same as a problem of the field that names the cases.
    public var problem: FieldProblem {
        FieldProblem(
            field: "cases",
            sentence: Phrase(
                zh: "\(name)：\(sentence.zh)", en: "\(name): \(sentence.en)"))
    }
}
