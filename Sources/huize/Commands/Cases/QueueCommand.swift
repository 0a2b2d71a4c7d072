import ArgumentParser
import Domain

/// What waits: `huize queue`, the list itself unless told otherwise.
struct QueueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: "待办的申报 / cases that wait",
        subcommands: [QueueListCommand.self, QueueOverviewCommand.self],
        defaultSubcommand: QueueListCommand.self)
}

/// Lists the cases that wait: `huize queue list`.
struct QueueListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "待办的申报，等得最久的在前 / cases that wait, the longest first",
        discussion: """
            环节 / states: \(CaseState.allCases.map(\.rawValue).joined(separator: " "))

            例 / examples:
              huize queue --level township --programme reward-assistance
              huize queue --by village --format csv
              huize queue --state ready --year 2011
            """)

    @OptionGroup var common: CommonArguments

    @OptionGroup var filter: CaseFilter

    @Option(help: "只要这个环节，可重复 / only this state; may be given again")
    var state: [CaseState] = []

    @Option(help: "合计方式 / counts by step, village or programme")
    var by: CaseGrouping?

    @Option(help: "最多几行 / how many rows at the most")
    var limit: Int?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let usual = Set(CaseState.allCases.filter(\.isOpen))
        let query = try filter.query(state.isEmpty ? usual : Set(state), of: register)
        if let by {
            let totals = try register.answer { registry throws(RegistryError) in
                try registry.caseTotals(query, by: by)
            }
            try console.answer(CaseListing.make(totals, register), as: format)
            console.say(CaseCommandWords.count(totals.reduce(0) { $0 + $1.count }))
        } else {
            let rows = try EveryPage.rows(limit: limit) { request throws(RegistryError) in
                try register.registry.cases(query, request)
            }
            try console.answer(CaseListing.make(rows, register), as: format)
            console.say(CaseCommandWords.count(rows.count))
        }
    }
}
