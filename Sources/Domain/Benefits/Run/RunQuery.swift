/// What a run 核算 looks at.
public struct RunQuery: Hashable, Sendable, Codable {
    /// Where.
    public var area: AreaCode
    /// The year, or one month of it.
    public var period: Period
    /// Only these programmes; all that are paid by bank if empty.
    ///
    /// What is delivered (cover, care, things) is worked out when it is asked for by name: half a
    /// county qualifies for some of it, and nobody wants their cases among those of money.
    public var programmes: [String]

    /// Makes a query.
    public init(area: AreaCode, period: Period, programmes: [String] = []) {
        self.area = area
        self.period = period
        self.programmes = programmes
    }
}

/// What a run would change, before anything is written.
public struct RunPreview: Hashable, Sendable {
    /// What was looked at.
    public var query: RunQuery
    /// How many of each kind under each programme, in the order of the programmes.
    public var counts: [RunCount]
    /// Each of them.
    public var lines: [RunLine]
    /// Programmes that could not be run, and why.
    public var skipped: [RunSkip]

    /// Makes a preview.
    public init(
        query: RunQuery, counts: [RunCount] = [], lines: [RunLine] = [], skipped: [RunSkip] = []
    ) {
        self.query = query
        self.counts = counts
        self.lines = lines
        self.skipped = skipped
    }

    /// Whether confirming it would write anything.
    public var changesAnything: Bool { counts.contains { $0.kind.isWritten && $0.persons > 0 } }
}

/// What a run finds of a person under a programme.
public enum RunFinding: String, CaseIterable, Codable, Termed {
    /// Entitled and without a case of the year: a case is opened.
    case new
    /// With a case of the year before and still entitled: a case is opened.
    case continued
    /// With a ready case: payments are made.
    case payment
    /// With a case of the year before, or a ready one, and no longer entitled.
    case ended
    /// The amount is another than last time.
    case amountChanged
    /// Only papers are missing.
    case lacksPapers
    /// Something else is unknown; a reviewer would decide.
    case unclear

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .new: Phrase(zh: "新增", en: "new")
        case .continued: Phrase(zh: "延续", en: "continued")
        case .payment: Phrase(zh: "生成发放", en: "payments made")
        case .ended: Phrase(zh: "退出", en: "ended")
        case .amountChanged: Phrase(zh: "金额变动", en: "amount changed")
        case .lacksPapers: Phrase(zh: "只缺材料", en: "papers missing")
        case .unclear: Phrase(zh: "情况不明", en: "unclear")
        }
    }

    /// Whether confirming the run writes something for it.
    public var isWritten: Bool {
        switch self {
        case .new, .continued, .payment: true
        case .ended, .amountChanged, .lacksPapers, .unclear: false
        }
    }
}

/// How many a run finds.
public struct RunCount: Hashable, Sendable {
    /// The code of the programme.
    public var programme: String
    /// What was found.
    public var kind: RunFinding
    /// How many persons.
    public var persons: Int
    /// How many payments, where they are made.
    public var payments: Int
    /// Their sum in fen; of new cases what a year is worth.
    public var amount: Money

    /// Makes a count.
    public init(
        programme: String, kind: RunFinding, persons: Int, payments: Int, amount: Money
    ) {
        self.programme = programme
        self.kind = kind
        self.persons = persons
        self.payments = payments
        self.amount = amount
    }
}

/// A person in a run.
public struct RunLine: Hashable, Sendable {
    /// Who.
    public var person: Person.ID
    /// The name.
    public var name: String
    /// The village.
    public var village: AreaCode
    /// The code of the programme.
    public var programme: String
    /// What was found.
    public var kind: RunFinding
    /// Why, where it ended, changed or is unclear.
    public var why: Phrase?
    /// The amount in fen.
    public var amount: Money
    /// The amount last time, where it was another.
    public var before: Money?

    /// Makes a line.
    public init(
        person: Person.ID, name: String, village: AreaCode, programme: String,
        kind: RunFinding, why: Phrase? = nil, amount: Money, before: Money? = nil
    ) {
        self.person = person
        self.name = name
        self.village = village
        self.programme = programme
        self.kind = kind
        self.why = why
        self.amount = amount
        self.before = before
    }
}

/// A programme that a run left out.
public struct RunSkip: Hashable, Sendable {
    /// The code of the programme.
    public var programme: String
    /// Why, and what to do about it.
    public var why: Phrase

    /// Makes a skip.
    public init(programme: String, why: Phrase) {
        self.programme = programme
        self.why = why
    }
}
