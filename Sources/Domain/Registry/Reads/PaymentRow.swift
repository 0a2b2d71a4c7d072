/// Which payments are asked for, and in which order.
public struct PaymentQuery: Hashable, Sendable {
    /// Whose: an area's, a household's, a person's.
    public enum Subject: Hashable, Sendable {
        case area(AreaCode)
        case household(Household.ID)
        case person(Person.ID)
    }

    /// Whose.
    public var subject: Subject
    /// Only these states; the pending ones unless told otherwise.
    public var statuses: Set<PaymentStatus>
    /// Only this programme.
    public var programme: String?
    /// Words that describe the person; all must match.
    public var words = ""
    /// By what the list is sorted.
    public var order = PaymentGrouping.programme

    /// Asks for the pending payments of `subject`.
    public init(
        subject: Subject,
        statuses: Set<PaymentStatus> = Set(PaymentStatus.allCases.filter(\.isPending))
    ) {
        self.subject = subject
        self.statuses = statuses
    }
}

/// By what payments are sorted and summed.
public enum PaymentGrouping: String, CaseIterable, Codable, Termed {
    case programme, person, household, village

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .programme: Phrase(zh: "项目", en: "programme")
        case .person: Phrase(zh: "个人", en: "person")
        case .household: Phrase(zh: "家庭", en: "household")
        case .village: Phrase(zh: "村", en: "village")
        }
    }
}

/// A payment in a list.
public struct PaymentRow: Hashable, Sendable, Keyed {
    /// The place in the list.
    public var key: PageKey
    /// Its key in the register.
    public var id: Entitlement.ID
    /// What is owed, and how far it has come.
    public var details: EntitlementDetails
    /// Who is owed.
    public var person: PersonRow
    /// While it is due: why the last payment into its account came back, if nobody mended that.
    public var cameBack: PaymentReason?

    /// Makes a row.
    public init(
        key: PageKey, id: Entitlement.ID, details: EntitlementDetails, person: PersonRow,
        cameBack: PaymentReason? = nil
    ) {
        self.key = key
        self.id = id
        self.details = details
        self.person = person
        self.cameBack = cameBack
    }
}

/// The sum of a group of payments.
public struct PaymentTotal: Hashable, Sendable {
    /// What the payments of the group have in common.
    public enum Group: Hashable, Sendable {
        case programme(String)
        case person(Person.ID)
        case household(Household.ID)
        case village(AreaCode)
    }

    /// What they have in common.
    public var group: Group
    /// The person's, household's or village's name; the code of a programme.
    public var name: String
    /// Different persons.
    public var persons: Int
    /// Payments.
    public var payments: Int
    /// The sum.
    public var amount: Money

    /// Makes a total.
    public init(group: Group, name: String, persons: Int, payments: Int, amount: Money) {
        self.group = group
        self.name = name
        self.persons = persons
        self.payments = payments
        self.amount = amount
    }
}

extension PaymentTotal {
    /// The sum of groups that do not overlap in payments; persons may stand in several groups, so
    /// their number is given.
    public static func sum(of totals: [PaymentTotal], persons: Int) -> PaymentTotal {
        PaymentTotal(
            group: totals.first?.group ?? .village(.everywhere), name: "", persons: persons,
            payments: totals.reduce(0) { $0 + $1.payments },
            amount: totals.reduce(.zero) { $0 + $1.amount })
    }
}

/// What the detail of a payment shows.
public struct PaymentFile: Hashable, Sendable {
    /// The payment.
    public var entitlement: Entitlement
    /// Who is owed.
    public var person: PersonRow
    /// The account that the person has by now.
    public var currentAccount: BankAccount?
    /// Other payments of the same person and programme, the latest period first.
    public var others: [Entitlement]
    /// While it is due: why the last payment into its account came back, if nobody mended that.
    public var cameBack: PaymentReason?

    /// Makes a file.
    public init(
        entitlement: Entitlement, person: PersonRow, currentAccount: BankAccount?,
        others: [Entitlement], cameBack: PaymentReason? = nil
    ) {
        self.entitlement = entitlement
        self.person = person
        self.currentAccount = currentAccount
        self.others = others
        self.cameBack = cameBack
    }
}
