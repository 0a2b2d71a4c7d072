import Domain

/// How the rates and uplifts of a programme are read.
struct RateReader {
    private static let layers = Level.allCases.map { ($0.rawValue, $0) }
    private static let families = FamilyPattern.allCases.map { ($0.rawValue, $0) }
    private let funds: [(String, String)]

    /// Takes the funds that money can come from.
    init(funds: [ListEntry]) {
        self.funds = funds.map { ($0.code, $0.code) }
    }

    /// What a programme pays; two rates of one layer are never valid on one day.
    func rates(_ programme: SchemeReader) throws(SchemeFault) -> [Rate] {
        var earlier: [Rate] = []
        return try programme.tables(
            "rate", keys: ["layer", "fund", "amount", "by-case", "from", "until", "source"]
        ) { reader throws(SchemeFault) in
            let isByCase = try reader.flag("by-case")
            guard isByCase != reader.has("amount") else { throw reader.fault(.amountOrByCase) }
            let (from, until) = try reader.validity()
            let rate = Rate(
                layer: try reader.word("layer", of: Self.layers),
                fund: try reader.word("fund", of: funds),
                amount: isByCase ? nil : try reader.money("amount"), from: from, until: until,
                source: try reader.optionalText("source"))
            let isTwice = earlier.contains {
                $0.layer == rate.layer
                    && Self.overlap(($0.from, $0.until), (rate.from, rate.until))
            }
            guard !isTwice else { throw reader.fault(.ratesOverlap) }
            earlier.append(rate)
            return rate
        }
    }

    /// What families of daughters get on top; of one layer a family never gets two on one day.
    func uplifts(_ programme: SchemeReader) throws(SchemeFault) -> [Uplift] {
        var earlier: [Uplift] = []
        return try programme.tables(
            "uplift", keys: ["families", "percent", "layer", "fund", "from", "until", "source"]
        ) { reader throws(SchemeFault) in
            guard reader.has("families") else {
                throw SchemeFault(path: reader.path, problem: .missingKey("families"))
            }
            let (from, until) = try reader.validity()
            let uplift = Uplift(
                families: Set(try reader.words("families", of: Self.families)),
                permille: try reader.permille("percent"),
                layer: try reader.word("layer", of: Self.layers),
                fund: try reader.word("fund", of: funds), from: from, until: until,
                source: try reader.optionalText("source"))
            let isTwice = earlier.contains {
                $0.layer == uplift.layer && !$0.families.isDisjoint(with: uplift.families)
                    && Self.overlap(($0.from, $0.until), (uplift.from, uplift.until))
            }
            guard !isTwice else { throw reader.fault(.upliftsOverlap) }
            earlier.append(uplift)
            return uplift
        }
    }

    private static func overlap(
        _ one: (from: Day, until: Day?), _ other: (from: Day, until: Day?)
    ) -> Bool {
        let oneEndsFirst = one.until.map { $0 < other.from } ?? false
        let otherEndsFirst = other.until.map { $0 < one.from } ?? false
        return !oneEndsFirst && !otherEndsFirst
    }
}
