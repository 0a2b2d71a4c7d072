import ArgumentParser
import Domain

/// Looks beyond the account's own area in an emergency: `huize emergency`.
struct EmergencyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emergency",
        abstract: "紧急查看辖区以外 / look beyond the area in an emergency",
        discussion: """
            申请后用编号打开：huize --emergency 编号；任何查看的命令也可以加 --emergency 编号。
            Once asked for, its number opens the place: huize --emergency NUMBER; every command
            that looks takes --emergency NUMBER, too.
            """,
        subcommands: [
            EmergencyAskCommand.self, EmergencyEndCommand.self, EmergencyListCommand.self,
            EmergencyFilesCommand.self, EmergencyPlacesCommand.self,
        ])
}

/// Asks for a look: `huize emergency ask`.
struct EmergencyAskCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "申请，答编号 / ask for a look, which answers its number",
        discussion: """
            当地的人会看到您是谁、为什么看、看到几点、打开过哪些档案。
            Whoever works there reads who you are, why, until when, and which files you opened.

            例 / example:
              huize emergency ask 990108105 --reason 产妇大出血，联系不上本村 --hours 2
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: ArgumentHelp("乡镇或村 / a township or village", valueName: "code"))
    var area: AreaCode

    @Option(help: ArgumentHelp("为什么 / why", valueName: "text"))
    var reason: String

    @Option(help: "几个小时，1 到 24 / how many hours, from 1 to 24")
    var hours = 2

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let begun = register.moment
        let receipt = try register.commit(
            .breakGlass(BreakGlass(area: area, reason: reason, hours: hours)))
        guard case .access(let id)? = receipt.records.first else { return }
        let console = Console(language: register.language)
        try console.answer("\(id.rawValue)\n")
        let until = Instant(milliseconds: begun.milliseconds + Int64(hours) * 3_600_000)
        console.say(AccessCommandWords.begun(id, until: until))
    }
}

/// Ends one's own look before its time: `huize emergency end`.
struct EmergencyEndCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "提前结束本人的 / end your own before its time")

    @OptionGroup var common: CommonArguments

    @Argument(help: "编号 / its number")
    var number: Int64

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let id = EmergencyAccess.ID(rawValue: number)
        try register.commit(.endEmergency(EndEmergency(access: id)))
        Console(language: register.language).say(AccessCommandWords.ended(id))
    }
}

/// Lists looks: `huize emergency list`.
struct EmergencyListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "本人在用的，和别人对本辖区的 / your own that are not over, others into your area")

    @OptionGroup var common: CommonArguments

    @Option(help: "别人的：最近几天 / others': of how many days")
    var days = 14

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let now = register.moment
        let longest = Int64(EmergencyAccess.mostHours) * 3_600_000
        let since = Instant(milliseconds: now.milliseconds - longest)
        let rows = try register.answer { registry throws(RegistryError) in
            try registry.ownEmergencies(since: since).filter { $0.until > now }
                + registry.emergencies(
                    in: registry.account.area, since: now.moved(to: now.day - max(0, days)))
        }
        // In an emergency one's own look is one into the area, too.
        var seen: Set<EmergencyAccess.ID> = []
        let listing = EmergencyListing.make(
            rows.filter { seen.insert($0.id).inserted }, register.registry.account, at: now)
        let console = Console(language: register.language)
        try console.answer(listing, as: format)
        if seen.isEmpty { console.say(AccessCommandWords.noLook) }
    }
}

/// Lists the files of one's area that were opened under a look: `huize emergency files`.
struct EmergencyFilesCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "一次紧急查看打开过本辖区哪些档案 / files of your area that were opened under a look")

    @OptionGroup var common: CommonArguments

    @Argument(help: "编号 / its number")
    var number: Int64

    @Option(help: "最多几行 / how many rows at the most")
    var limit = 500

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let filter = JournalFilter(
            record: .access(EmergencyAccess.ID(rawValue: number)), kinds: [.lookedInEmergency])
        let rows = try EveryPage.rows(limit: max(1, limit)) { request throws(RegistryError) in
            try register.registry.journal(filter, request)
        }
        try Console(language: register.language)
            .answer(JournalListing.make(rows, register.language, isWhole: false), as: format)
    }
}

/// Finds places beyond one's area: `huize emergency places`.
struct EmergencyPlacesCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "places",
        abstract: "按名称或代码查辖区以外的乡镇和村 / townships and villages beyond your area")

    @OptionGroup var common: CommonArguments

    @Argument(help: "名称的一部分或代码 / part of a name, or a code")
    var words: String

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let places = try register.answer { registry throws(RegistryError) in
            try registry.placesBeyond(words)
        }
        let console = Console(language: register.language)
        try console.answer(EmergencyListing.make(places), as: format)
        if places.isEmpty { console.say(AccessCommandWords.noPlace(words)) }
    }
}
