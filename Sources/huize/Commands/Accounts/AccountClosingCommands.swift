import ArgumentParser
import Domain

/// Closes an account: `huize account disable`.
struct AccountDisableCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "停用账号，马上生效 / close an account, at once",
        discussion: """
            例 / example:
              huize account disable dongying-li --reason 离岗
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "账号 / login")
    var account: String

    @Option(help: "原因 / why")
    var reason: String

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let id = try register.account(account).id
        try register.commit(
            .closeAccount(CloseAccount(account: id, isClosed: true, reason: reason)))
        Console(language: register.language).say(AccountCommandWords.closed(account))
    }
}

/// Opens a closed account again: `huize account enable`.
struct AccountEnableCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: "恢复账号 / open a closed account again")

    @OptionGroup var common: CommonArguments

    @Argument(help: "账号 / login")
    var account: String

    @Option(help: "原因 / why")
    var reason: String

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let id = try register.account(account).id
        try register.commit(
            .closeAccount(CloseAccount(account: id, isClosed: false, reason: reason)))
        Console(language: register.language).say(AccountCommandWords.opened(account))
    }
}

/// Hands a village over to the manager who comes next: `huize account hand-over`.
struct AccountHandOverCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-over",
        abstract: "交接给下一任 / hand over to who comes next",
        discussion: """
            草稿转给接手的人，原账号停用；手头的事列出来。
            Unfinished forms go to the successor, the account is closed, what is in hand is listed.

            例 / examples:
              huize account hand-over dongying-li --to dongying-wang --list
              huize account hand-over dongying-li --to dongying-wang --reason 换届
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "原账号 / login of who goes")
    var account: String

    @Option(help: ArgumentHelp("接手的账号 / login of who comes", valueName: "login"))
    var to: String

    @Option(help: "原因 / why")
    var reason: String?

    @ArgumentParser.Flag(help: "只列手头的事 / only list what is in hand")
    var list = false

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func validate() throws {
        if !list && reason == nil {
            throw ValidationError("请写 --reason 或 --list / give --reason or --list")
        }
    }

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        try register.require(.manageAccounts)
        let (from, successor) = (try register.account(account), try register.account(to))
        let work = try register.answer { registry throws(RegistryError) in
            try registry.workInHand(of: from.id, on: register.today)
        }
        if !list {
            let command = HandOver(from: from.id, to: successor.id, reason: reason ?? "")
            try register.commit(.handOver(command))
        }
        let console = Console(language: register.language)
        try console.answer(AccountListing.make(work, register.language), as: format)
        if !list { console.say(AccountCommandWords.handedOver(from, successor)) }
    }
}
