/// A person 个人 as the register keeps them.
public struct Person: Hashable, Sendable, Codable {
    /// The key of a person.
    public typealias ID = Identifier<Person>

    /// The key under which the register keeps them.
    public var id: ID
    /// What people may correct.
    public var details: PersonDetails

    /// Makes a person.
    public init(id: ID, details: PersonDetails) {
        self.id = id
        self.details = details
    }
}
