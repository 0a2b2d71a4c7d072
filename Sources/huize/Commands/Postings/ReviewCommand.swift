import ArgumentParser
import Domain

/// Does the annual review: `huize review`.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "年审 / the annual review",
        subcommands: [ReviewListCommand.self, ReviewNoteCommand.self])
}

/// Lists whom the annual review meets: `huize review list`.
struct ReviewListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "年审名单，按走访顺序 / whom to meet, in walking order",
        discussion: """
            例 / example:
              huize review list --year 2012 --open
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(help: "年度，默认今年 / the year, this one by default")
    var year: Int?

    @ArgumentParser.Flag(name: .customLong("open"), help: "只要还没见到的 / only those not met yet")
    var isOpenOnly = false

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let query = ReviewQuery(
            area: try register.reach(area), year: year ?? register.today.year,
            isOpenOnly: isOpenOnly)
        let rows = try EveryPage.rows { request throws(RegistryError) in
            try register.registry.reviewList(query, request)
        }
        try Console(language: register.language)
            .answer(ReviewListing.make(rows, register), as: format)
    }
}

/// Notes what was found: `huize review note`.
struct ReviewNoteCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "登记年审结果 / note what was found",
        discussion: """
            结果 / outcomes: \(ReviewOutcome.allCases.map(\.rawValue).joined(separator: " "))
            “未见到”不停发，两周后再访。notMet stops no payment: it makes a second visit.

            例 / examples:
              huize review note 1204 unchanged
              huize review note 1204 died --on 2011-11-02
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "人员编号 / the person's number")
    var person: Int64

    @Argument(help: "结果 / what was found")
    var outcome: ReviewOutcome

    @Option(help: "年度，默认今年 / the year, this one by default")
    var year: Int?

    @Option(
        help: ArgumentHelp(
            "见面或事情发生的日期，默认今天 / when they were met, or it happened", valueName: "date"))
    var on: Day?

    @Option(help: "说明 / a word on it")
    var note: String?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let command = RecordReview(
            person: Person.ID(rawValue: person), year: year ?? register.today.year,
            outcome: outcome, day: on ?? register.today, note: note)
        _ = try register.commit(.recordReview(command))
        Console(language: register.language).say(ReviewCommandWords.noted(outcome))
    }
}
