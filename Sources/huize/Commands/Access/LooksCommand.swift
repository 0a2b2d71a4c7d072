import ArgumentParser
import Domain

/// Lists who looked at a person's hidden numbers, or at the file in an emergency: `huize looks`.
struct LooksCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "looks",
        abstract: "谁看过一个人的号码或档案，为什么 / who looked at a person, and why",
        discussion: """
            例 / example:
              huize looks 李凤英 --format csv
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "人：要找的词或证号 / the person: words or number")
    var person: String

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let row = try register.person(person, console)
        let looks = try register.answer { registry throws(RegistryError) in
            try registry.looks(at: row.id)
        }
        try console.answer(LookListing.make(looks, register.language), as: format)
        console.say(AccessCommandWords.looks(looks.count, at: row.name))
    }
}
