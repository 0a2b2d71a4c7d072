/// A level of government, from which money comes or at which a case is reviewed.
public enum Level: String, CaseIterable, Codable, Comparable, Termed {
    case national, province, city, county, township, village

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .national: Phrase(zh: "国家", en: "national")
        case .province: Phrase(zh: "省", en: "province")
        case .city: Phrase(zh: "市", en: "city")
        case .county: Phrase(zh: "县", en: "county")
        case .township: Phrase(zh: "乡", en: "township")
        case .village: Phrase(zh: "村", en: "village")
        }
    }

    /// The nation comes first.
    public static func < (left: Level, right: Level) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// What one level of government pays under a programme, while it is valid.
public struct Rate: Hashable, Sendable {
    /// Whose rate it is.
    public let layer: Level
    /// The code of the fund it is paid from.
    public let fund: String
    /// The amount a period (a month for monthly programmes); nil where each case states its own.
    public let amount: Money?
    /// The first day of validity.
    public let from: Day
    /// The last day of validity; nil while there is none.
    public let until: Day?
    /// The circular that set it.
    public let source: String?

    /// Makes a rate.
    public init(
        layer: Level, fund: String, amount: Money?, from: Day, until: Day? = nil,
        source: String? = nil
    ) {
        self.layer = layer
        self.fund = fund
        self.amount = amount
        self.from = from
        self.until = until
        self.source = source
    }

    /// Whether it is valid on a day.
    public func isValid(on day: Day) -> Bool {
        from <= day && (until.map { day <= $0 } ?? true)
    }
}

/// What families with only daughters get on top of the rates 关爱女孩.
public struct Uplift: Hashable, Sendable {
    /// The families it is for.
    public let families: Set<FamilyPattern>
    /// The proportion of the rates together, in tenths of a per cent.
    public let permille: Int64
    /// Whose it is.
    public let layer: Level
    /// The code of the fund it is paid from.
    public let fund: String
    /// The first day of validity.
    public let from: Day
    /// The last day of validity; nil while there is none.
    public let until: Day?
    /// The circular that set it.
    public let source: String?

    /// Makes an uplift.
    public init(
        families: Set<FamilyPattern>, permille: Int64, layer: Level, fund: String, from: Day,
        until: Day? = nil, source: String? = nil
    ) {
        self.families = families
        self.permille = permille
        self.layer = layer
        self.fund = fund
        self.from = from
        self.until = until
        self.source = source
    }

    /// Whether it is valid on a day.
    public func isValid(on day: Day) -> Bool {
        from <= day && (until.map { day <= $0 } ?? true)
    }
}
