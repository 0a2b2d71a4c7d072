/// A kind of screening, read from a definition file: what is examined, on whom.
public struct ScreeningKind: Hashable, Sendable {
    /// The stable code, stored with every screening.
    public let code: String
    /// The name people read.
    public let term: Phrase
    /// Whether one record holds a couple.
    public let isForCouple: Bool
    /// Whether the doctor gives a risk class.
    public let hasRiskClass: Bool
    /// The ages to which it is offered; nil for every age.
    public let ages: ClosedRange<Int>?
    /// The items in the order of the form.
    public let items: [ScreeningItem]

    /// Makes a kind.
    public init(
        code: String, term: Phrase, isForCouple: Bool = false, hasRiskClass: Bool = false,
        ages: ClosedRange<Int>? = nil, items: [ScreeningItem]
    ) {
        self.code = code
        self.term = term
        self.isForCouple = isForCouple
        self.hasRiskClass = hasRiskClass
        self.ages = ages
        self.items = items
    }

    /// The item of `code`, if this kind has it.
    public func item(_ code: String) -> ScreeningItem? {
        items.first { $0.code == code }
    }
}

/// One item of a kind of screening.
public struct ScreeningItem: Hashable, Sendable {
    /// What a value can be.
    public enum Values: Hashable, Sendable {
        /// A number with a unit; the limits are offered, the laboratory's own are kept.
        case number(unit: String, offered: [OfferedLimits])
        /// One of a list.
        case choice([Choice])
        /// Words.
        case words
    }

    /// The stable code, stored with every result.
    public let code: String
    /// The number of the item on the printed form, shared by the parts of one item.
    public let number: Int
    /// The name people read.
    public let term: Phrase
    /// Whether it is examined on the person (the wife, of a couple).
    public let onPerson: Bool
    /// Whether it is examined on the husband.
    public let onPartner: Bool
    /// What a value can be.
    public let values: Values

    /// Makes an item.
    public init(
        code: String, number: Int, term: Phrase, onPerson: Bool = true, onPartner: Bool = false,
        values: Values
    ) {
        self.code = code
        self.number = number
        self.term = term
        self.onPerson = onPerson
        self.onPartner = onPartner
        self.values = values
    }
}

/// Limits to offer where the laboratory's are not yet entered.
public struct OfferedLimits: Hashable, Sendable {
    /// For whom; nil for both sexes.
    public let sex: Sex?
    /// The lower limit, in the item's unit.
    public let lower: Quantity?
    /// The upper limit, in the item's unit.
    public let upper: Quantity?

    /// Makes limits.
    public init(sex: Sex?, lower: Quantity?, upper: Quantity?) {
        self.sex = sex
        self.lower = lower
        self.upper = upper
    }
}

/// One answer of an item that offers a list.
public struct Choice: Hashable, Sendable {
    /// The stable code, stored as the value.
    public let code: String
    /// The name people read.
    public let term: Phrase
    /// Whether the finding asks for attention.
    public let isFinding: Bool

    /// Makes a choice.
    public init(code: String, term: Phrase, isFinding: Bool = false) {
        self.code = code
        self.term = term
        self.isFinding = isFinding
    }
}
