import ArgumentParser
import Domain

/// Sums for reports: `huize report`.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "报表 / reports",
        subcommands: [PaymentReportCommand.self])
}

/// Sums payments: `huize report payments`.
struct PaymentReportCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "payments",
        abstract: "补助发放汇总 / payments by programme, village, fund or township",
        discussion: """
            应发 = 已发 + 待发 + 退回 + 取消 + 追回，每行都如此。
            Due = paid + pending + returned + cancelled + recovered, in every row.

            例 / examples:
              huize report payments --period 2011
              huize report payments --by fund --period 2011 --format csv
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: "programme, village, fund, township")
    var by = ReportQuery.Grouping.programme

    @Option(help: "哪一期，如 2011 或 201111 / which year or month")
    var period: Period

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let query = ReportQuery(area: try register.reach(area), period: period, grouping: by)
        let rows = try register.answer { registry throws(RegistryError) in
            try registry.paymentReport(query)
        }
        let console = Console(language: register.language)
        try console.answer(ReportListing.make(rows, by, register), as: format)
        console.say(PayWords.report(rows))
    }
}

/// Lists what families still wait for, by how long: `huize arrears`.
struct ArrearsCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "arrears",
        abstract: "拖欠：到期未发的补助 / what families still wait for, and how long",
        discussion: """
            例 / example:
              huize arrears --area 990108104 --format csv
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let area = try register.reach(area)
        let rows = try register.answer { registry throws(RegistryError) in
            try registry.arrears(in: area, on: register.today)
        }
        let console = Console(language: register.language)
        try console.answer(ArrearsListing.make(rows, register), as: format)
        console.say(PayWords.arrears(rows))
    }
}
