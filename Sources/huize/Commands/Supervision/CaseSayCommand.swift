import ArgumentParser
import Domain

/// Leaves a message about a case: `huize case say`.
struct CaseSayCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "say", abstract: "就一份申报留言 / leave a message about a case",
        discussion: """
            例 / example:
              huize case say 123 请补户口簿首页
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "申报编号 / the number of the case")
    var id: Int64

    @Argument(help: "内容，最多 500 字 / the text, 500 characters at the most")
    var text: String

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let command = SayOnCase(benefitCase: BenefitCase.ID(rawValue: id), text: text)
        try register.commit(.sayOnCase(command))
        Console(language: register.language).say(SupervisionCommandWords.said)
    }
}
