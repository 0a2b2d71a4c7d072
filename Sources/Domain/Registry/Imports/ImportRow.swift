/// One row of a file, understood but not yet compared with the register.
public enum ImportRow: Hashable, Sendable {
    case area(Area)
    case household(HouseholdImport)
    case person(PersonImport)
    case visit(VisitImport)
    case screening(ScreeningImport)
    case entitlement(EntitlementImport)
}

/// A household as a file names it.
public struct HouseholdImport: Hashable, Sendable {
    /// The village.
    public var village: AreaCode
    /// The number, unique in the village.
    public var number: String
    /// The group.
    public var group: Entry<Int> = .leave
    /// The address.
    public var address: Entry<String> = .leave
    /// The telephone.
    public var phone: Entry<String> = .leave
    /// Whether it still lives there.
    public var status: Entry<HouseholdStatus> = .leave

    /// Names a household.
    public init(village: AreaCode, number: String) {
        self.village = village
        self.number = number
    }
}

/// A person as a file describes them.
public struct PersonImport: Hashable, Sendable {
    /// The village.
    public var village: AreaCode
    /// The number of the household.
    public var household: String
    /// The name.
    public var name: String
    /// The sex; taken from the identity number where the file does not say.
    public var sex: Entry<Sex> = .leave
    /// The birth date; taken from the identity number where the file does not say.
    public var birth: Entry<RecordedDate> = .leave
    /// The number of the identity card.
    public var residentID: Entry<ResidentID> = .leave
    /// The relation to the head.
    public var relation: Entry<RelationToHead> = .leave
    /// The kind of household registration.
    public var hukou: Entry<HukouKind> = .leave
    /// The marital state.
    public var marital: Entry<MaritalStatus> = .leave
    /// Since when it holds.
    public var maritalSince: Entry<Day> = .leave
    /// Husband or wife.
    public var spouse: Entry<PersonKey> = .leave
    /// The mother.
    public var mother: Entry<PersonKey> = .leave
    /// The father.
    public var father: Entry<PersonKey> = .leave
    /// The telephone.
    public var phone: Entry<String> = .leave
    /// The ethnic group.
    public var ethnicGroup: Entry<EthnicGroup> = .leave
    /// Living here, away, or here from elsewhere.
    public var residence: Entry<Residence> = .leave
    /// The disability certificate.
    public var disability: Entry<DisabilityCertificate> = .leave
    /// The only-child certificate.
    public var onlyChildCertificate: Entry<OnlyChildCertificate> = .leave
    /// The account for benefits.
    public var account: Entry<BankAccount> = .leave
    /// The day of death.
    public var death: Entry<Day> = .leave
    /// Why a birth date or sex that differs from the identity number is right all the same.
    public var explanation: Entry<String> = .leave

    /// Names a person.
    public init(village: AreaCode, household: String, name: String) {
        self.village = village
        self.household = household
        self.name = name
    }
}

/// A visit as a file describes it.
public struct VisitImport: Hashable, Sendable {
    /// The village.
    public var village: AreaCode
    /// The number of the household.
    public var household: String
    /// Whom it was about; nil for the whole household.
    public var person: PersonKey?
    /// The name beside a number, which has to fit it; nil if the file does not say.
    public var personName: String?
    /// The day on which it happened.
    public var day: Day
    /// The code of the purpose.
    public var purpose: String
    /// Which of several visits of one day and purpose, counted from 1.
    public var ordinal = 1
    /// Where it took place.
    public var place: Entry<VisitPlace> = .leave
    /// The codes of the topics.
    public var topics: Entry<[String]> = .leave
    /// The codes of the services.
    public var services: Entry<[String]> = .leave
    /// How the offer was received.
    public var consent: Entry<Consent> = .leave
    /// What came of it.
    public var outcome: Entry<String> = .leave
    /// Anything else.
    public var note: Entry<String> = .leave
    /// When to come again.
    public var nextVisit: Entry<Day> = .leave
    /// The last menstrual period.
    public var lastMenstrualPeriod: Entry<Day> = .leave

    /// Names a visit.
    public init(
        village: AreaCode, household: String, person: PersonKey?, day: Day, purpose: String
    ) {
        self.village = village
        self.household = household
        self.person = person
        self.day = day
        self.purpose = purpose
    }
}

/// One result of a screening as a file describes it; the rows of one screening follow each other.
public struct ScreeningImport: Hashable, Sendable {
    /// The village.
    public var village: AreaCode
    /// The number of the household.
    public var household: String
    /// Whom it was about.
    public var person: PersonKey
    /// The name beside a number, which has to fit it; nil if the file does not say.
    public var personName: String?
    /// The husband, of a couple.
    public var partner: Entry<PersonKey> = .leave
    /// The day on which it happened.
    public var day: Day
    /// The code of the kind.
    public var kind: String
    /// Which of several of one day and kind, counted from 1.
    public var ordinal = 1
    /// The service point.
    public var provider: Entry<String> = .leave
    /// How the offer was received.
    public var consent: Entry<Consent> = .leave
    /// The class that the doctor gave.
    public var riskClass: Entry<RiskClass> = .leave
    /// Anything else.
    public var note: Entry<String> = .leave
    /// When to come again.
    public var nextVisit: Entry<Day> = .leave
    /// The result of this row; nil where the screening has none.
    public var result: ScreeningResult?

    /// Names a screening.
    public init(
        village: AreaCode, household: String, person: PersonKey, day: Day, kind: String
    ) {
        self.village = village
        self.household = household
        self.person = person
        self.day = day
        self.kind = kind
    }
}

/// An entitlement as a file describes it.
public struct EntitlementImport: Hashable, Sendable {
    /// The village.
    public var village: AreaCode
    /// The number of the household.
    public var household: String
    /// Who is owed.
    public var person: PersonKey
    /// The name beside a number, which has to fit it; nil if the file does not say.
    public var personName: String?
    /// The code of the programme.
    public var programme: String
    /// The period.
    public var period: Period
    /// The amount; a new row needs one.
    public var amount: Entry<Money> = .leave
    /// How far it has come.
    public var status: Entry<PaymentStatus> = .leave
    /// Why it is blocked or came back.
    public var reason: Entry<PaymentReason> = .leave
    /// The account it goes to.
    public var account: Entry<BankAccount> = .leave
    /// The day on which it was paid.
    public var paidOn: Entry<Day> = .leave

    /// Names an entitlement.
    public init(
        village: AreaCode, household: String, person: PersonKey, programme: String,
        period: Period
    ) {
        self.village = village
        self.household = household
        self.person = person
        self.programme = programme
        self.period = period
    }
}
