import ArgumentParser
import Domain
import Store

/// Copies the register and checks the copy: `huize backup`.
struct BackupCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "备份登记册 / copy the register and check the copy",
        discussion: """
            别人可以照常工作。Others go on working meanwhile.

            例 / example:
              huize backup /media/usb/huize-2011-11-23.huize
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "备份到哪里 / where to")
    var file: String

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        do {
            let counts = try register.file.backUp(to: file, at: register.now())
            Console(language: register.language).say(BackupWords.done(file, counts))
        } catch {
            throw Failure.making(error)
        }
    }
}
