import ArgumentParser
import Domain

/// Puts lists up for everybody to read: `huize posting`.
struct PostingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "posting",
        abstract: "公示和异议 / lists put up, and objections to them",
        subcommands: [
            PostingListCommand.self, PostingShowCommand.self, PostingOpenCommand.self,
            PostingObjectCommand.self, PostingCloseObjectionCommand.self,
        ])
}

/// Lists the postings, or what waits to be posted: `huize posting list`.
struct PostingListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "列出公示 / list the postings",
        discussion: """
            例 / examples:
              huize posting list --running
              huize posting list --waiting
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @ArgumentParser.Flag(help: "只要正在公示的 / only those still up")
    var running = false

    @ArgumentParser.Flag(help: "审核完、等待公示的 / what waits to be posted")
    var waiting = false

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let area = try register.reach(area)
        if waiting {
            let lists = try register.answer { registry throws(RegistryError) in
                try registry.postable(in: area)
            }
            return try console.answer(PostingListing.make(lists, register), as: format)
        }
        let query = PostingQuery(area: area, running: running ? register.today : nil)
        let rows = try EveryPage.rows { request throws(RegistryError) in
            try register.registry.postings(query, request)
        }
        try console.answer(PostingListing.make(rows, register), as: format)
    }
}

/// Shows a posting with its list: `huize posting show`.
struct PostingShowCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "一榜的名单和异议 / the list of a posting and the objections",
        discussion: """
            例 / examples:
              huize posting show 3
              huize posting show 3 --objections --format csv
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "公示编号 / the number of the posting")
    var posting: Int64

    @ArgumentParser.Flag(help: "列出异议 / list the objections instead")
    var objections = false

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let file = try register.posting(posting)
        if objections {
            return try console.answer(PostingListing.make(file.objections), as: format)
        }
        try console.answer(PostingListing.make(file.rows, register.language), as: format)
        let details = file.posting.details
        let isRunning = (details.first...details.last).contains(register.today)
        console.say(PostingWords.state(file, isRunning: isRunning))
    }
}

/// Puts a list up: `huize posting open`.
struct PostingOpenCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "张榜公示 / put a list up",
        discussion: """
            所列是本级已审核、尚未公示的申报；期限按项目规则。
            Listed is what the level has reviewed and not posted yet; the rule says for how long.

            例 / example:
              huize posting open --area 990108104202 --programme reward-assistance --year 2011 \\
                --place 村委会公示栏
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("公示的村、乡镇或县 / whose list", valueName: "code"))
    var area: AreaCode

    @Option(help: ArgumentHelp("项目 / programme", valueName: "code"))
    var programme: String

    @Option(help: "申报的年度 / the year of the cases")
    var year: Int

    @Option(help: "张贴处 / where it hangs")
    var place: String

    @Option(help: ArgumentHelp("张榜日，默认今天 / first day, today by default", valueName: "date"))
    var first: Day?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let level: Level =
            switch area.level {
            case .village: .village
            case .township: .township
            default: .county
            }
        let command = OpenPosting(
            level: level, area: area, programme: programme, year: year, place: place,
            first: first ?? register.today)
        let receipt = try register.commit(.openPosting(command))
        guard case .posting(let id)? = receipt.records.first else { return }
        let file = try register.posting(id.rawValue)
        let console = Console(language: register.language)
        try console.answer("\(id.rawValue)\n")
        console.say(PostingWords.opened(file))
    }
}

/// Notes an objection: `huize posting object`.
struct PostingObjectCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "object",
        abstract: "登记异议 / note an objection",
        discussion: """
            例 / examples:
              huize posting object 3 --text 户口不符 --case 17
              huize posting object 3 --text 名单不全 --by 张三
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "公示编号 / the number of the posting")
    var posting: Int64

    @Option(help: "异议的内容 / what it says")
    var text: String

    @Option(
        name: .customLong("case"), help: "只对这份申报 / against this case, not the whole list")
    var benefitCase: Int64?

    @Option(help: "谁提出，可不署名 / who raised it; nobody has to be named")
    var by: String?

    @Option(help: ArgumentHelp("收到日期，默认今天 / when it came", valueName: "date"))
    var on: Day?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let command = RaiseObjection(
            posting: Posting.ID(rawValue: posting),
            benefitCase: benefitCase.map { BenefitCase.ID(rawValue: $0) },
            raisedOn: on ?? register.today, raisedBy: by, text: text)
        let receipt = try register.commit(.raiseObjection(command))
        guard case .objection(let id)? = receipt.records.first else { return }
        let console = Console(language: register.language)
        try console.answer("\(id.rawValue)\n")
        console.say(PostingWords.objected)
    }
}

/// Closes an objection: `huize posting close-objection`.
struct PostingCloseObjectionCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "close-objection",
        abstract: "处理异议 / close an objection",
        discussion: """
            例 / example:
              huize posting close-objection 5 --outcome 入户核实，户口无误
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "异议编号 / the number of the objection")
    var objection: Int64

    @Option(help: "核实情况和处理结果 / what came of it")
    var outcome: String

    @ArgumentParser.Flag(help: "异议属实 / it was right")
    var upheld = false

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let command = CloseObjection(
            objection: Objection.ID(rawValue: objection), outcome: outcome, isUpheld: upheld)
        _ = try register.commit(.closeObjection(command))
        Console(language: register.language).say(PostingWords.closed)
    }
}
