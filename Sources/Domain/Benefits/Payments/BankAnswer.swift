/// The bank's answer to a batch, as it was read from a file.
public struct BankAnswer: Hashable, Sendable, Codable {
    /// SHA-256 of the file, 64 hex digits: the same file changes nothing twice.
    public var digest: String
    /// The number of the batch that the file names.
    public var batchNumber: String
    /// The rows in the order of the file.
    public var rows: [BankAnswerRow]

    /// Makes an answer.
    public init(digest: String, batchNumber: String, rows: [BankAnswerRow]) {
        self.digest = digest
        self.batchNumber = batchNumber
        self.rows = rows
    }
}

/// What the bank says of one transfer.
public struct BankAnswerRow: Hashable, Sendable, Codable {
    /// The line of the file, from 1.
    public var line: Int
    /// The number of the line in the batch.
    public var position: Int
    /// The account number.
    public var accountNumber: String
    /// The holder's name.
    public var name: String
    /// The amount in fen.
    public var amount: Money
    /// The day; nil if the file does not say.
    public var day: Day?
    /// Whether it was paid; otherwise it came back.
    public var isPaid: Bool
    /// Why it came back.
    public var reason: PaymentReason?

    /// Makes a row.
    public init(
        line: Int, position: Int, accountNumber: String, name: String, amount: Money, day: Day?,
        isPaid: Bool, reason: PaymentReason?
    ) {
        self.line = line
        self.position = position
        self.accountNumber = accountNumber
        self.name = name
        self.amount = amount
        self.day = day
        self.isPaid = isPaid
        self.reason = reason
    }
}

/// What the lines of a batch and the rows of an answer say of each other.
public enum AnswerFinding: String, CaseIterable, Codable, Termed {
    case paid, returned, amountDiffers, unknown, missing, duplicate

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .paid: Phrase(zh: "已发放", en: "paid")
        case .returned: Phrase(zh: "退回", en: "returned")
        case .amountDiffers: Phrase(zh: "金额不符", en: "amount differs")
        case .unknown: Phrase(zh: "批次中没有", en: "not in the batch")
        case .missing: Phrase(zh: "银行未答复", en: "not answered")
        case .duplicate: Phrase(zh: "重复", en: "answered twice")
        }
    }
}

/// One finding of a reconciliation.
public struct AnswerNote: Hashable, Sendable, Codable {
    /// What was found.
    public var finding: AnswerFinding
    /// The line of the batch; nil if there is none.
    public var position: Int?
    /// The line of the file; nil if the bank said nothing.
    public var fileLine: Int?
    /// The name.
    public var name: String
    /// The amount in fen: the batch's, or the file's where there is no line.
    public var amount: Money
    /// Why it came back.
    public var reason: PaymentReason?

    /// Makes a note.
    public init(
        finding: AnswerFinding, position: Int?, fileLine: Int?, name: String, amount: Money,
        reason: PaymentReason? = nil
    ) {
        self.finding = finding
        self.position = position
        self.fileLine = fileLine
        self.name = name
        self.amount = amount
        self.reason = reason
    }
}
