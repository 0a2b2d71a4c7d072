/// A benefit programme 项目, read from a definition file.
public struct Programme: Hashable, Sendable {
    /// How often it pays.
    public enum Rhythm: String, CaseIterable, Codable, Sendable {
        case yearly, monthly, once

        /// The kind of period that one payment is for; a one-off is for the year.
        public var period: Period.Kind { self == .monthly ? .month : .year }
    }

    /// The stable code, stored with every case and payment.
    public let code: String
    /// The name people read.
    public let term: Phrase
    /// What reaches the family.
    public let kind: BenefitKind
    /// How often it pays.
    public let rhythm: Rhythm
    /// Who receives it.
    public let recipient: Recipient
    /// Whether new cases can no longer arise; money still owed is paid.
    public let isClosed: Bool
    /// What it pays, layer by layer, each with its days of validity.
    public let rates: [Rate]
    /// What families of daughters get on top, as a proportion.
    public let uplifts: [Uplift]
    /// Its rules, the earliest first; each is valid until the next begins.
    public let rules: [Rule]

    /// Makes a programme.
    public init(
        code: String, term: Phrase, kind: BenefitKind = .cash, rhythm: Rhythm,
        recipient: Recipient = .person, isClosed: Bool = false, rates: [Rate] = [],
        uplifts: [Uplift] = [], rules: [Rule] = []
    ) {
        self.code = code
        self.term = term
        self.kind = kind
        self.rhythm = rhythm
        self.recipient = recipient
        self.isClosed = isClosed
        self.rates = rates
        self.uplifts = uplifts
        self.rules = rules
    }

    /// The rule in force on a day; nil if none was yet.
    public func rule(on day: Day) -> Rule? {
        rules.last { $0.from <= day }
    }

    /// The rule of a version, as cases and payments keep it.
    public func rule(_ version: String) -> Rule? {
        rules.first { $0.version == version }
    }
}

/// What a programme gives.
public enum BenefitKind: String, CaseIterable, Codable, Termed {
    case cash
    case premiumWaiver = "premium-waiver"
    case pensionSubsidy = "pension-subsidy"
    case insuranceCover = "insurance-cover"
    case insuranceClaim = "insurance-claim"
    case certificate
    case inKind = "in-kind"
    case care
    case hospitalCover = "hospital-cover"

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .cash: Phrase(zh: "现金", en: "cash")
        case .premiumWaiver: Phrase(zh: "缴费减免", en: "premium waiver")
        case .pensionSubsidy: Phrase(zh: "养老补贴", en: "pension subsidy")
        case .insuranceCover: Phrase(zh: "保险", en: "insurance cover")
        case .insuranceClaim: Phrase(zh: "保险理赔", en: "insurance claim")
        case .certificate: Phrase(zh: "证明", en: "certificate")
        case .inKind: Phrase(zh: "实物", en: "in kind")
        case .care: Phrase(zh: "照料服务", en: "care")
        case .hospitalCover: Phrase(zh: "惠民医疗", en: "hospital cover")
        }
    }

    /// Whether it goes to the person's own bank account; anything else is delivered, and ticked
    /// off.
    public var isPaidByBank: Bool { self == .cash || self == .insuranceClaim }
}

/// Who receives a benefit.
public enum Recipient: String, CaseIterable, Codable, Termed {
    case person, couple, household

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .person: Phrase(zh: "个人", en: "person")
        case .couple: Phrase(zh: "夫妻", en: "couple")
        case .household: Phrase(zh: "家庭", en: "household")
        }
    }
}
