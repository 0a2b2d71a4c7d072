/// What is said of an account when it is made or changed.
public struct AccountDetails: Hashable, Sendable, Codable {
    /// The short name by which the account is called.
    public var login: String
    /// The person's name.
    public var name: String
    /// What the account may do.
    public var role: Role
    /// Where.
    public var area: AreaCode
    /// The language of the screens; nil to follow the terminal's.
    public var language: Language?
    /// Who they are in the register.
    public var person: Person.ID?
    /// The last day on which it may be used; nil for no end.
    public var until: Day?

    /// Says what an account is.
    public init(
        login: String, name: String, role: Role, area: AreaCode, language: Language? = nil,
        person: Person.ID? = nil, until: Day? = nil
    ) {
        self.login = login
        self.name = name
        self.role = role
        self.area = area
        self.language = language
        self.person = person
        self.until = until
    }
}

/// Asks for a new account.
public struct AddAccount: Hashable, Sendable, Codable {
    /// What it is.
    public var details: AccountDetails

    /// Makes the command.
    public init(details: AccountDetails) {
        self.details = details
    }
}

/// Asks to change what an account is.
public struct ChangeAccount: Hashable, Sendable, Codable {
    /// Which.
    public var account: Account.ID
    /// What the form showed when it was opened.
    public var seen: AccountDetails
    /// What it holds now.
    public var wanted: AccountDetails

    /// Makes the command.
    public init(account: Account.ID, seen: AccountDetails, wanted: AccountDetails) {
        self.account = account
        self.seen = seen
        self.wanted = wanted
    }
}

/// Asks to close an account, or to open a closed one again.
public struct CloseAccount: Hashable, Sendable, Codable {
    /// Which.
    public var account: Account.ID
    /// Whether it is closed from now on.
    public var isClosed: Bool
    /// Why.
    public var reason: String

    /// Makes the command.
    public init(account: Account.ID, isClosed: Bool, reason: String) {
        self.account = account
        self.isClosed = isClosed
        self.reason = reason
    }
}

/// Asks to let somebody in by other keys.
public struct SetAccountKeys: Hashable, Sendable, Codable {
    /// Whose.
    public var account: Account.ID
    /// The keys that come in addition.
    public var added: [AccessKey]
    /// The keys that go.
    public var removed: [AccessKey]

    /// Makes the command.
    public init(account: Account.ID, added: [AccessKey], removed: [AccessKey]) {
        self.account = account
        self.added = added
        self.removed = removed
    }
}

/// Asks to hand a village over to the manager who comes next.
///
/// The unfinished forms go to the successor; the predecessor's account is closed.
public struct HandOver: Hashable, Sendable, Codable {
    /// Who goes.
    public var from: Account.ID
    /// Who comes; of the same area and role.
    public var to: Account.ID
    /// Why.
    public var reason: String

    /// Makes the command.
    public init(from: Account.ID, to: Account.ID, reason: String) {
        self.from = from
        self.to = to
        self.reason = reason
    }
}
