public import Domain

/// Who makes a register: its first administrator.
public struct Founder: Hashable, Sendable {
    /// The short name given with `--as`.
    public var login: String
    /// The person's name.
    public var name: String
    /// The place that the register is for.
    public var area: AreaCode
    /// What the account may do; an administrator, but in an invented register.
    public var role: Role
    /// The language of the founder's screens; nil to follow the terminal's.
    public var language: Language?
    /// When the register is made.
    public var at: Instant

    /// Names who makes a register.
    public init(
        login: String, name: String, area: AreaCode, role: Role = .administrator,
        language: Language? = nil, at: Instant
    ) {
        self.login = login
        self.name = name
        self.area = area
        self.role = role
        self.language = language
        self.at = at
    }
}
