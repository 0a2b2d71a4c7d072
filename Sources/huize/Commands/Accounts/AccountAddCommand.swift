import ArgumentParser
import Domain

/// Adds an account: `huize account add`.
struct AccountAddCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "开设账号 / add an account",
        discussion: """
            角色 / roles: huize account roles.

            例 / example:
              huize account add dongying-li --name 李秀英 --role villageManager \\
                --area 990108104202 --key "ssh-ed25519 AAAA… li"
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "账号，小写字母、数字、连字符 / login: small letters, digits, hyphens")
    var account: String

    @Option(help: "姓名 / name")
    var name: String

    @Option(help: "角色 / role")
    var role: Role

    @Option(help: ArgumentHelp("辖区 / area", valueName: "code"))
    var area: AreaCode

    @Option(help: "界面语言 zh, en；不写随终端 / language of the screens")
    var language: Language?

    @Option(help: "本人在登记册里的编号 / the person's own number in the register")
    var person: Int64?

    @Option(help: ArgumentHelp("有效期的最后一天 / the last day", valueName: "date"))
    var until: Day?

    @Option(help: ArgumentHelp("公钥，可写多次 / a public key, may be repeated", valueName: "line"))
    var key: [String] = []

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let keys = try AccountCommandWords.keys(key)
        let details = AccountDetails(
            login: account, name: name, role: role, area: area, language: language,
            person: person.map { Person.ID(rawValue: $0) }, until: until)
        let receipt = try register.commit(.addAccount(AddAccount(details: details)))
        guard case .account(let id)? = receipt.records.first else { return }
        let console = Console(language: register.language)
        console.say(AccountCommandWords.added(account))
        guard !keys.isEmpty else { return }
        try register.commit(
            .setAccountKeys(SetAccountKeys(account: id, added: keys, removed: [])))
        console.say(AccountCommandWords.keysSet)
    }
}

/// Changes an account: `huize account change`.
struct AccountChangeCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "更改账号 / change an account",
        discussion: """
            没有写的不变。What is not named stays.

            例 / example:
              huize account change dongying-li --until 2012-06-30
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "账号 / login")
    var account: String

    @Option(help: "姓名 / name")
    var name: String?

    @Option(help: "角色 / role")
    var role: Role?

    @Option(help: ArgumentHelp("辖区 / area", valueName: "code"))
    var area: AreaCode?

    @Option(help: "界面语言 zh, en / language of the screens")
    var language: Language?

    @Option(help: "本人在登记册里的编号 / the person's own number in the register")
    var person: Int64?

    @Option(help: ArgumentHelp("有效期的最后一天 / the last day", valueName: "date"))
    var until: Day?

    @ArgumentParser.Flag(help: "语言随终端 / the language follows the terminal")
    var noLanguage = false

    @ArgumentParser.Flag(help: "不对应登记册里的人 / nobody of the register")
    var noPerson = false

    @ArgumentParser.Flag(help: "长期有效 / no last day")
    var noUntil = false

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let current = try register.account(account)
        var wanted = current.details
        if let name { wanted.name = name }
        if let role { wanted.role = role }
        if let area { wanted.area = area }
        if let language { wanted.language = language }
        if let person { wanted.person = Person.ID(rawValue: person) }
        if let until { wanted.until = until }
        if noLanguage { wanted.language = nil }
        if noPerson { wanted.person = nil }
        if noUntil { wanted.until = nil }
        let command = ChangeAccount(
            account: current.id, seen: current.details, wanted: wanted)
        try register.commit(.changeAccount(command))
        Console(language: register.language).say(AccountCommandWords.changed(account))
    }
}
