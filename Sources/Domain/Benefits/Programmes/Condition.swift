/// One thing that must hold for a benefit: any of its tests is enough.
public struct Condition: Hashable, Sendable {
    /// The code, unique within its rule.
    public let code: String
    /// What people read: `本人农业户口`.
    public let term: Phrase
    /// Tests of which one must hold.
    public let tests: [FactTest]

    /// Makes a condition.
    public init(code: String, term: Phrase, tests: [FactTest]) {
        self.code = code
        self.term = term
        self.tests = tests
    }
}

/// What a fact must be.
public struct FactTest: Hashable, Sendable {
    /// Which fact.
    public let fact: FactName
    /// The kind of paper, where the fact is that one was shown.
    public let paper: String?
    /// What it must be.
    public let expected: Expectation

    /// Makes a test.
    public init(fact: FactName, paper: String? = nil, expected: Expectation) {
        self.fact = fact
        self.paper = paper
        self.expected = expected
    }

    /// What a fact must be; its form follows from the fact's.
    public enum Expectation: Hashable, Sendable {
        /// True, or false.
        case flag(Bool)
        /// One of these codes.
        case codes(Set<String>)
        /// A number within bounds, both included.
        case numbers(least: Int?, most: Int?)
        /// A day within bounds, both included.
        case days(first: Day?, last: Day?)
    }
}
