extension FactTest {
    /// Whether a fact is what it must be; unknown while the fact is, or has another form.
    public func truth(of fact: Fact) -> Truth { truth(of: fact.value) }

    func truth(of value: FactValue?) -> Truth {
        let holds: Bool
        switch (value, expected) {
        case (.notApplicable, _): holds = true
        case (.absent, _): holds = false
        case (.flag(let flag), .flag(let wanted)): holds = flag == wanted
        case (.code(let code), .codes(let wanted)): holds = wanted.contains(code)
        case (.number(let number), .numbers(let least, let most)):
            holds = number >= least ?? .min && number <= most ?? .max
        case (.day(let day), .days(let first, let last)):
            holds = (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
        default: return .unknown
        }
        return holds ? .yes : .no
    }

    /// For how many years its paper counts under a rule.
    func validYears(_ papers: [PaperKind]) -> Int? {
        paper.flatMap { kind in papers.first { $0.code == kind } }?.validYears
    }
}

extension Condition {
    /// Whether it holds on a day: yes if any test does, else unknown if any is.
    ///
    /// It names the records of the tests that decided it.
    /// - Parameter papers: the kinds of paper of the rule, for how long they count.
    public func finding(
        in dossier: Dossier, on day: Day, papers: [PaperKind] = []
    ) -> ConditionFinding {
        let found = tests.map { test in
            let fact = dossier.fact(
                test.fact, paper: test.paper, on: day, validYears: test.validYears(papers))
            return (truth: test.truth(of: fact), sources: fact.sources)
        }
        let truth = Truth.any(found.lazy.map(\.truth))
        var sources: [FactSource] = []
        for test in found where test.truth == truth {
            sources += test.sources.filter { !sources.contains($0) }
        }
        return ConditionFinding(
            condition: code, term: term, truth: truth, sources: sources,
            isAboutPaper: isAboutPaper)
    }

    /// Whether it holds, without words.
    func truth(in dossier: Dossier, on day: Day, papers: [PaperKind]) -> Truth {
        var result = Truth.no
        for test in tests {
            let value = dossier.value(
                of: test.fact, paper: test.paper, on: day, validYears: test.validYears(papers))
            switch test.truth(of: value) {
            case .yes: return .yes
            case .unknown: result = .unknown
            case .no: break
            }
        }
        return result
    }

    /// Whether a paper, or the only-child certificate, is all that it asks for.
    var isAboutPaper: Bool {
        !tests.isEmpty && tests.allSatisfy { $0.fact == .paper || $0.fact == .certificate }
    }

    /// Whether time alone can change it.
    var isAboutTime: Bool { tests.contains { $0.fact.growsWithTime } }
}

extension Truth {
    /// Whether any holds: yes if one does, else unknown if one is, else no.
    public static func any(_ truths: some Sequence<Truth>) -> Truth {
        var result = Truth.no
        for truth in truths {
            switch truth {
            case .yes: return .yes
            case .unknown: result = .unknown
            case .no: break
            }
        }
        return result
    }

    /// Whether all hold: no if one does not, else unknown if one is, else yes.
    public static func all(_ truths: some Sequence<Truth>) -> Truth {
        var result = Truth.yes
        for truth in truths {
            switch truth {
            case .no: return .no
            case .unknown: result = .unknown
            case .yes: break
            }
        }
        return result
    }
}

extension FactName {
    /// Whether it changes by time alone, and when is known beforehand.
    var growsWithTime: Bool {
        switch self {
        case .age, .wifeAge, .youngestChildAge: true
        default: false
        }
    }
}
