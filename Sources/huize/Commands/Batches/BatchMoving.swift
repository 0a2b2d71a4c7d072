import ArgumentParser
import Domain

/// A command that takes a step with a batch and says how it stands afterwards.
protocol BatchStepCommand: RegisterCommand {
    /// The batch.
    var batch: BatchArgument { get }

    /// The step.
    func step(_ register: OpenRegister) throws(Failure) -> MoveBatch.Step
}

extension BatchStepCommand {
    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        try register.commit(
            .moveBatch(MoveBatch(batch: batch.id, step: try step(register))))
        let file = try register.answer { registry throws(RegistryError) in
            try registry.batch(batch.id)
        }
        Console(language: register.language).say(BatchWords.summary(file))
    }
}

/// Takes a line out of a batch: `huize batch drop`.
struct BatchDropCommand: BatchStepCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop",
        abstract: "剔除一行，其补助回到待发 / take a line out; its payments are due again")

    @OptionGroup var common: CommonArguments

    @Argument(help: "批次号 / the batch")
    var batch: BatchArgument

    @Argument(help: "序号 / the number of the line")
    var line: Int

    func step(_ register: OpenRegister) throws(Failure) -> MoveBatch.Step {
        let query = BatchLineQuery(batch: batch.id)
        let rows = try EveryPage.rows { page throws(RegistryError) in
            try register.registry.batchLines(query, page)
        }
        guard let found = rows.first(where: { $0.line.position == line }) else {
            throw Failure(.badData, BatchWords.noLine(line))
        }
        return .dropLine(found.line.id)
    }
}

/// Fixes a batch: `huize batch seal`.
struct BatchSealCommand: BatchStepCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "封存：行数、金额、校验不再变 / fix lines, count, sum and digest")

    @OptionGroup var common: CommonArguments

    @Argument(help: "批次号 / the batch")
    var batch: BatchArgument

    func step(_ register: OpenRegister) throws(Failure) -> MoveBatch.Step { .seal }
}

/// Gives a batch up before it was sent: `huize batch cancel`.
struct BatchCancelCommand: BatchStepCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "作废未报送的批次 / give up a batch that was not sent")

    @OptionGroup var common: CommonArguments

    @Argument(help: "批次号 / the batch")
    var batch: BatchArgument

    @Option(help: "原因 / why")
    var reason: String

    func step(_ register: OpenRegister) throws(Failure) -> MoveBatch.Step {
        .cancel(reason: reason)
    }
}

/// Ends the waiting for the bank: `huize batch close`.
struct BatchCloseCommand: BatchStepCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "银行不再答复：未答复的回到待发 / what the bank left open is due again")

    @OptionGroup var common: CommonArguments

    @Argument(help: "批次号 / the batch")
    var batch: BatchArgument

    @Option(help: "原因 / why")
    var reason: String

    func step(_ register: OpenRegister) throws(Failure) -> MoveBatch.Step {
        .close(reason: reason)
    }
}
