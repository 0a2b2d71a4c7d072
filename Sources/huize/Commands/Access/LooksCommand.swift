import ArgumentParser
import Domain

/// Lists who looked at the hidden numbers of a person or their household, or at the file in an
/// emergency: `huize looks`.
struct LooksCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "looks",
        abstract: "谁看过一个人的号码或档案，为什么 / who looked at a person, and why",
        discussion: """
            例 / examples:
              huize looks 李凤英 --format csv
              huize looks 李凤英 --household
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "人：要找的词或证号 / the person: words or number")
    var person: String

    @ArgumentParser.Flag(help: "其家庭的档案 / the file of their household")
    var household = false

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let row = try register.person(person, console)
        let owner = household ? NumbersOwner.household(row.household) : .person(row.id)
        let looks = try register.answer { registry throws(RegistryError) in
            try registry.looks(at: owner)
        }
        try console.answer(LookListing.make(looks, register.language), as: format)
        let name = AccessCommandWords.owner(row, isHousehold: household)
        console.say(AccessCommandWords.looks(looks.count, at: name))
    }
}
