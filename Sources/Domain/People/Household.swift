/// A household 户 as the register keeps it.
public struct Household: Hashable, Sendable, Codable {
    /// The key of a household.
    public typealias ID = Identifier<Household>

    /// The key under which the register keeps it.
    public var id: ID
    /// What people may correct.
    public var details: HouseholdDetails

    /// Makes a household.
    public init(id: ID, details: HouseholdDetails) {
        self.id = id
        self.details = details
    }
}

/// What a household form holds.
public struct HouseholdDetails: Hashable, Sendable, Codable {
    /// The village, by its 12-digit code.
    public var village: AreaCode
    /// The group 村民小组, 1 to 99; nil where a village has none.
    public var group: Int?
    /// The number 户编号, unique in the village.
    public var number: String
    /// Where it lives, as people say it.
    public var address: String?
    /// The telephone, as `Phone.number` writes it: `13800000000`, `0391-7270000`.
    public var phone: String?
    /// The head 户主; nil while the household is empty.
    public var head: Person.ID?
    /// Whether it still lives here.
    public var status: HouseholdStatus

    /// Makes the details of a household.
    public init(
        village: AreaCode, group: Int? = nil, number: String, address: String? = nil,
        phone: String? = nil, head: Person.ID? = nil, status: HouseholdStatus = .active
    ) {
        self.village = village
        self.group = group
        self.number = number
        self.address = address
        self.phone = phone
        self.head = head
        self.status = status
    }

    /// The number with its group, `2-014`, as doors and lists show it.
    public var label: String {
        group.map { "\($0)-\(number)" } ?? number
    }

    /// Orders the households of a village as one walks past them: by group, then by number.
    public var walkKey: String {
        func padded(_ text: String, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return padded(group.map(String.init) ?? "", 2) + padded(number, 6)
    }
}

/// Whether a household still lives in its village.
public enum HouseholdStatus: String, CaseIterable, Codable, Termed {
    case active, moved, dissolved

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .active: Phrase(zh: "在册", en: "active")
        case .moved: Phrase(zh: "迁出", en: "moved away")
        case .dissolved: Phrase(zh: "注销", en: "dissolved")
        }
    }
}
