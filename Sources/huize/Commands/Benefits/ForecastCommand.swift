import ArgumentParser
import Domain

/// Lists who becomes entitled in the coming months: `huize forecast`.
struct ForecastCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "今后几个月谁将符合条件 / who becomes entitled in the coming months",
        discussion: """
            到时符合条件的人，连同还缺的材料：提前准备，谁也不耽误一年。
            Everybody who comes of age for a benefit, with the papers still missing, so
            that nobody loses a year.

            例 / examples:
              huize forecast
              huize forecast --programme reward-assistance --months 24
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(help: ArgumentHelp("只要这个项目 / only this programme", valueName: "code"))
    var programme: String?

    @Option(help: ArgumentHelp("从哪个月起 / from which month", valueName: "month"))
    var from: Period?

    @Option(help: "几个月 / how many months")
    var months = 12

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func validate() throws {
        guard (1...120).contains(months) else {
            throw ValidationError("--months: 1–120")
        }
    }

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        try BenefitArguments.check([programme].compactMap { $0 }, in: register)
        let first = Period(.month, containing: from?.start ?? register.today)
        let query = ForecastQuery(
            area: try register.reach(area), first: first, months: months, programme: programme)
        let rows = try register.answer { registry throws(RegistryError) in
            try registry.forecast(query)
        }
        try console.answer(ForecastListing.make(rows, register), as: format)
        console.say(ForecastWords.found(rows))
    }
}
