import Domain
import Exchange

/// Takes batches to the bank and its answers back.
///
/// The one place where the bank's files and the register meet.
struct BankTransfer {
    let register: OpenRegister

    /// Writes the files of a sealed batch and marks it as sent, or those of a sent one again, for
    /// a reason that is noted first.
    ///
    /// If it cannot be marked, no file stays.
    func send(
        _ id: Batch.ID, as form: BankForm, because reason: String? = nil, to folder: String,
        refused: ([BankLineProblem]) throws(Failure) -> Void
    ) throws(Failure) -> (files: BankFiles, isFirst: Bool) {
        try register.require(.payBenefits)
        let batch = try register.answer { registry throws(RegistryError) in
            try registry.batch(id)
        }.batch
        let isFirst = try isFirst(batch, form.format)
        let entry = isFirst ? nil : try note(batch, reason)
        let lines = try lines(of: batch, under: entry)
        let files: BankFiles
        do throws(BankFileError) {
            files = try BankFiles.write(lines, order(batch, form), to: folder)
        } catch .refused(let problems) {
            try refused(problems)
            throw Failure(BankFileError.refused(problems))
        } catch {
            throw Failure(error)
        }
        guard isFirst else { return (files, false) }
        do {
            let digests = files.files.map(\.digest)
            try register.commit(
                .moveBatch(MoveBatch(batch: id, step: .send(form.format, files: digests))))
        } catch {
            files.remove()
            throw error
        }
        return (files, true)
    }

    /// Reads an answer.
    func answer(
        in path: String, refused: ([AnswerRowProblem]) throws(Failure) -> Void
    ) throws(Failure) -> (answer: BankAnswer, batch: Batch.ID) {
        do throws(BankAnswerError) {
            let answer = try BankAnswerReader.read(path)
            guard let batch = Batch.ID(batchNumber: answer.batchNumber) else {
                throw .foreign(line: 2, text: answer.batchNumber)
            }
            return (answer, batch)
        } catch .rows(let problems) {
            try refused(problems)
            throw Failure(BankAnswerError.rows(problems))
        } catch {
            throw Failure(error)
        }
    }

    /// Whether a batch goes to the bank for the first time.
    private func isFirst(_ batch: Batch, _ format: BankFormat) throws(Failure) -> Bool {
        switch batch.details.state {
        case .sealed: return true
        case .made: throw Failure(.badData, BatchWords.notSealed(batch.number))
        case .cancelled: throw Failure(.badData, BatchWords.cancelled(batch.number))
        case .sent, .reconciled:
            if let other = batch.details.format, other != format {
                throw Failure(.badData, BatchWords.sentOtherwise(batch.number, other))
            }
            return false
        }
    }

    /// Notes that files are written again, and why.
    private func note(_ batch: Batch, _ reason: String?) throws(Failure) -> JournalEntryID {
        guard let reason else { throw Failure(.usage, BatchWords.whyAgain(batch.number)) }
        return try register.commit(
            .writeBatchAgain(WriteBatchAgain(batch: batch.id, reason: reason))
        ).entry
    }

    /// The lines, which have to be as many and as much as the batch says.
    private func lines(
        of batch: Batch, under entry: JournalEntryID?
    ) throws(Failure) -> [BatchLine] {
        let lines = try register.answer { registry throws(RegistryError) in
            var lines: [BatchLine] = []
            try registry.eachLine(of: batch.id, under: entry) { line throws(RegistryError) in
                lines.append(line)
            }
            return lines
        }
        let sum = lines.reduce(Money.zero) { $0 + $1.amount }
        guard lines.count == batch.details.lines, sum == batch.details.total else {
            throw Failure(.badData, BatchWords.doesNotAddUp(batch.number))
        }
        return lines
    }

    private func order(_ batch: Batch, _ form: BankForm) -> BankOrder {
        let names = register.definitions.programmes.map { ($0.code, $0.term.zh) }
        return BankOrder(
            batch: batch, format: form.format, encoding: form.encoding, payer: form.payer,
            payOn: form.payOn,
            programmes: Dictionary(names) { first, _ in first })
    }
}

/// In which form a batch goes to the bank.
struct BankForm {
    let format: BankFormat
    let encoding: BankEncoding?
    let payer: Payer?
    let payOn: Day
}
