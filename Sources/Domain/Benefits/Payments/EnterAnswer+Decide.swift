/// What an answer changes, and what was found.
public struct AnswerReading: Hashable, Sendable {
    /// Every finding: the rows in the order of the file, then the lines of which it says nothing.
    public var notes: [AnswerNote]
    /// The lines that are answered by it, in the order of the file.
    public var answers: [LineAnswer]
}

/// What the bank says of one line of a batch.
public struct LineAnswer: Hashable, Sendable {
    /// The line.
    public var line: BatchLine.ID
    /// What came of it.
    public var outcome: LineOutcome
    /// Why it came back; nil also where the bank does not say.
    public var reason: PaymentReason?
    /// The amount that the bank says it paid, where it differs.
    public var amount: Money?
    /// The day; the day of entry where the bank does not say.
    public var day: Day
}

extension EnterAnswer {
    /// Reads the answer against the lines of the batch, in the order of their positions.
    ///
    /// A row belongs to the line of its position if the account number or the name is the same.
    /// Of several rows for one line the first counts if they all say the same; if they contradict
    /// each other none counts, and the line waits for a clear word. What an earlier answer
    /// settled stays; only a line without an answer, or with another amount, is still open.
    /// - Throws: `Rejection` if the batch does not wait for an answer, or the answer is another's.
    public func decide(
        on batch: Batch, lines: [BatchLine], today: Day
    ) throws(Rejection) -> AnswerReading {
        var check = Checks()
        check.refuse(
            "state", if: batch.details.state != .sent, BatchWords.notSent(batch.details.state))
        check.refuse(
            "batchNumber", if: answer.batchNumber.cleanedOrNil != batch.number,
            BatchWords.otherBatch(answer.batchNumber, wanted: batch.number))
        try check.finish()

        let known = Dictionary(lines.map { ($0.position, $0) }, uniquingKeysWith: { $1 })
        let matches = answer.rows.map { row in
            known[row.position].flatMap { row.describes($0) ? $0 : nil }
        }
        check.refuse(
            "rows", if: matches.allSatisfy { $0 == nil }, BatchWords.nothingMatches(batch.number))
        try check.finish()

        var rowsOf: [Int: [BankAnswerRow]] = [:]
        for (row, line) in zip(answer.rows, matches) {
            if let line { rowsOf[line.position, default: []].append(row) }
        }
        var reading = AnswerReading(notes: [], answers: [])
        var seen: Set<Int> = []
        for (row, line) in zip(answer.rows, matches) {
            guard let line else {
                reading.notes.append(row.note(.unknown))
                continue
            }
            let all = rowsOf[line.position] ?? []
            let isClear = all.allSatisfy { $0.saysSame(as: row) }
            guard seen.insert(line.position).inserted, isClear, line.isOpen else {
                reading.notes.append(row.note(.duplicate, of: line))
                continue
            }
            let answer = row.answer(to: line, today: today)
            reading.answers.append(answer)
            reading.notes.append(row.note(answer.outcome.finding, of: line))
        }
        for line in lines where line.outcome == nil && rowsOf[line.position] == nil {
            reading.notes.append(
                AnswerNote(
                    finding: .missing, position: line.position, fileLine: nil, name: line.name,
                    amount: line.amount))
        }
        return reading
    }
}

extension BatchLine {
    /// Whether the bank still has to say, or to say again, what came of it.
    public var isOpen: Bool { outcome == nil || outcome == .amountDiffers }
}

extension LineOutcome {
    /// The same as a reconciliation finds it.
    var finding: AnswerFinding {
        switch self {
        case .paid: .paid
        case .returned: .returned
        case .amountDiffers: .amountDiffers
        }
    }
}

extension BankAnswerRow {
    fileprivate func describes(_ line: BatchLine) -> Bool {
        accountNumber == line.account.number || name.folded == line.name.folded
            || line.account.holder.map { name.folded == $0.folded } ?? false
    }

    fileprivate func saysSame(as other: BankAnswerRow) -> Bool {
        isPaid == other.isPaid && reason == other.reason
            && (!isPaid || amount == other.amount && day == other.day)
    }

    fileprivate func answer(to line: BatchLine, today: Day) -> LineAnswer {
        let outcome: LineOutcome =
            !isPaid ? .returned : amount == line.amount ? .paid : .amountDiffers
        return LineAnswer(
            line: line.id, outcome: outcome, reason: isPaid ? nil : reason,
            amount: outcome == .amountDiffers ? amount : nil, day: day ?? today)
    }

    fileprivate func note(_ finding: AnswerFinding, of line: BatchLine? = nil) -> AnswerNote {
        AnswerNote(
            finding: finding, position: line?.position, fileLine: self.line,
            name: line?.name ?? name, amount: line?.amount ?? amount,
            reason: finding == .returned ? reason : nil)
    }
}
