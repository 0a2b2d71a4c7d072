import ArgumentParser
import Domain

/// Has payments back that should not have been made: `huize recovery`.
struct RecoveryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recovery",
        abstract: "追回错发的补助 / have wrong payments back",
        subcommands: [
            RecoveryListCommand.self, RecoveryOpenCommand.self, RecoveryUpdateCommand.self,
        ])
}

/// Lists recoveries: `huize recovery list`.
struct RecoveryListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "列出追回，未办结的在前 / list recoveries, open ones first")

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let area = try register.reach(area)
        let rows = try register.answer { registry throws(RegistryError) in
            try registry.recoveries(in: area)
        }
        try Console(language: register.language)
            .answer(RecoveryListing.make(rows, register), as: format)
    }
}

/// Begins a recovery: `huize recovery open`.
struct RecoveryOpenCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "登记追回 / begin a recovery")

    @OptionGroup var common: CommonArguments

    @Argument(help: "补助编号 / the payment")
    var payment: Entitlement.ID

    @Option(help: ArgumentHelp("追回多少元 / how much", valueName: "yuan"))
    var amount: Money

    @Option(help: "原因 / why")
    var reason: String

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let receipt = try register.commit(
            .openRecovery(OpenRecovery(payment: payment, amount: amount, reason: reason)))
        let console = Console(language: register.language)
        for case .recovery(let id) in receipt.records {
            try console.answer("\(id.rawValue)\n")
        }
        console.say(PayWords.recoveryOpened(amount))
    }
}

/// Notes what came back: `huize recovery update`.
struct RecoveryUpdateCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "登记追回款，或办结 / note what came back, or close it",
        discussion: """
            例 / examples:
              huize recovery update 3 --received 480
              huize recovery update 3 --outcome 已全部追回
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "追回编号 / the recovery")
    var recovery: Recovery.ID

    @Option(help: ArgumentHelp("这次收回多少元 / what came back now", valueName: "yuan"))
    var received = Money.zero

    @Option(help: ArgumentHelp("结果；写了就办结 / what came of it; closes it", valueName: "text"))
    var outcome: String?

    func validate() throws {
        if received == .zero && outcome == nil {
            throw ValidationError(
                "请写 --received 或 --outcome。/ Give --received or --outcome.")
        }
    }

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        try register.commit(
            .updateRecovery(
                UpdateRecovery(recovery: recovery, received: received, outcome: outcome)))
        Console(language: register.language)
            .say(PayWords.recoveryUpdated(received, isClosed: outcome != nil))
    }
}
