/// The rule of a programme as one version states it; a changed rule is a new version.
public struct Rule: Hashable, Sendable {
    /// The version, as people quote it: `奖扶-2011.1`.
    public let version: String
    /// The first day on which it is in force.
    public let from: Day
    /// The circular or standard that set it.
    public let source: String?
    /// On which day of a period its conditions are judged.
    public let judgedOn: JudgedOn
    /// What is paid for a period of which somebody is entitled to a part only.
    public let proration: Proration
    /// What must hold; all of them.
    public let conditions: [Condition]
    /// The papers to show.
    public let papers: [PaperKind]
    /// The reviews in their order, with the posting after each.
    public let reviews: [ReviewStep]
    /// When applications for a year are taken.
    public let window: Window?
    /// Whether a case of an earlier year goes on only after the annual review 年审.
    public let isReviewedYearly: Bool

    /// Makes a rule.
    public init(
        version: String, from: Day, source: String? = nil, judgedOn: JudgedOn = .end,
        proration: Proration = .whole, conditions: [Condition], papers: [PaperKind] = [],
        reviews: [ReviewStep] = [], window: Window? = nil, isReviewedYearly: Bool = false
    ) {
        self.version = version
        self.from = from
        self.source = source
        self.judgedOn = judgedOn
        self.proration = proration
        self.conditions = conditions
        self.papers = papers
        self.reviews = reviews
        self.window = window
        self.isReviewedYearly = isReviewedYearly
    }

    /// On which day of a period conditions are judged.
    public enum JudgedOn: String, CaseIterable, Codable, Sendable {
        case start, end
    }

    /// What is paid for a part of a period.
    public enum Proration: String, CaseIterable, Codable, Sendable {
        /// The whole amount for a period of which any day counts.
        case whole
        /// A twelfth for every month of the year of which any day counts.
        case months
    }

    /// When applications are taken: month and day of the first and the last day.
    ///
    /// A last day before the first lies in the following year.
    public struct Window: Hashable, Sendable {
        /// The first day's month and day.
        public let opens: (month: Int, day: Int)
        /// The last day's month and day.
        public let closes: (month: Int, day: Int)

        /// Makes a window.
        public init(opens: (month: Int, day: Int), closes: (month: Int, day: Int)) {
            self.opens = opens
            self.closes = closes
        }

        /// The days on which applications for a year are taken.
        public func days(of year: Int) -> ClosedRange<Day>? {
            let isOverNewYear = (closes.month, closes.day) < (opens.month, opens.day)
            guard let first = Day(year: year, month: opens.month, day: opens.day),
                let last = Day(
                    year: isOverNewYear ? year + 1 : year, month: closes.month, day: closes.day)
            else { return nil }
            return first...last
        }

        /// The same days.
        public static func == (left: Window, right: Window) -> Bool {
            left.opens == right.opens && left.closes == right.closes
        }

        /// By its days.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(opens.month * 100 + opens.day)
            hasher.combine(closes.month * 100 + closes.day)
        }
    }
}

/// A review of a case at one level, and the posting that follows it.
public struct ReviewStep: Hashable, Sendable {
    /// Where it is reviewed: village, township or county.
    public let level: Level
    /// How many days the result is posted; 0 if it is not.
    public let postingDays: Int
    /// How those days are counted.
    public let counting: DayCounting

    /// Makes a step.
    public init(level: Level, postingDays: Int, counting: DayCounting) {
        self.level = level
        self.postingDays = postingDays
        self.counting = counting
    }
}

/// A kind of paper that a rule asks for.
public struct PaperKind: Hashable, Sendable {
    /// The stable code.
    public let code: String
    /// The name people read.
    public let term: Phrase
    /// Whether a case cannot be handed in without it.
    public let isRequired: Bool
    /// For how many years one that was shown counts; nil for always.
    public let validYears: Int?

    /// Makes a kind.
    public init(code: String, term: Phrase, isRequired: Bool = true, validYears: Int? = nil) {
        self.code = code
        self.term = term
        self.isRequired = isRequired
        self.validYears = validYears
    }
}
