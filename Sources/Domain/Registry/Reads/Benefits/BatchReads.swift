/// What the register tells about money on its way.
public protocol BatchReads {
    /// The batches of an area, the latest first.
    func batches(in area: AreaCode, _ page: PageRequest) throws(RegistryError) -> Page<BatchRow>
    /// A batch with its sums.
    func batch(_ id: Batch.ID) throws(RegistryError) -> BatchFile
    /// The lines of a batch in order.
    func batchLines(
        _ query: BatchLineQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<BatchLineRow>
    /// Hands every line of a batch to `body`, in order, as it goes into the bank's files.
    ///
    /// Of a batch that was sent only under the account's own entry that says why
    /// (``WriteBatchAgain``), for a quarter of an hour.
    func eachLine(
        of batch: Batch.ID, under entry: JournalEntryID?,
        _ body: (BatchLine) throws(RegistryError) -> Void
    ) throws(RegistryError)
    /// What a batch would hold, and what stays behind and why.
    func batchPreview(_ command: MakeBatch) throws(RegistryError) -> BatchPreview
    /// What an answer says of a batch, line by line; nothing is written.
    func findings(
        of answer: BankAnswer, in batch: Batch.ID
    ) throws(RegistryError) -> [AnswerNote]
    /// What the bank was found to have answered when it was entered.
    func answerNotes(of batch: Batch.ID) throws(RegistryError) -> [AnswerNote]
    /// Every attempt to pay a payment, the latest first.
    func attempts(of payment: Entitlement.ID) throws(RegistryError) -> [BatchLineRow]
    /// The layers that add up to a payment.
    func layers(of payment: Entitlement.ID) throws(RegistryError) -> [AmountLayer]
    /// What families still wait for, by how long.
    func arrears(in area: AreaCode, on today: Day) throws(RegistryError) -> [ArrearsRow]
    /// The recoveries of an area, those still open first.
    func recoveries(in area: AreaCode) throws(RegistryError) -> [RecoveryRow]
    /// Sums of a year's payments, group by group.
    func paymentReport(_ query: ReportQuery) throws(RegistryError) -> [ReportRow]
}

/// A batch in a list.
public struct BatchRow: Hashable, Sendable, Keyed {
    /// The place in the list.
    public var key: PageKey
    /// The batch.
    public var batch: Batch
    /// The area's name.
    public var areaName: String
    /// How many lines were paid.
    public var paid: Int
    /// How many came back.
    public var returned: Int
    /// How many are not answered, or answered with another amount.
    public var open: Int

    /// Makes a row.
    public init(
        key: PageKey, batch: Batch, areaName: String, paid: Int, returned: Int, open: Int
    ) {
        self.key = key
        self.batch = batch
        self.areaName = areaName
        self.paid = paid
        self.returned = returned
        self.open = open
    }
}

/// A batch with its sums.
public struct BatchFile: Sendable {
    /// The batch.
    public var batch: Batch
    /// The area's name.
    public var areaName: String
    /// The name of who made it.
    public var madeByName: String
    /// The sums of its lines by programme.
    public var programmes: [BatchSum]
    /// The sums of its payments by fund.
    public var funds: [BatchSum]
    /// The sums of its lines by village.
    public var villages: [BatchSum]
    /// The sums of its lines by what the bank answered; the group is the outcome, or empty.
    public var outcomes: [BatchSum]

    /// Makes a file.
    public init(
        batch: Batch, areaName: String, madeByName: String, programmes: [BatchSum],
        funds: [BatchSum], villages: [BatchSum], outcomes: [BatchSum]
    ) {
        self.batch = batch
        self.areaName = areaName
        self.madeByName = madeByName
        self.programmes = programmes
        self.funds = funds
        self.villages = villages
        self.outcomes = outcomes
    }
}

/// A sum of a group of lines.
public struct BatchSum: Hashable, Sendable {
    /// The code of what they have in common; a village's twelve digits.
    public var group: String
    /// The village's name; otherwise empty.
    public var name: String
    /// How many lines.
    public var lines: Int
    /// Their sum in fen.
    public var amount: Money

    /// Makes a sum.
    public init(group: String, name: String = "", lines: Int, amount: Money) {
        self.group = group
        self.name = name
        self.lines = lines
        self.amount = amount
    }
}

/// Which lines of a batch are asked for.
public struct BatchLineQuery: Hashable, Sendable {
    /// The batch.
    public var batch: Batch.ID
    /// Only with this answer.
    public var outcome: LineOutcome?
    /// Only without any answer.
    public var isUnansweredOnly: Bool
    /// Words that describe the person; all must match.
    public var words = ""

    /// Asks for all lines of a batch.
    public init(
        batch: Batch.ID, outcome: LineOutcome? = nil, isUnansweredOnly: Bool = false
    ) {
        self.batch = batch
        self.outcome = outcome
        self.isUnansweredOnly = isUnansweredOnly
    }
}

/// A line of a batch in a list.
public struct BatchLineRow: Hashable, Sendable, Keyed {
    /// The place in the list.
    public var key: PageKey
    /// The line.
    public var line: BatchLine
    /// Where the person lived when the batch was made.
    public var village: AreaCode
    /// That village's name.
    public var villageName: String
    /// The person as the register has them today; nil where they live outside the area by now.
    public var person: PersonRow?
    /// How many payments it holds.
    public var payments: Int
    /// The number of its batch.
    public var batchState: BatchState
    /// Until it is sent: why the last payment into its account came back, if nobody mended that.
    public var cameBack: PaymentReason?

    /// Makes a row.
    public init(
        key: PageKey, line: BatchLine, village: AreaCode, villageName: String,
        person: PersonRow?, payments: Int, batchState: BatchState,
        cameBack: PaymentReason? = nil
    ) {
        self.key = key
        self.line = line
        self.village = village
        self.villageName = villageName
        self.person = person
        self.payments = payments
        self.batchState = batchState
        self.cameBack = cameBack
    }
}

/// What a batch would hold, and what stays behind.
public struct BatchPreview: Hashable, Sendable {
    /// Lines, payments and sum by programme.
    public var programmes: [BatchSum]
    /// How many payments.
    public var payments: Int
    /// What is due and stays behind: by reason, how many payments and how much.
    public var behind: [BatchSum]
    /// What would be taken into accounts from which the last payment came back, and nobody mended
    /// it: by reason, how many lines and how much.
    public var comingBack: [BatchSum]

    /// Makes a preview.
    public init(
        programmes: [BatchSum], payments: Int, behind: [BatchSum], comingBack: [BatchSum] = []
    ) {
        self.programmes = programmes
        self.payments = payments
        self.behind = behind
        self.comingBack = comingBack
    }
}

/// What families of a village wait for under a programme, by how long it is late.
public struct ArrearsRow: Hashable, Sendable {
    /// The village.
    public var village: AreaCode
    /// The village's name.
    public var villageName: String
    /// The code of the programme.
    public var programme: String
    /// How many persons.
    public var persons: Int
    /// Whose period ended up to 30 days ago, in fen.
    public var upTo30: Money
    /// 31 to 90 days ago.
    public var upTo90: Money
    /// More than 90 days ago.
    public var over90: Money
    /// The last day of the oldest period.
    public var oldest: Day

    /// Makes a row.
    public init(
        village: AreaCode, villageName: String, programme: String, persons: Int, upTo30: Money,
        upTo90: Money, over90: Money, oldest: Day
    ) {
        self.village = village
        self.villageName = villageName
        self.programme = programme
        self.persons = persons
        self.upTo30 = upTo30
        self.upTo90 = upTo90
        self.over90 = over90
        self.oldest = oldest
    }
}

/// A recovery in a list.
public struct RecoveryRow: Hashable, Sendable {
    /// The recovery.
    public var recovery: Recovery
    /// The payment.
    public var payment: Entitlement
    /// Who was paid.
    public var person: PersonRow

    /// Makes a row.
    public init(recovery: Recovery, payment: Entitlement, person: PersonRow) {
        self.recovery = recovery
        self.payment = payment
        self.person = person
    }
}

/// Which sums of payments are asked for.
public struct ReportQuery: Hashable, Sendable {
    /// By what payments are summed.
    public enum Grouping: String, CaseIterable, Sendable, Termed {
        case programme, village, fund, township

        /// The name people read.
        public var term: Phrase {
            switch self {
            case .programme: Phrase(zh: "项目", en: "programme")
            case .village: Phrase(zh: "村", en: "village")
            case .fund: Phrase(zh: "资金来源", en: "fund source")
            case .township: Phrase(zh: "乡镇", en: "township")
            }
        }
    }

    /// Where.
    public var area: AreaCode
    /// Payments for periods inside this one.
    public var period: Period
    /// By what they are summed.
    public var grouping: Grouping

    /// Makes a query.
    public init(area: AreaCode, period: Period, grouping: Grouping) {
        self.area = area
        self.period = period
        self.grouping = grouping
    }
}

/// The sums of one group: what was due is what was paid, waits, came back or was cancelled.
public struct ReportRow: Hashable, Sendable {
    /// The code of the group.
    public var group: String
    /// The area's name; otherwise empty.
    public var name: String
    /// How many persons.
    public var persons: Int
    /// How many payments.
    public var payments: Int
    /// All of them, in fen.
    public var due: Money
    /// Paid, and not recovered.
    public var paid: Money
    /// Waiting: due, blocked, in a batch or sent.
    public var pending: Money
    /// Came back from the bank and waits to be mended.
    public var returned: Money
    /// Not owed after all.
    public var cancelled: Money
    /// Paid and recovered.
    public var recovered: Money

    /// Makes a row.
    public init(
        group: String, name: String, persons: Int, payments: Int, due: Money, paid: Money,
        pending: Money, returned: Money, cancelled: Money, recovered: Money
    ) {
        self.group = group
        self.name = name
        self.persons = persons
        self.payments = payments
        self.due = due
        self.paid = paid
        self.pending = pending
        self.returned = returned
        self.cancelled = cancelled
        self.recovered = recovered
    }
}
