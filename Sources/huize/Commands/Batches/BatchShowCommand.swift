import ArgumentParser
import Domain

/// Shows a batch: `huize batch show`.
struct BatchShowCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "看一批：按项目、资金、村合计，和银行的答复 / a batch with its sums and answers",
        discussion: """
            例 / examples:
              huize batch show HZ-000001
              huize batch show HZ-000001 --lines --format csv
              huize batch show HZ-000001 --answers
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "批次号 / the batch")
    var batch: BatchArgument

    @ArgumentParser.Flag(help: "逐行列出 / every line")
    var lines = false

    @ArgumentParser.Flag(help: "列出银行答复中的例外 / what the bank answered otherwise than paid")
    var answers = false

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func validate() throws {
        if lines && answers {
            throw ValidationError(
                "--lines 和 --answers 请只用一个。/ Use either --lines or --answers.")
        }
    }

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let file = try register.answer { registry throws(RegistryError) in
            try registry.batch(batch.id)
        }
        if lines {
            let query = BatchLineQuery(batch: batch.id)
            let rows = try EveryPage.rows { request throws(RegistryError) in
                try register.registry.batchLines(query, request)
            }
            try console.answer(BatchLineListing.make(rows, register), as: format)
        } else if answers {
            let notes = try register.answer { registry throws(RegistryError) in
                try registry.answerNotes(of: batch.id)
            }
            try console.answer(
                AnswerListing.make(notes.filter { $0.finding != .paid }, register.language),
                as: format)
        } else {
            try console.answer(BatchSumListing.make(file, register), as: format)
        }
        console.say(BatchWords.summary(file))
    }
}
