import Domain

/// The cells of one row of an answer.
struct AnswerCells {
    /// More than any bank pays to one person: 1,000,000,000 yuan; sums of it cannot overflow.
    private static let most = Money(yuan: 1_000_000_000)

    let row: Row
    let places: [AnswerColumn: Int]

    /// The text of a cell without blanks at its ends; empty if there is no such column.
    func text(_ column: AnswerColumn) -> String {
        places[column].map { row[$0].folded } ?? ""
    }

    /// The row, or what is wrong with each of its cells.
    func read() -> Result<BankAnswerRow, AnswerRowProblems> {
        var problems: [AnswerRowProblem] = []
        func take<Value>(
            _ column: AnswerColumn, _ read: (String) throws(CellError) -> Value
        ) -> Value? {
            do throws(CellError) {
                return try read(text(column))
            } catch {
                problems.append(
                    AnswerRowProblem(
                        line: row.line, heading: column.heading, value: text(column),
                        sentence: error.sentence))
                return nil
            }
        }
        let position = take(.position, Self.position)
        let account = take(.account, Self.account)
        let name = take(.name, Self.name)
        let amount = take(.amount, Self.amount)
        let isPaid = take(.result, Self.result)
        let reason = take(.reason) { text throws(CellError) -> PaymentReason? in
            try Self.reason(text, isPaid: isPaid)
        }
        let day = take(.day) { text throws(CellError) -> Day? in
            text.isEmpty ? nil : try CellReading.day(text)
        }
        guard problems.isEmpty, let position, let account, let name, let amount, let isPaid,
            let reason, let day
        else { return .failure(AnswerRowProblems(list: problems)) }
        return .success(
            BankAnswerRow(
                line: row.line, position: position, accountNumber: account, name: name,
                amount: amount, day: day, isPaid: isPaid, reason: reason))
    }

    /// How many rows the file says it has; nil if the row of totals does not say so, or says two.
    func count() -> Int? {
        let numbers = [AnswerColumn.batch, .position, .account, .name].compactMap { column in
            Int(text(column).filter { !"共笔条行 ".contains($0) })
        }
        return Set(numbers).count == 1 ? numbers.first : nil
    }

    /// The sum that the row of totals says; nil if it says none.
    func sum() -> Money? { try? CellReading.amount(text(.amount)) }

    /// Whether this is the row of totals.
    var isTotal: Bool {
        let words: Set = ["合计", "总计", "共计", "total", "totals"]
        return [AnswerColumn.batch, .position].contains {
            words.contains(HeadingKey.of(text($0)))
        }
    }

    private static func position(_ text: String) throws(CellError) -> Int {
        guard let number = Int(text), number > 0 else {
            throw CellError(sentence: AnswerWords.position(text))
        }
        return number
    }

    private static func account(_ text: String) throws(CellError) -> String {
        if CellText.hasLostDigits(text) { throw CellError(sentence: AnswerWords.digitsLost(text)) }
        var digits = text.filter { $0 != " " && $0 != "-" }
        if digits.first == "'" { digits.removeFirst() }
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw CellError(sentence: AnswerWords.account(text))
        }
        return digits
    }

    private static func name(_ text: String) throws(CellError) -> String {
        guard !text.isEmpty else {
            throw CellError(sentence: CellWords.required(AnswerColumn.name.heading))
        }
        return text
    }

    private static func amount(_ text: String) throws(CellError) -> Money {
        let amount = try CellReading.amount(text)
        guard amount <= most else { throw CellError(sentence: CellWords.amount(text)) }
        return amount
    }

    private static func result(_ text: String) throws(CellError) -> Bool {
        guard let isPaid = AnswerLexicons.isPaid(text) else {
            throw CellError(
                sentence: CellWords.notInList(text, AnswerLexicons.knownResults))
        }
        return isPaid
    }

    /// The reason of a payment that came back; what a bank remarks on one that was paid says
    /// nothing, unless it says that it was not.
    private static func reason(_ text: String, isPaid: Bool?) throws(CellError) -> PaymentReason? {
        let reason = AnswerLexicons.reason(text)
        switch isPaid {
        case nil: return nil
        case true?:
            guard reason == nil else { throw CellError(sentence: AnswerWords.paidWithReason(text)) }
            return nil
        case false?:
            guard let reason else {
                throw CellError(
                    sentence: text.isEmpty
                        ? AnswerWords.noReason
                        : CellWords.notInList(text, AnswerLexicons.knownReasons))
            }
            return reason
        }
    }
}

/// What is wrong with the cells of a row.
struct AnswerRowProblems: Error {
    let list: [AnswerRowProblem]
}
