/// How an offered service was received; *declined* is an answer, never a violation.
public enum Consent: String, CaseIterable, Codable, Termed {
    case agreed, declined, notNeeded, notMet

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .agreed: Phrase(zh: "同意", en: "agreed")
        case .declined: Phrase(zh: "谢绝", en: "declined")
        case .notNeeded: Phrase(zh: "不需要", en: "not needed")
        case .notMet: Phrase(zh: "未遇到", en: "not met")
        }
    }

    /// Whether the offer is answered, so that nobody asks again: only *not met* leaves it open.
    public var closesTask: Bool { self != .notMet }
}
