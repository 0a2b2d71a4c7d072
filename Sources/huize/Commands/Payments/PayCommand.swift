import ArgumentParser
import Domain

/// Settles payments that are stopped: `huize pay`.
struct PayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay",
        abstract: "处理单笔补助 / settle payments that are stopped",
        discussion: """
            编号见 huize pending 最后一列。The last column of huize pending has the numbers.

            例 / examples:
              huize pay retry 412 413                账号已更正，进下一批 / mended: into the next batch
              huize pay deliver 97 --on 2011-11-20   实物已送到 / handed over
              huize pay heir 412 --bank 信用社 --account 6217… --holder 张强
              huize pay cancel 412 --reason 重复登记
            """,
        subcommands: [
            PayRetryCommand.self, PayDeliverCommand.self, PayHeirCommand.self,
            PayCancelCommand.self,
        ])
}

/// A command that settles payments and says how many.
protocol SettlingCommand: RegisterCommand {
    /// Which.
    var payments: [Entitlement.ID] { get }

    /// What is done with them.
    func settlement(_ register: OpenRegister) throws(Failure) -> SettlePayments.Settlement
}

extension SettlingCommand {
    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let settlement = try settlement(register)
        try register.commit(
            .settlePayments(SettlePayments(payments: payments, settlement: settlement)))
        Console(language: register.language).say(PayWords.settled(payments.count, settlement))
    }
}

/// Lets payments go into the next batch: `huize pay retry`.
struct PayRetryCommand: SettlingCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "已更正，进下一批 / mended: into the next batch")

    @OptionGroup var common: CommonArguments

    @Argument(help: "补助编号 / the payments")
    var payments: [Entitlement.ID]

    func settlement(_ register: OpenRegister) throws(Failure) -> SettlePayments.Settlement {
        .tryAgain
    }
}

/// Ticks off what was handed over: `huize pay deliver`.
struct PayDeliverCommand: SettlingCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliver",
        abstract: "实物或现金已送到 / handed over in person")

    @OptionGroup var common: CommonArguments

    @Argument(help: "补助编号 / the payments")
    var payments: [Entitlement.ID]

    @Option(help: ArgumentHelp("哪天，默认今天 / when, today", valueName: "date"))
    var on: Day?

    func settlement(_ register: OpenRegister) throws(Failure) -> SettlePayments.Settlement {
        .delivered(on ?? register.today)
    }
}

/// Gives what was due until a death to the family: `huize pay heir`.
struct PayHeirCommand: SettlingCommand {
    static let configuration = CommandConfiguration(
        commandName: "heir",
        abstract: "本人去世，转给家属 / to the family, because the person died")

    @OptionGroup var common: CommonArguments

    @Argument(help: "补助编号 / the payments")
    var payments: [Entitlement.ID]

    @Option(help: "开户行 / the bank")
    var bank: String

    @Option(help: ArgumentHelp("家属账号 / the account", valueName: "number"))
    var account: String

    @Option(help: ArgumentHelp("户名 / the holder", valueName: "name"))
    var holder: String

    func settlement(_ register: OpenRegister) throws(Failure) -> SettlePayments.Settlement {
        do {
            return .toHeir(try BankAccount(bank: bank, number: account, holder: holder))
        } catch {
            throw Failure(.badData, error.sentence)
        }
    }
}

/// Says that nothing is owed: `huize pay cancel`.
struct PayCancelCommand: SettlingCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "不应发放，写明原因 / nothing is owed, and why")

    @OptionGroup var common: CommonArguments

    @Argument(help: "补助编号 / the payments")
    var payments: [Entitlement.ID]

    @Option(help: "原因 / why")
    var reason: String

    func settlement(_ register: OpenRegister) throws(Failure) -> SettlePayments.Settlement {
        .cancel(reason: reason)
    }
}
