import ArgumentParser
import Domain

/// Says who works with the register, and from where: `huize account`.
struct AccountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: "账号、角色和钥匙 / accounts, roles and keys",
        subcommands: [
            AccountListCommand.self, AccountShowCommand.self, AccountAddCommand.self,
            AccountChangeCommand.self, AccountDisableCommand.self, AccountEnableCommand.self,
            AccountKeysCommand.self, AccountAddKeyCommand.self, AccountRemoveKeyCommand.self,
            AccountHandOverCommand.self, AccountRolesCommand.self,
        ])
}

/// Lists the accounts: `huize account list`.
struct AccountListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "列出辖区内的账号 / list the accounts of the area",
        discussion: """
            例 / example:
              huize account list --open --format csv
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @ArgumentParser.Flag(help: "不要停用和过期的 / leave out the closed and the ended")
    var open = false

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try self.open(surroundings)
        let area = try register.reach(area)
        let rows = try register.answer { registry throws(RegistryError) in
            try registry.accounts(in: area)
        }.filter { !open || $0.account.isOpen(on: register.today) }
        try Console(language: register.language)
            .answer(AccountListing.make(rows, register), as: format)
    }
}

/// Shows one account with its keys: `huize account show`.
struct AccountShowCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "一个账号和它的钥匙 / an account with its keys")

    @OptionGroup var common: CommonArguments

    @Argument(help: "账号 / login")
    var account: String

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let id = try register.account(account).id
        let file = try register.answer { registry throws(RegistryError) in
            try registry.accountFile(id)
        }
        try Console(language: register.language)
            .answer(AccountListing.make(file, register), as: format)
    }
}

extension OpenRegister {
    /// The account of a login, if it lies in the area of who asks.
    func account(_ login: String) throws(Failure) -> Account {
        let rows = try answer { registry throws(RegistryError) in
            try registry.accounts(in: registry.account.area)
        }
        guard let row = rows.first(where: { $0.account.login == login }) else {
            throw Failure(.badData, AccountCommandWords.unknown(login))
        }
        return row.account
    }
}
