import ArgumentParser
import Domain

/// Takes payments to the bank: `huize batch`.
struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "批次：从待发到银行对账 / batches: from what is due to the bank's answer",
        discussion: """
            一批的经过 / the way of a batch:
              huize batch preview --period 2011      会有谁，谁留下 / who, and who stays behind
              huize batch make --period 2011         生成 / gather what is due
              huize batch show HZ-000001 --lines     核对 / look at it
              huize batch drop HZ-000001 7           剔除第7行 / take a line out
              huize batch seal HZ-000001             封存 / fix it
              huize batch file HZ-000001 --format bank-csv --to .   写银行文件 / the bank's file
              huize batch reconcile HZ-000001 结果.xlsx             对账 / the bank's answer
            """,
        subcommands: [
            BatchListCommand.self, BatchPreviewCommand.self, BatchMakeCommand.self,
            BatchShowCommand.self, BatchDropCommand.self, BatchSealCommand.self,
            BatchFileCommand.self, BatchCancelCommand.self, BatchCloseCommand.self,
            BatchReconcileCommand.self,
        ])
}

/// Lists batches: `huize batch list`.
struct BatchListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "列出批次 / list batches")

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let area = try register.reach(area)
        let rows = try EveryPage.rows { request throws(RegistryError) in
            try register.registry.batches(in: area, request)
        }
        try Console(language: register.language)
            .answer(BatchListing.make(rows, register.language), as: format)
    }
}
