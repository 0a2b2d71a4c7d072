/// A batch 批次 of payments on their way to the bank.
public struct Batch: Hashable, Sendable, Codable {
    /// The key of a batch.
    public typealias ID = Identifier<Batch>

    /// The key under which the register keeps it.
    public var id: ID
    /// What is known of it.
    public var details: BatchDetails

    /// Makes a batch.
    public init(id: ID, details: BatchDetails) {
        self.id = id
        self.details = details
    }

    /// The number that stands in the files: `HZ-000012`.
    public var number: String { id.number }
}

extension Identifier<Batch> {
    /// The number under which files name the batch: `HZ-000012`.
    public var number: String {
        let digits = String(rawValue)
        return "HZ-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
}

/// What a batch holds, and how far it has come.
public struct BatchDetails: Hashable, Sendable, Codable {
    /// Where.
    public var area: AreaCode
    /// The year, or the month, up to which payments were taken.
    public var period: Period
    /// The programmes; all that are paid by bank if empty.
    public var programmes: [String]
    /// How far it has come.
    public var state: BatchState
    /// When it was made.
    public var madeAt: Instant
    /// By whom.
    public var madeBy: Account.ID
    /// How many lines.
    public var lines: Int
    /// Their sum in fen.
    public var total: Money
    /// SHA-256 over the lines as `BatchDigest` spells them, once it is sealed: 64 hex digits.
    public var digest: String?
    /// The file form in which it was sent.
    public var format: BankFormat?

    /// Makes the details of a batch.
    public init(
        area: AreaCode, period: Period, programmes: [String], state: BatchState = .made,
        madeAt: Instant, madeBy: Account.ID, lines: Int, total: Money, digest: String? = nil,
        format: BankFormat? = nil
    ) {
        self.area = area
        self.period = period
        self.programmes = programmes
        self.state = state
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.lines = lines
        self.total = total
        self.digest = digest
        self.format = format
    }
}

/// How far a batch has come.
public enum BatchState: String, CaseIterable, Codable, Termed {
    case made, sealed, sent, reconciled, cancelled

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .made: Phrase(zh: "已生成", en: "made")
        case .sealed: Phrase(zh: "已封存", en: "sealed")
        case .sent: Phrase(zh: "已报送", en: "sent")
        case .reconciled: Phrase(zh: "已对账", en: "reconciled")
        case .cancelled: Phrase(zh: "已作废", en: "cancelled")
        }
    }
}

/// The forms in which a batch goes to a bank.
public enum BankFormat: String, CaseIterable, Codable, Termed {
    case bankCSV = "bank-csv"
    case bankXLSX = "bank-xlsx"
    case oneCard = "one-card"
    case pain001

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .bankCSV: Phrase(zh: "银行代发表 CSV", en: "bank sheet, CSV")
        case .bankXLSX: Phrase(zh: "银行代发表 XLSX", en: "bank sheet, XLSX")
        case .oneCard: Phrase(zh: "一卡通文本", en: "one-card text")
        case .pain001: Phrase(zh: "ISO 20022 pain.001", en: "ISO 20022 pain.001")
        }
    }
}

/// A line of a batch: one transfer to one person under one programme, for one or more periods.
///
/// Name, number and account are as they stood when the batch was made.
public struct BatchLine: Hashable, Sendable, Codable {
    /// The key of a line.
    public typealias ID = Identifier<BatchLine>

    /// The key under which the register keeps it.
    public var id: ID
    /// The batch.
    public var batch: Batch.ID
    /// Its number in the batch, from 1: 序号.
    public var position: Int
    /// Who is paid.
    public var person: Person.ID
    /// The code of the programme.
    public var programme: String
    /// The person's name.
    public var name: String
    /// The number of the identity card.
    public var residentID: ResidentID?
    /// The account.
    public var account: BankAccount
    /// The sum of its payments in fen.
    public var amount: Money
    /// What the bank answered.
    public var outcome: LineOutcome?
    /// Why it came back.
    public var reason: PaymentReason?
    /// The amount that the bank says it paid, where it differs.
    public var answeredAmount: Money?
    /// The day on which it was paid or came back.
    public var answeredOn: Day?

    /// Makes a line.
    public init(
        id: ID, batch: Batch.ID, position: Int, person: Person.ID, programme: String,
        name: String, residentID: ResidentID?, account: BankAccount, amount: Money,
        outcome: LineOutcome? = nil, reason: PaymentReason? = nil,
        answeredAmount: Money? = nil, answeredOn: Day? = nil
    ) {
        self.id = id
        self.batch = batch
        self.position = position
        self.person = person
        self.programme = programme
        self.name = name
        self.residentID = residentID
        self.account = account
        self.amount = amount
        self.outcome = outcome
        self.reason = reason
        self.answeredAmount = answeredAmount
        self.answeredOn = answeredOn
    }
}

/// What the bank answered to a line.
public enum LineOutcome: String, CaseIterable, Codable, Termed {
    case paid, returned, amountDiffers

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .paid: Phrase(zh: "已发放", en: "paid")
        case .returned: Phrase(zh: "退回", en: "returned")
        case .amountDiffers: Phrase(zh: "金额不符", en: "amount differs")
        }
    }
}
