import ArgumentParser
import Domain

/// Finds persons: `huize find`.
struct FindCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "找人 / find persons",
        discussion: """
            汉字、全拼、首字母、证号片段、电话尾号、户号，可以混用，须全部符合。
            Characters, full pinyin, initials, part of an identity number, the end of
            a telephone number, a household's number: any together; all must match.

            例 / examples:
              huize find zsf
              huize find 张 0021 --format json
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "要找的词 / words")
    var words: [String]

    @Option(help: ArgumentHelp("只在这个地方找 / only there", valueName: "code"))
    var area: AreaCode?

    @Option(help: "最多列出几人 / how many at the most")
    var limit = 40

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let area = area == nil ? nil : try register.reach(area)
        let result: FindResult
        do {
            result = try register.registry.find(
                FindQuery(
                    words: words.joined(separator: " "), area: area, limit: max(1, limit)))
        } catch {
            throw Failure(error)
        }
        try console.answer(PersonListing.make(result.rows, register.language), as: format)
        console.say(ListingWords.found(result.rows.count, of: result.total))
    }
}
