import ArgumentParser
import Domain

/// Enters the bank's answer: `huize batch reconcile`.
struct BatchReconcileCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "银行对账 / enter the bank's answer",
        discussion: """
            CSV 或 XLSX，表头：批次号 序号 账号 户名 金额 结果 原因 日期，最后一行“合计”。
            看不懂或不完整的文件整个不收。同一文件再来一次不改变任何内容。
            CSV or XLSX; the last row says the totals. A file that is cut off or not
            understood is refused whole. The same file again changes nothing.

            例 / example:
              huize batch reconcile HZ-000001 结果.xlsx --dry-run
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "批次号 / the batch")
    var batch: BatchArgument

    @Argument(help: "银行的结果文件 / the bank's file")
    var file: String

    @ArgumentParser.Flag(help: "只核对，不登记 / only compare, enter nothing")
    var dryRun = false

    @Option(help: "例外怎样列出 / how exceptions are listed: table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        try Reconciliation(register: register, format: format, isDryRun: dryRun)
            .carryOut(file, for: batch.id)
    }
}

/// Compares a bank's answer with its batch, shows every exception, and enters it.
struct Reconciliation {
    let register: OpenRegister
    let format: OutputFormat
    let isDryRun: Bool

    /// Takes the file at `path`; without a batch, the one that the file names.
    func carryOut(_ path: String, for expected: Batch.ID? = nil) throws(Failure) {
        try register.require(.payBenefits)
        let console = Console(language: register.language)
        let (answer, id) = try BankTransfer(register: register).answer(in: path) {
            problems throws(Failure) in
            try console.answer(AnswerProblemListing.make(problems, register.language), as: format)
        }
        let batch = try register.answer { registry throws(RegistryError) in
            try registry.batch(expected ?? id)
        }.batch
        guard id == batch.id else {
            throw Failure(.badData, BatchWords.otherBatch(answer.batchNumber, batch.number))
        }
        guard [.sent, .reconciled].contains(batch.details.state) else {
            throw Failure(.badData, BatchWords.notSent(batch))
        }
        let notes = try register.answer { registry throws(RegistryError) in
            try registry.findings(of: answer, in: batch.id)
        }
        let exceptions = notes.filter { $0.finding != .paid }
        if !exceptions.isEmpty || format != .table {
            try console.answer(AnswerListing.make(exceptions, register.language), as: format)
        }
        console.say(BatchWords.findings(notes))
        guard !isDryRun else { return console.say(BatchWords.nothingEntered) }
        console.say(
            try enter(answer, of: batch.id)
                ? BatchWords.entered(batch.number) : BatchWords.enteredBefore(batch.number))
    }

    /// Enters an answer; false if the register answers with the entry of an earlier time.
    private func enter(_ answer: BankAnswer, of batch: Batch.ID) throws(Failure) -> Bool {
        let latest = try register.answer { registry throws(RegistryError) in
            try registry.journal(of: .batch(batch), .first(limit: 1))
        }.rows.first
        let receipt = try register.commit(
            .enterAnswer(EnterAnswer(batch: batch, answer: answer)))
        return latest.map { receipt.entry > $0.id } ?? true
    }
}
