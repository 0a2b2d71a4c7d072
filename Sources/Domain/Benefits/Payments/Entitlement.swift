/// What a person is owed under one programme for one period.
public struct Entitlement: Hashable, Sendable, Codable {
    /// The key of an entitlement.
    public typealias ID = Identifier<Entitlement>

    /// The key under which the register keeps it.
    public var id: ID
    /// What is known of it.
    public var details: EntitlementDetails

    /// Makes an entitlement.
    public init(id: ID, details: EntitlementDetails) {
        self.id = id
        self.details = details
    }
}

/// An entitlement's person, programme, period, amount and state.
public struct EntitlementDetails: Hashable, Sendable, Codable {
    /// Who is owed.
    public var person: Person.ID
    /// The code of the programme.
    public var programme: String
    /// The period it is for; person, programme and period are unique together.
    public var period: Period
    /// The amount in fen.
    public var amount: Money
    /// How far the payment has come.
    public var status: PaymentStatus
    /// Why it is blocked or was returned.
    public var reason: PaymentReason?
    /// The account it goes to, as it stood when the row was made.
    public var account: BankAccount?
    /// The day on which it was paid.
    public var paidOn: Day?
    /// The case that it follows from; nil only while an older register is being brought up.
    public var benefitCase: BenefitCase.ID?
    /// Name and number as they stood when it was made; nil for one taken over from paper.
    public var payee: Payee?
    /// The version of the rule by which it was made; nil for one taken over from paper.
    public var rule: String?
    /// The levels and funds that add up to the amount.
    public var layers: [AmountLayer]

    /// Makes the details of an entitlement.
    public init(
        person: Person.ID, programme: String, period: Period, amount: Money,
        status: PaymentStatus = .due, reason: PaymentReason? = nil, account: BankAccount? = nil,
        paidOn: Day? = nil, benefitCase: BenefitCase.ID? = nil, payee: Payee? = nil,
        rule: String? = nil, layers: [AmountLayer] = []
    ) {
        self.person = person
        self.programme = programme
        self.period = period
        self.amount = amount
        self.status = status
        self.reason = reason
        self.account = account
        self.paidOn = paidOn
        self.benefitCase = benefitCase
        self.payee = payee
        self.rule = rule
        self.layers = layers
    }
}

extension EntitlementDetails {
    private enum CodingKeys: String, CodingKey {
        case person, programme, period, amount, status, reason, account, paidOn, benefitCase
        case payee, rule, layers
    }

    /// Reads the details, also as the journal of an older register has them: without layers.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            person: try values.decode(Person.ID.self, forKey: .person),
            programme: try values.decode(String.self, forKey: .programme),
            period: try values.decode(Period.self, forKey: .period),
            amount: try values.decode(Money.self, forKey: .amount),
            status: try values.decode(PaymentStatus.self, forKey: .status),
            reason: try values.decodeIfPresent(PaymentReason.self, forKey: .reason),
            account: try values.decodeIfPresent(BankAccount.self, forKey: .account),
            paidOn: try values.decodeIfPresent(Day.self, forKey: .paidOn),
            benefitCase: try values.decodeIfPresent(BenefitCase.ID.self, forKey: .benefitCase),
            payee: try values.decodeIfPresent(Payee.self, forKey: .payee),
            rule: try values.decodeIfPresent(String.self, forKey: .rule),
            layers: try values.decodeIfPresent([AmountLayer].self, forKey: .layers) ?? [])
    }
}

/// Who is paid, as the files of a bank name them.
public struct Payee: Hashable, Sendable, Codable {
    /// The name.
    public var name: String
    /// The number of the identity card.
    public var residentID: ResidentID?

    /// Makes a payee.
    public init(name: String, residentID: ResidentID?) {
        self.name = name
        self.residentID = residentID
    }
}
