/// A person who works with the register.
public struct Account: Hashable, Sendable, Codable {
    /// The key of an account.
    public typealias ID = Identifier<Account>

    /// The key under which the register keeps it.
    public var id: ID
    /// The short name given with `--as`.
    public var login: String
    /// The person's name.
    public var name: String
    /// What the account may do.
    public var role: Role
    /// Where: everything outside this place is as if it did not exist.
    public var area: AreaCode
    /// The language of the screens; nil to follow the terminal's.
    public var language: Language?
    /// Who they are in the register: they review no case of their own household.
    public var person: Person.ID?
    /// The last day on which it may be used; nil for no end.
    public var until: Day?
    /// Whether somebody closed it; nobody comes in by it any more.
    public var isClosed: Bool
    /// The emergency for which somebody else's area is looked at; `area` is that one meanwhile.
    public var emergency: EmergencyAccess?

    /// Makes an account.
    public init(
        id: ID, login: String, name: String, role: Role, area: AreaCode, language: Language? = nil,
        person: Person.ID? = nil, until: Day? = nil, isClosed: Bool = false
    ) {
        self.id = id
        self.login = login
        self.name = name
        self.role = role
        self.area = area
        self.language = language
        self.person = person
        self.until = until
        self.isClosed = isClosed
    }

    /// Whether somebody may come in by it on a day.
    public func isOpen(on day: Day) -> Bool {
        !isClosed && until.map { day <= $0 } ?? true
    }
}
