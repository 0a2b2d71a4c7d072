/// A screening 筛查 as the register keeps it: one record, of one person or of a couple.
public struct Screening: Hashable, Sendable, Codable {
    /// The key of a screening.
    public typealias ID = Identifier<Screening>

    /// The key under which the register keeps it.
    public var id: ID
    /// What was logged.
    public var details: ScreeningDetails
    /// When and by whom it was entered.
    public var entry: ServiceEntry

    /// Makes a screening.
    public init(id: ID, details: ScreeningDetails, entry: ServiceEntry) {
        self.id = id
        self.details = details
        self.entry = entry
    }
}

/// What a screening form holds.
public struct ScreeningDetails: Hashable, Sendable, Codable {
    /// The code of the kind of screening.
    public var kind: String
    /// Whom it was about; the wife, of a couple.
    public var person: Person.ID
    /// The husband, where the kind examines couples and he came.
    public var partner: Person.ID?
    /// The day on which it happened.
    public var day: Day
    /// The service point that examined.
    public var provider: String?
    /// How the offer was received.
    public var consent: Consent
    /// The results, item by item; items that were not done are not in it.
    public var results: [ScreeningResult]
    /// The class that the assessing doctor gave; Huize proposes none by itself.
    public var riskClass: RiskClass?
    /// Anything else worth knowing.
    public var note: String?
    /// When the person is asked to come again.
    public var nextVisit: Day?

    /// Makes the details of a screening without results.
    public init(
        kind: String, person: Person.ID, partner: Person.ID? = nil, day: Day,
        consent: Consent = .agreed
    ) {
        self.kind = kind
        self.person = person
        self.partner = partner
        self.day = day
        self.consent = consent
        results = []
    }
}

/// One item's result, with the laboratory's own limits.
public struct ScreeningResult: Hashable, Sendable, Codable {
    /// Which of a couple it belongs to.
    public enum Subject: String, CaseIterable, Codable, Sendable {
        case person, partner
    }

    /// The code of the item.
    public var item: String
    /// Whose result it is.
    public var subject: Subject
    /// The value: a number, the code of a choice, or words.
    public var value: String
    /// The unit that the laboratory reported in.
    public var unit: String?
    /// The laboratory's lower limit.
    public var lower: Quantity?
    /// The laboratory's upper limit.
    public var upper: Quantity?

    /// Makes a result.
    public init(
        item: String, subject: Subject = .person, value: String, unit: String? = nil,
        lower: Quantity? = nil, upper: Quantity? = nil
    ) {
        self.item = item
        self.subject = subject
        self.value = value
        self.unit = unit
        self.lower = lower
        self.upper = upper
    }
}

/// The preconception risk classes, given by the assessing doctor.
public enum RiskClass: String, CaseIterable, Codable, Termed {
    case none = "0"
    case avoidable = "A"
    case treatable = "B"
    case controllable = "C"
    case diagnosable = "D"
    case notAdvisable = "X"

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .none: Phrase(zh: "未发现风险", en: "no risk found")
        case .avoidable: Phrase(zh: "A 可避免", en: "A avoidable")
        case .treatable: Phrase(zh: "B 可干预", en: "B benefits from treatment")
        case .controllable: Phrase(zh: "C 孕期密切监护", en: "C close care in pregnancy")
        case .diagnosable: Phrase(zh: "D 产前诊断", en: "D diagnosable before birth")
        case .notAdvisable: Phrase(zh: "X 暂不宜妊娠", en: "X pregnancy not advisable")
        }
    }

    /// Whether the result is told face to face at the county station, not by telephone.
    public var isHigh: Bool { self != .none && self != .avoidable }
}
