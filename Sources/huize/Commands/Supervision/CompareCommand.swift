import ArgumentParser
import Domain
import Screens

/// How far care reached in each village: `huize compare`.
struct CompareCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "各村对照：提供、及时、到账、走访 / how far care reached, village by village",
        discussion: """
            问到答复就算已提供，谢绝与同意一样。
            An offer counts once it was answered: no is as good as yes.

            例 / example:
              huize compare --area 990108104 --from 2011-01-01 --to 2011-06-30 --format csv
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("哪里 / where", valueName: "code"))
    var area: AreaCode?

    @Option(help: ArgumentHelp("从哪天，默认今年元旦 / from, this year's first day", valueName: "date"))
    var from: Day?

    @Option(help: ArgumentHelp("到哪天，默认今天 / to, today", valueName: "date"))
    var to: Day?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let place = try register.reach(area)
        // What is still to come is owed to nobody today.
        let last = min(to ?? register.today, register.today)
        let first = from ?? Period(.year, containing: last).start
        guard first <= last else {
            throw Failure(.usage, SupervisionCommandWords.order(first, last))
        }
        let villages = try ProgressOnTerminal(surroundings).duringWorkThatStops {
            progress throws(Failure) in
            let villages = try register.answer { registry throws(RegistryError) in
                try registry.comparison(of: place, from: first, to: last) { done, total in
                    progress.report(done: Int64(done), of: Int64(total))
                    return !progress.isCancelled
                }
            }
            guard !progress.isCancelled else {
                throw Failure(.unavailable, SupervisionCommandWords.stopped)
            }
            return villages
        }
        try Console(language: register.language)
            .answer(SupervisionListing.make(villages), as: format)
    }
}
