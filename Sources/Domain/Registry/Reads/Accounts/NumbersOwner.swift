/// Whose numbers a role may hide: a person's, or a household's, which has a telephone of its own.
public enum NumbersOwner: Hashable, Sendable {
    case person(Person.ID)
    case household(Household.ID)

    /// The record that a look stays with.
    public var record: RecordRef {
        switch self {
        case .person(let id): .person(id)
        case .household(let id): .household(id)
        }
    }
}
