import Domain

/// How the conditions of a rule are read.
struct ConditionReader {
    private static let facts = FactName.allCases.map { ($0.rawValue, $0) }
    private static let testKeys = [
        "fact", "is", "at-least", "at-most", "from", "until", "paper",
    ]
    private let papers: [(String, String)]

    /// Takes the papers that the rule asks for.
    init(papers: [PaperKind]) {
        self.papers = papers.map { ($0.code, $0.code) }
    }

    /// The conditions of a rule, all of which must hold.
    func conditions(_ rule: SchemeReader) throws(SchemeFault) -> [Condition] {
        try rule.optionalList("condition", keys: ["code", "zh", "en", "any"] + Self.testKeys) {
            reader throws(SchemeFault) in
            Condition(code: reader.code, term: try reader.term(), tests: try tests(reader))
        }
    }

    private func tests(_ condition: SchemeReader) throws(SchemeFault) -> [FactTest] {
        guard condition.has("any") else {
            guard condition.has("fact") else { throw condition.fault(.factOrAny) }
            return [try test(condition)]
        }
        guard !Self.testKeys.contains(where: condition.has) else {
            throw condition.fault(.factOrAny)
        }
        return try condition.tables("any", keys: Self.testKeys) { reader throws(SchemeFault) in
            try test(reader)
        }
    }

    private func test(_ reader: SchemeReader) throws(SchemeFault) -> FactTest {
        let fact = try reader.word("fact", of: Self.facts)
        var paper: String?
        if fact == .paper {
            paper = try reader.word("paper", of: papers)
        } else if reader.has("paper") {
            throw reader.fault(at: "paper", .contradiction(.paperOnly))
        }
        return FactTest(fact: fact, paper: paper, expected: try expectation(of: fact, reader))
    }

    private func expectation(
        of fact: FactName, _ reader: SchemeReader
    ) throws(SchemeFault) -> FactTest.Expectation {
        switch fact.form {
        case .flag:
            try only(["is"], in: reader, else: .flagTest)
            guard reader.type(of: "is") == .truth else {
                throw reader.fault(at: "is", .contradiction(.flagTest))
            }
            return .flag(try reader.flag("is"))
        case .number:
            try only(["at-least", "at-most"], in: reader, else: .numberTest)
            let least = try reader.wholeNumber("at-least", in: 0...150, expected: .bound)
            let most = try reader.wholeNumber("at-most", in: 0...150, expected: .bound)
            if let least, let most, least > most { throw reader.fault(.boundOrder) }
            return .numbers(least: least, most: most)
        case .day:
            try only(["from", "until"], in: reader, else: .dayTest)
            let first = try reader.optionalDay("from")
            let last = try reader.optionalDay("until")
            if let first, let last, last < first {
                throw reader.fault(at: "until", .contradiction(.dayOrder))
            }
            return .days(first: first, last: last)
        case .code(let codes):
            try only(["is"], in: reader, else: .codesTest)
            guard reader.type(of: "is") == .list else {
                throw reader.fault(at: "is", .contradiction(.codesTest))
            }
            let words = fact.schemeWords ?? codes.map { ($0, $0) }
            return .codes(Set(try reader.words("is", of: words)))
        }
    }

    /// Makes sure that one of these keys is there, and no other that says what a fact must be.
    private func only(
        _ keys: [String], in reader: SchemeReader, else rule: SchemeRule
    ) throws(SchemeFault) {
        for key in ["is", "at-least", "at-most", "from", "until"]
        where !keys.contains(key) && reader.has(key) {
            throw reader.fault(at: key, .contradiction(rule))
        }
        guard keys.contains(where: reader.has) else { throw reader.fault(rule) }
    }
}
