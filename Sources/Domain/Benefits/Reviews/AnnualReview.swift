/// The annual review 年审 of a person for a year.
public struct AnnualReview: Hashable, Sendable, Codable {
    /// The key of a review.
    public typealias ID = Identifier<AnnualReview>

    /// The key under which the register keeps it.
    public var id: ID
    /// Who was reviewed.
    public var person: Person.ID
    /// For which year.
    public var year: Int
    /// What was found.
    public var outcome: ReviewOutcome
    /// The day on which it was found, or happened.
    public var day: Day
    /// A word on it.
    public var note: String?
    /// Who entered it, and when.
    public var entry: ServiceEntry

    /// Makes a review.
    public init(
        id: ID, person: Person.ID, year: Int, outcome: ReviewOutcome, day: Day, note: String?,
        entry: ServiceEntry
    ) {
        self.id = id
        self.person = person
        self.year = year
        self.outcome = outcome
        self.day = day
        self.note = note
        self.entry = entry
    }

    /// How many days after a review that met nobody the person is visited again.
    public static let daysToSecondVisit = 14

    /// The day of the second visit, where the person was not met.
    public var secondVisit: Day { day + Self.daysToSecondVisit }
}

/// What an annual review found.
public enum ReviewOutcome: String, CaseIterable, Codable, Termed {
    case unchanged, died, moved, birthOrAdoption, accountChanged, notMet

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .unchanged: Phrase(zh: "健在无变化", en: "alive, unchanged")
        case .died: Phrase(zh: "已去世", en: "died")
        case .moved: Phrase(zh: "已迁出", en: "moved")
        case .birthOrAdoption: Phrase(zh: "生育或收养", en: "birth or adoption")
        case .accountChanged: Phrase(zh: "账户变更", en: "account changed")
        case .notMet: Phrase(zh: "未见到", en: "not met")
        }
    }
}
