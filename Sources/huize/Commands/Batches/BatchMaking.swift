import ArgumentParser
import Domain

/// Which payments a batch takes.
struct BatchScope: ParsableArguments {
    @Option(help: "到哪一期为止，如 2011 或 201111 / up to which year or month")
    var period: Period

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(
        name: .customLong("programme"),
        help: ArgumentHelp("只要这个项目，可多次 / only these programmes", valueName: "code"))
    var programmes: [String] = []

    /// The command that makes the batch.
    func command(_ register: OpenRegister) throws(Failure) -> MakeBatch {
        try register.check(programmes: programmes)
        return MakeBatch(
            area: try register.reach(area), period: period, programmes: programmes)
    }
}

/// Says what a batch would hold: `huize batch preview`.
struct BatchPreviewCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "会有谁，谁留下 / what a batch would hold, and what stays behind")

    @OptionGroup var common: CommonArguments
    @OptionGroup var scope: BatchScope

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let command = try scope.command(register)
        let preview = try register.answer { registry throws(RegistryError) in
            try registry.batchPreview(command)
        }
        let console = Console(language: register.language)
        try console.answer(BatchSumListing.make(preview, register), as: format)
        console.say(BatchWords.preview(preview))
        BatchWords.comingBack(preview.comingBack).map(console.say)
    }
}

/// Gathers what is due: `huize batch make`.
struct BatchMakeCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "生成批次 / gather what is due into a batch",
        discussion: """
            批次号写到标准输出。The batch's number goes to standard output.

            例 / example:
              huize batch make --period 2011 --programme reward-assistance
            """)

    @OptionGroup var common: CommonArguments
    @OptionGroup var scope: BatchScope

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let command = try scope.command(register)
        let preview = try register.answer { registry throws(RegistryError) in
            try registry.batchPreview(command)
        }
        let receipt = try register.commit(.makeBatch(command))
        let made = receipt.records.lazy.compactMap { record -> Batch.ID? in
            if case .batch(let id) = record { id } else { nil }
        }.first
        guard let made else { return }
        let batch = try register.answer { registry throws(RegistryError) in
            try registry.batch(made)
        }.batch
        let console = Console(language: register.language)
        try console.answer(batch.number + "\n")
        console.say(BatchWords.made(batch))
        BatchWords.comingBack(preview.comingBack).map(console.say)
    }
}
