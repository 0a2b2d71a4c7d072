/// A person in a list; numbers that the account may not see are concealed.
public struct PersonRow: Hashable, Sendable {
    /// What stands instead of somebody who lives outside the area by now.
    public static let elsewhere = Phrase(zh: "（已迁出）", en: "(moved away)")

    /// Their key in the register.
    public var id: Person.ID
    /// The name.
    public var name: String
    /// The sex.
    public var sex: Sex
    /// The birthday.
    public var birthday: Day?
    /// The number of the identity card.
    public var residentID: ResidentID?
    /// The telephone.
    public var phone: String?
    /// The relation to the head.
    public var relation: RelationToHead?
    /// The marital state.
    public var marital: MaritalStatus?
    /// Living here, away, or here from elsewhere.
    public var residence: Residence
    /// The day of death.
    public var death: Day?
    /// The household.
    public var household: Household.ID
    /// The household's number with its group.
    public var householdLabel: String
    /// The village.
    public var village: AreaCode
    /// The village's name.
    public var villageName: String

    /// Makes a row.
    public init(
        id: Person.ID, name: String, sex: Sex, birthday: Day?, residentID: ResidentID?,
        phone: String?, relation: RelationToHead?, marital: MaritalStatus?, residence: Residence,
        death: Day?, household: Household.ID, householdLabel: String, village: AreaCode,
        villageName: String
    ) {
        self.id = id
        self.name = name
        self.sex = sex
        self.birthday = birthday
        self.residentID = residentID
        self.phone = phone
        self.relation = relation
        self.marital = marital
        self.residence = residence
        self.death = death
        self.household = household
        self.householdLabel = householdLabel
        self.village = village
        self.villageName = villageName
    }
}

/// What the file of a person shows; numbers that the account may not see are concealed.
public struct PersonFile: Hashable, Sendable {
    /// The person.
    public var person: Person
    /// The household they belong to.
    public var household: Household
    /// The village's name.
    public var villageName: String
    /// Husband or wife, mother, father: who of them is in the register.
    public var relatives: [Relative]
    /// How many services are on file.
    public var services: Int
    /// How many payments are on file.
    public var payments: Int
    /// What is due for them, the earliest first.
    public var due: [DueItem]
    /// The last menstrual period of a pregnancy under way.
    public var lastMenstrualPeriod: Day?

    /// Makes a file.
    public init(
        person: Person, household: Household, villageName: String, relatives: [Relative],
        services: Int, payments: Int, due: [DueItem], lastMenstrualPeriod: Day? = nil
    ) {
        self.person = person
        self.household = household
        self.villageName = villageName
        self.relatives = relatives
        self.services = services
        self.payments = payments
        self.due = due
        self.lastMenstrualPeriod = lastMenstrualPeriod
    }
}

/// Somebody's relative who is in the register.
public struct Relative: Hashable, Sendable {
    /// How they are related.
    public enum Kind: String, CaseIterable, Sendable, Termed {
        case spouse, mother, father, child

        /// The name people read.
        public var term: Phrase {
            switch self {
            case .spouse: Phrase(zh: "配偶", en: "spouse")
            case .mother: Phrase(zh: "母亲", en: "mother")
            case .father: Phrase(zh: "父亲", en: "father")
            case .child: Phrase(zh: "子女", en: "child")
            }
        }
    }

    /// How they are related.
    public var kind: Kind
    /// Who it is.
    public var person: PersonRow

    /// Makes a relative.
    public init(kind: Kind, person: PersonRow) {
        self.kind = kind
        self.person = person
    }
}
