import ArgumentParser
import Domain

/// Shows the numbers of a person, or the telephone of their household, that the role hides, for a
/// reason: `huize reveal`.
struct RevealCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "reveal",
        abstract: "说明原因后看全一个人的号码 / the numbers of a person, for a reason",
        discussion: """
            原因记在本人档案里，撤不掉；本来就看得到全部号码的角色不用它。
            人：姓名、拼音、证号片段等，须只找到一人。
            --household：看全其家庭的电话，记在这一户的档案里。
            The reason stays in the person's file and cannot be taken back; a role that sees
            all numbers needs none. The person by name, pinyin, part of the number.
            --household shows the telephone of their household; the look stays in its file.

            例 / examples:
              huize reveal 李凤英 --reason 核对银行退回的账户
              huize reveal 李凤英 --household --reason 电话联系家属
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "人：要找的词或证号 / the person: words or number")
    var person: String

    @ArgumentParser.Flag(help: "其家庭的电话 / the telephone of their household")
    var household = false

    @Option(help: ArgumentHelp("为什么要看 / why", valueName: "text"))
    var reason: String

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let account = register.registry.account
        let seesAll = [Permission.seeIdentity, .seePhones, .seeAccounts].allSatisfy(account.may)
        guard account.may(.revealNumbers) || !seesAll else {
            throw Failure(.notAllowed, AccessCommandWords.seesAll)
        }
        let row = try register.person(person, console)
        let owner = household ? NumbersOwner.household(row.household) : .person(row.id)
        let receipt = try register.commit(
            .revealNumbers(RevealNumbers(of: owner, reason: reason)))
        let numbers = try register.answer { registry throws(RegistryError) in
            try registry.numbers(of: owner, revealedBy: receipt.entry)
        }
        let listing =
            household
            ? NumbersListing.make(ofHouseholdOf: row, numbers)
            : NumbersListing.make(of: row, numbers)
        if format == .table {
            try console.answer(listing.lines(in: register.language))
        } else {
            try console.answer(listing, as: format)
        }
        console.say(AccessCommandWords.noted(AccessCommandWords.owner(row, isHousehold: household)))
    }
}
