import ArgumentParser
import Domain

/// Lists entries of the journal, the latest first: `huize journal show`.
struct JournalShowCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "列出操作记录，最近的在前 / list what was done, the latest first",
        discussion: """
            例 / examples:
              huize journal show --limit 100 --format csv
              huize journal show --by zhao --kind moveCases --from 2011-11-01 --to 2011-11-30
              huize journal show --person 12
              huize journal show --words 撤销
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("谁做的 / by whom", valueName: "login"))
    var by: String?

    @Option(
        help: ArgumentHelp("哪类操作，可多次 / what kind, may be repeated", valueName: "kind"))
    var kind: [CommandKind] = []

    @Option(help: ArgumentHelp("从哪天起 / from this day on", valueName: "date"))
    var from: Day?

    @Option(help: ArgumentHelp("到哪天止 / up to this day", valueName: "date"))
    var to: Day?

    @Option(help: ArgumentHelp("哪个地区 / which place", valueName: "code"))
    var area: AreaCode?

    @Option(help: ArgumentHelp("某人的档案 / of one person's file", valueName: "number"))
    var person: Int64?

    @Option(help: ArgumentHelp("某户的档案 / of one household's file", valueName: "number"))
    var household: Int64?

    @Option(
        name: .customLong("case"), help: ArgumentHelp("某件申报 / of one case", valueName: "number"))
    var benefitCase: Int64?

    @Option(
        help: ArgumentHelp(
            "对象、原因、操作人、来源里的词 / words of subject, reason, author or origin",
            valueName: "words"))
    var words = ""

    @Option(help: ArgumentHelp("来自何处，开头即可 / from where, its beginning", valueName: "address"))
    var origin: String?

    @Option(help: "最多几行 / how many rows at the most")
    var limit = 40

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let records = [
            person.map { RecordRef.person(Person.ID(rawValue: $0)) },
            household.map { RecordRef.household(Household.ID(rawValue: $0)) },
            benefitCase.map { RecordRef.benefitCase(BenefitCase.ID(rawValue: $0)) },
        ].compactMap { $0 }
        guard limit > 0 else { throw Failure(.usage, ListingWords.noRows) }
        guard records.count < 2 else { throw Failure(.usage, ListingWords.oneRecord) }
        let register = try open(surroundings)
        let filter = JournalFilter(
            area: area, record: records.first, by: by, kinds: Set(kind), from: from, to: to,
            origin: origin, words: words)
        let rows = try EveryPage.rows(limit: limit) { request throws(RegistryError) in
            try register.registry.journal(filter, request)
        }
        try Console(language: register.language)
            .answer(
                JournalListing.make(rows, register.language, isWhole: format != .table),
                as: format)
    }
}
