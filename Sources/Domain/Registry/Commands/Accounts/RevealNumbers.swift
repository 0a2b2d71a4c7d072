/// Asks to see the numbers of a person or a household that the account's role hides.
public struct RevealNumbers: Hashable, Sendable {
    /// Whose.
    public var owner: NumbersOwner
    /// Why.
    public var reason: String

    /// Makes the command.
    public init(of owner: NumbersOwner, reason: String) {
        self.owner = owner
        self.reason = reason
    }
}

/// The journal keeps the owner under the name of its kind, as it did when only persons had one.
extension RevealNumbers: Codable {
    private enum Key: String, CodingKey {
        case person, household, reason
    }

    /// Reads what the journal kept.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        owner =
            if let household = try values.decodeIfPresent(Household.ID.self, forKey: .household) {
                .household(household)
            } else {
                .person(try values.decode(Person.ID.self, forKey: .person))
            }
        reason = try values.decode(String.self, forKey: .reason)
    }

    /// Writes what the journal keeps.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        switch owner {
        case .person(let id): try values.encode(id, forKey: .person)
        case .household(let id): try values.encode(id, forKey: .household)
        }
        try values.encode(reason, forKey: .reason)
    }
}
