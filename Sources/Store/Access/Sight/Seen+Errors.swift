import Domain

extension RegistryError: Seen {
    /// Refusing tells no more than reading does.
    func seen(by sight: Sight) -> Self {
        switch self {
        case .identityTaken(let row): .identityTaken(row.seen(by: sight))
        case .possibleDuplicates(let rows): .possibleDuplicates(rows.seen(by: sight))
        case .changedMeanwhile(let fields): .changedMeanwhile(fields.seen(by: sight))
        default: self
        }
    }
}

extension FieldConflict: Seen {
    func seen(by sight: Sight) -> Self {
        guard sight.hides(field) else { return self }
        return FieldConflict(
            field: field, term: term, mine: mine,
            theirs: Phrase(zh: "（已隐藏）", en: "(hidden)"))
    }
}
