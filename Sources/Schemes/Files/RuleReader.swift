import Domain

/// How the rules of a programme are read.
enum RuleReader {
    private static let judgedOn = Rule.JudgedOn.allCases.map { ($0.rawValue, $0) }
    private static let prorations = Rule.Proration.allCases.map { ($0.rawValue, $0) }
    private static let reviewers = [Level.village, .township, .county].map { ($0.rawValue, $0) }
    private static let countings = DayCounting.allCases.map { ($0.rawValue, $0) }

    /// The rules of a programme, the earliest first, each version once.
    ///
    /// Where they pay money, each needs a condition and three reviews.
    static func rules(
        _ programme: SchemeReader, payMoney: Bool
    ) throws(SchemeFault) -> [Rule] {
        var versions: [String: SchemePath] = [:]
        var latest: Day?
        return try programme.tables(
            "rule",
            keys: [
                "version", "from", "source", "judged-on", "proration", "reviewed-yearly", "window",
                "condition", "paper", "review",
            ]
        ) { reader throws(SchemeFault) in
            let rule = try rule(reader)
            if let earlier = versions.updateValue(reader.path, forKey: rule.version) {
                throw SchemeFault(
                    path: reader.path.key("version"),
                    problem: .duplicateCode(rule.version, firstLine: nil),
                    earlier: earlier.key("version"))
            }
            if let latest, rule.from <= latest {
                throw reader.fault(at: "from", .contradiction(.ruleOrder))
            }
            latest = rule.from
            guard !payMoney || !rule.conditions.isEmpty else {
                throw reader.fault(.conditionMissing)
            }
            guard !payMoney || rule.reviews.count == reviewers.count else {
                throw reader.fault(.reviewsMissing)
            }
            return rule
        }
    }

    private static func rule(_ reader: SchemeReader) throws(SchemeFault) -> Rule {
        let papers = try papers(reader)
        return Rule(
            version: try reader.text("version"), from: try reader.day("from"),
            source: try reader.optionalText("source"),
            judgedOn: try reader.optionalWord("judged-on", of: judgedOn) ?? .end,
            proration: try reader.optionalWord("proration", of: prorations) ?? .whole,
            conditions: try ConditionReader(papers: papers).conditions(reader), papers: papers,
            reviews: try reviews(reader), window: try window(reader),
            isReviewedYearly: try reader.flag("reviewed-yearly"))
    }

    private static func papers(_ rule: SchemeReader) throws(SchemeFault) -> [PaperKind] {
        try rule.optionalList("paper", keys: ["code", "zh", "en", "required", "valid-years"]) {
            reader throws(SchemeFault) in
            PaperKind(
                code: reader.code, term: try reader.term(),
                isRequired: try reader.optionalFlag("required") ?? true,
                validYears: try reader.wholeNumber(
                    "valid-years", in: 1...100, expected: .validYears))
        }
    }

    private static func reviews(_ rule: SchemeReader) throws(SchemeFault) -> [ReviewStep] {
        // Levels are ordered from the nation down; reviews go up.
        var lastLevel: Level?
        return try rule.tables("review", keys: ["level", "posting", "counting"]) {
            reader throws(SchemeFault) in
            let level = try reader.word("level", of: reviewers)
            if let lastLevel, lastLevel <= level {
                throw reader.fault(at: "level", .contradiction(.reviewOrder))
            }
            lastLevel = level
            let range = 0...60
            guard
                let days = try reader.wholeNumber("posting", in: range, expected: .postingDays)
            else { throw SchemeFault(path: reader.path, problem: .missingKey("posting")) }
            // Nothing to count where nothing is posted; else working and calendar days differ.
            let counting =
                days == 0
                ? try reader.optionalWord("counting", of: countings) ?? .calendar
                : try reader.word("counting", of: countings)
            return ReviewStep(level: level, postingDays: days, counting: counting)
        }
    }

    private static func window(_ rule: SchemeReader) throws(SchemeFault) -> Rule.Window? {
        guard let table = try rule.table("window", keys: ["opens", "closes"]) else { return nil }
        return Rule.Window(
            opens: try table.monthAndDay("opens"), closes: try table.monthAndDay("closes"))
    }
}
