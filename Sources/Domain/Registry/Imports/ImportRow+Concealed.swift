extension ImportRow {
    /// The same without the numbers of which only a part is there: what the register holds stays.
    public var withoutConcealed: ImportRow {
        switch self {
        case .household(var row):
            row.phone.leave(if: Phone.isConcealed)
            return .household(row)
        case .person(var row):
            row.residentID.leave(if: \.isConcealed)
            row.phone.leave(if: Phone.isConcealed)
            row.account.leave(if: \.isConcealed)
            return .person(row)
        case .entitlement(var row):
            row.account.leave(if: \.isConcealed)
            return .entitlement(row)
        case .area, .visit, .screening: return self
        }
    }
}

extension Entry {
    /// Asks for nothing where the value is no whole one.
    fileprivate mutating func leave(if isConcealed: (Value) -> Bool) {
        if let value, isConcealed(value) { self = .leave }
    }
}
