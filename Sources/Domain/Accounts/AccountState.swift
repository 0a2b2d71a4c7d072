/// Whether somebody may come in by an account.
public enum AccountState: String, CaseIterable, Sendable, Termed {
    case open, closed, ended

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .open: Phrase(zh: "可用", en: "open")
        case .closed: Phrase(zh: "停用", en: "closed")
        case .ended: Phrase(zh: "过期", en: "ended")
        }
    }
}

extension Account {
    /// Whether somebody may come in by it on a day, and if not, why.
    public func state(on day: Day) -> AccountState {
        if isClosed { return .closed }
        return isOpen(on: day) ? .open : .ended
    }
}
