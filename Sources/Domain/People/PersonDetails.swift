/// What a person form holds.
public struct PersonDetails: Hashable, Sendable, Codable {
    /// The household they belong to.
    public var household: Household.ID
    /// The name, cleaned of blanks at its ends.
    public var name: String
    /// Male, female or not known.
    public var sex: Sex
    /// The birth date as it was told, and as the Gregorian day.
    public var birth: RecordedDate?
    /// The number of the resident identity card; newborns have none.
    public var residentID: ResidentID?
    /// The relation to the head of the household (GB/T 4761).
    public var relation: RelationToHead?
    /// The kind of household registration 户口性质.
    public var hukou: HukouKind?
    /// Married, widowed and so on (GB/T 2261.2).
    public var marital: MaritalStatus?
    /// Since when the marital state holds.
    public var maritalSince: Day?
    /// Husband or wife.
    public var spouse: Person.ID?
    /// The mother.
    public var mother: Person.ID?
    /// The father.
    public var father: Person.ID?
    /// The telephone, as `Phone.number` writes it: `13800000000`, `0391-7270000`.
    public var phone: String?
    /// The ethnic group (GB/T 3304).
    public var ethnicGroup: EthnicGroup?
    /// Living here, away, or here from elsewhere.
    public var residence: Residence
    /// The disability certificate, where there is one.
    public var disability: DisabilityCertificate?
    /// The only-child certificate 光荣证, where there is one.
    public var onlyChildCertificate: OnlyChildCertificate?
    /// The account into which benefits are paid.
    public var account: BankAccount?
    /// The day of death.
    public var death: Day?
    /// Why a birth date or sex that differs from the identity number is right all the same.
    public var explanation: String?

    /// Makes the details of a person of whom only this is known.
    public init(household: Household.ID, name: String, sex: Sex, birth: RecordedDate? = nil) {
        self.household = household
        self.name = name
        self.sex = sex
        self.birth = birth
        residence = .resident
    }

    /// The Gregorian birthday: by the identity card, else as told (the rule for benefits).
    public var birthday: Day? {
        residentID?.birthDay ?? birth?.day
    }
}

/// The certificate 独生子女父母光荣证 that an only child's parents hold.
public struct OnlyChildCertificate: Hashable, Sendable, Codable {
    /// The number printed on it.
    public var number: String
    /// The day of issue.
    public var issued: Day?

    /// Makes a certificate.
    public init(number: String, issued: Day? = nil) {
        self.number = number
        self.issued = issued
    }
}
