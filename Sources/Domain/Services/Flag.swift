/// What a result says against the laboratory's own limits.
public enum Flag: String, CaseIterable, Codable, Termed {
    case normal, low, high, finding, unknown

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .normal: Phrase(zh: "正常", en: "normal")
        case .low: Phrase(zh: "偏低", en: "low")
        case .high: Phrase(zh: "偏高", en: "high")
        case .finding: Phrase(zh: "异常", en: "finding")
        case .unknown: Phrase(zh: "无参考值", en: "no limits")
        }
    }

    /// Whether somebody should look at it.
    public var needsAttention: Bool { self == .low || self == .high || self == .finding }
}

extension ScreeningResult {
    /// The flag of this result of `item`: from the limits stored with it, never from others.
    public func flag(of item: ScreeningItem) -> Flag {
        switch item.values {
        case .words:
            return .normal
        case .choice(let choices):
            guard let choice = choices.first(where: { $0.code == value }) else { return .unknown }
            return choice.isFinding ? .finding : .normal
        case .number:
            guard let quantity = Quantity(value), lower != nil || upper != nil else {
                return .unknown
            }
            if let lower, quantity < lower { return .low }
            if let upper, quantity > upper { return .high }
            return .normal
        }
    }
}
