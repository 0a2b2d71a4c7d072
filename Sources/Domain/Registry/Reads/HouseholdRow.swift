/// Which households are asked for, and in which order.
public struct HouseholdQuery: Hashable, Sendable {
    /// An order of the list.
    public enum Order: String, CaseIterable, Sendable, Codable {
        /// By village, group and number, as one walks.
        case walking
        /// By the head's name in pinyin.
        case head
    }

    /// Where.
    public var area: AreaCode
    /// Words that describe the household or one of its members; all must match.
    public var words = ""
    /// The order.
    public var order = Order.walking
    /// Whether households that moved away or were dissolved are shown too.
    public var includesGone = false

    /// Asks for all households of `area` in walking order.
    public init(area: AreaCode) {
        self.area = area
    }
}

/// A household in a list.
public struct HouseholdRow: Hashable, Sendable, Keyed {
    /// The place in the list.
    public var key: PageKey
    /// Its key in the register.
    public var id: Household.ID
    /// The village.
    public var village: AreaCode
    /// The village's name.
    public var villageName: String
    /// The number with its group.
    public var label: String
    /// The head's name; nil while the household is empty.
    public var headName: String?
    /// Living members.
    public var members: Int
    /// The telephone of the household, or of its head.
    public var phone: String?
    /// The address.
    public var address: String?
    /// Whether it still lives there.
    public var status: HouseholdStatus

    /// Makes a row.
    public init(
        key: PageKey, id: Household.ID, village: AreaCode, villageName: String, label: String,
        headName: String?, members: Int, phone: String?, address: String?,
        status: HouseholdStatus
    ) {
        self.key = key
        self.id = id
        self.village = village
        self.villageName = villageName
        self.label = label
        self.headName = headName
        self.members = members
        self.phone = phone
        self.address = address
        self.status = status
    }
}

/// What the file of a household shows.
public struct HouseholdFile: Hashable, Sendable {
    /// The household.
    public var household: Household
    /// The village's name.
    public var villageName: String
    /// The members, the head first, then by relation and age; the dead last.
    public var members: [PersonRow]
    /// How many services are on file.
    public var services: Int
    /// How many payments are on file.
    public var payments: Int

    /// Makes a file.
    public init(
        household: Household, villageName: String, members: [PersonRow], services: Int,
        payments: Int
    ) {
        self.household = household
        self.villageName = villageName
        self.members = members
        self.services = services
        self.payments = payments
    }
}
