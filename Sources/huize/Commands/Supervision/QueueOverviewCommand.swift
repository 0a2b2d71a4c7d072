import ArgumentParser
import Domain

/// What waits place by place: `huize queue overview`.
struct QueueOverviewCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "overview",
        abstract: "各乡镇、各村在办的申报 / what waits, place by place",
        discussion: """
            县看乡镇，乡镇看村；时限见 time-limits.toml。
            A county lists its townships, a township its villages; what is late says
            time-limits.toml.

            例 / examples:
              huize queue overview
              huize queue overview --area 990108104 --format csv
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("哪里 / where", valueName: "code"))
    var area: AreaCode?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let place = try register.reach(area)
        let queues = try register.answer { registry throws(RegistryError) in
            try registry.queues(in: place, on: register.today)
        }
        let console = Console(language: register.language)
        try console.answer(SupervisionListing.make(queues), as: format)
        console.say(CaseCommandWords.count(queues.reduce(0) { $0 + $1.waiting }))
    }
}
