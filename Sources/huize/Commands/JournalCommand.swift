import ArgumentParser
import Domain
import Store

/// Says who did what: `huize journal`.
struct JournalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "谁做了什么 / who did what",
        subcommands: [JournalShowCommand.self, JournalVerifyCommand.self])
}

/// Lists the latest entries of the journal: `huize journal show`.
struct JournalShowCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "列出最近的记录 / list the latest entries",
        discussion: """
            例 / example:
              huize journal show --limit 100 --format csv
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: "最多几行 / how many rows at the most")
    var limit = 40

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let rows = try EveryPage.rows(limit: max(1, limit)) { request throws(RegistryError) in
            try register.registry.journal(of: nil, request)
        }
        try Console(language: register.language)
            .answer(JournalListing.make(rows, register.language), as: format)
    }
}
