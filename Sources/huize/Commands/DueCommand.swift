import ArgumentParser
import Domain

/// Lists what is due: `huize due`.
struct DueCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "今天该做的事 / what is due",
        discussion: """
            逾期在前，按走访顺序。Late first, then in walking order.

            例 / examples:
              huize due --late
              huize due --days 7 --format csv > week.csv
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @ArgumentParser.Flag(help: "只要逾期的 / only what is late")
    var late = false

    @Option(help: "往后几天 / how many days ahead")
    var days = 0

    @Option(help: "最多几行 / how many rows at the most")
    var limit: Int?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        var query = DueQuery(
            area: try register.reach(area), today: register.today)
        query.isLateOnly = late
        query.daysAhead = max(0, days)
        let rows = try EveryPage.rows(limit: limit) { request throws(RegistryError) in
            try register.registry.due(query, request)
        }
        try Console(language: register.language)
            .answer(DueListing.make(rows, register), as: format)
    }
}
