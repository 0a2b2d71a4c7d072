import ArgumentParser
import Domain

/// Hears what went wrong: `huize grievance`.
struct GrievanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grievance",
        abstract: "诉求和投诉 / what went wrong, and what came of it",
        subcommands: [
            GrievanceListCommand.self, GrievanceShowCommand.self, GrievanceOpenCommand.self,
            GrievanceNoteCommand.self, GrievanceCloseCommand.self,
        ])
}

/// Lists grievances: `huize grievance list`.
struct GrievanceListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "列出诉求，期限近的在前 / list grievances, the earliest due first",
        discussion: """
            例 / example:
              huize grievance list --all --format csv
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @ArgumentParser.Flag(help: "办结的也要 / the closed ones too")
    var all = false

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let query = GrievanceQuery(area: try register.reach(area), isOpenOnly: !all)
        let rows = try EveryPage.rows { request throws(RegistryError) in
            try register.registry.grievances(query, request)
        }
        try Console(language: register.language)
            .answer(GrievanceListing.make(rows, register), as: format)
    }
}

/// Shows what was done about a grievance: `huize grievance show`.
struct GrievanceShowCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "一件诉求的经过 / what was done about a grievance")

    @OptionGroup var common: CommonArguments

    @Argument(help: "诉求编号 / the number of the grievance")
    var grievance: Int64

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let id = Grievance.ID(rawValue: grievance)
        let file = try register.answer { registry throws(RegistryError) in
            try registry.grievance(id)
        }
        try Console(language: register.language).answer(GrievanceListing.make(file), as: format)
    }
}

/// Takes a grievance down: `huize grievance open`.
struct GrievanceOpenCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "登记诉求 / take a grievance down",
        discussion: """
            不写 --person 即为匿名。Without --person nobody is named.

            例 / example:
              huize grievance open --village 990108104202 --kind payment --text 补助没到 --person 1204
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("哪个村 / where", valueName: "code"))
    var village: AreaCode

    @Option(help: ArgumentHelp("类别 / kind", valueName: "code"))
    var kind: String

    @Option(help: "内容 / what it is about")
    var text: String

    @Option(help: "诉求人的编号 / the number of who says so")
    var person: Int64?

    @Option(name: .customLong("case"), help: "关于哪份申报 / the case it is about")
    var benefitCase: Int64?

    @Option(help: ArgumentHelp("收到日期，默认今天 / when it came", valueName: "date"))
    var on: Day?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let command = OpenGrievance(
            village: village, person: person.map { Person.ID(rawValue: $0) }, kind: kind,
            text: text, benefitCase: benefitCase.map { BenefitCase.ID(rawValue: $0) },
            receivedOn: on ?? register.today)
        let receipt = try register.commit(.openGrievance(command))
        guard case .grievance(let id)? = receipt.records.first else { return }
        let file = try register.answer { registry throws(RegistryError) in
            try registry.grievance(id)
        }
        let console = Console(language: register.language)
        try console.answer("\(id.rawValue)\n")
        console.say(ReviewCommandWords.taken(file.grievance.details.due))
    }
}

/// Notes a step: `huize grievance note`.
struct GrievanceNoteCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "登记办理经过 / note what was done")

    @OptionGroup var common: CommonArguments

    @Argument(help: "诉求编号 / the number of the grievance")
    var grievance: Int64

    @Argument(help: "做了什么 / what was done")
    var text: String

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let id = Grievance.ID(rawValue: grievance)
        _ = try register.commit(.updateGrievance(UpdateGrievance(grievance: id, step: .note(text))))
        Console(language: register.language).say(ReviewCommandWords.step)
    }
}

/// Closes a grievance: `huize grievance close`.
struct GrievanceCloseCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "办结诉求 / close a grievance",
        discussion: """
            例 / example:
              huize grievance close 4 --outcome 已补发 --told 入户当面告知
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "诉求编号 / the number of the grievance")
    var grievance: Int64

    @Option(help: "办理结果 / what came of it")
    var outcome: String

    @Option(help: "怎样告知本人，匿名的不填 / how the person was told, unless unnamed")
    var told: String?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let step = UpdateGrievance.Step.close(outcome: outcome, toldHow: told)
        let id = Grievance.ID(rawValue: grievance)
        _ = try register.commit(.updateGrievance(UpdateGrievance(grievance: id, step: step)))
        Console(language: register.language).say(ReviewCommandWords.closed)
    }
}
