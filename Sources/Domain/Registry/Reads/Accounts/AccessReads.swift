/// What the register tells about numbers that are hidden, and about who looked.
public protocol AccessReads {
    /// The numbers of a person or a household, which the account was let see by an entry of its
    /// own, for ``HiddenNumbers/minutesShown`` after it.
    func numbers(
        of owner: NumbersOwner, revealedBy entry: JournalEntryID
    ) throws(RegistryError) -> HiddenNumbers
    /// Who looked at the numbers of a person or a household, or at their file in an emergency, the
    /// latest first.
    func looks(at owner: NumbersOwner) throws(RegistryError) -> [Look]
    /// The looks into an area in an emergency that began since, the latest first.
    func emergencies(
        in area: AreaCode, since: Instant
    ) throws(RegistryError) -> [EmergencyAccess]
    /// The account's own looks beyond its area that began since, the latest first.
    func ownEmergencies(since: Instant) throws(RegistryError) -> [EmergencyAccess]
    /// Places outside the account's own area by name or code, each behind the township in which
    /// it lies, for whoever may look there in an emergency.
    func placesBeyond(_ words: String) throws(RegistryError) -> [[Area]]
}

/// The numbers of a person or a household that not everybody may see.
public struct HiddenNumbers: Hashable, Sendable {
    /// For how many minutes a reason lets them be seen.
    public static let minutesShown: Int64 = 15

    /// The number of the identity card; a household has none.
    public var residentID: ResidentID?
    /// The telephone as it is kept.
    public var phone: String?
    /// The account into which benefits are paid; a household has none.
    public var account: BankAccount?

    /// Makes the numbers.
    public init(
        residentID: ResidentID? = nil, phone: String?, account: BankAccount? = nil
    ) {
        self.residentID = residentID
        self.phone = phone
        self.account = account
    }
}

/// A look at what is hidden.
public struct Look: Hashable, Sendable {
    /// When.
    public var at: Instant
    /// Who.
    public var byName: String
    /// In which role.
    public var role: Role
    /// Whether the numbers were shown, or the file in an emergency.
    public var kind: CommandKind
    /// Why.
    public var reason: String
    /// From where.
    public var origin: String?

    /// Makes a look.
    public init(
        at: Instant, byName: String, role: Role, kind: CommandKind, reason: String,
        origin: String?
    ) {
        self.at = at
        self.byName = byName
        self.role = role
        self.kind = kind
        self.reason = reason
        self.origin = origin
    }
}
