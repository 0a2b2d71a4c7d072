import ArgumentParser
import Domain

/// A command of ours: its failures are a sentence and a number.
protocol RegisterCommand: ParsableCommand {
    /// What every command takes.
    var common: CommonArguments { get }

    /// Does the work.
    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure)
}

extension RegisterCommand {
    /// Does the work, or says why not.
    func run() throws {
        let surroundings = Surroundings.found()
        let language = common.lang ?? surroundings.terminalLanguage()
        let console = Console(language: language)
        do {
            try carryOut(in: surroundings, console)
        } catch {
            console.say(error.sentence)
            throw ExitCode(error.status.rawValue)
        }
    }

    /// Opens the register that the options name.
    func open(_ surroundings: Surroundings) throws(Failure) -> OpenRegister {
        try OpenRegister.open(common.options, surroundings)
    }
}
