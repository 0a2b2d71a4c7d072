import Domain
import Glibc
import Screens

/// The program: opens the screens, or does one command.
@main
enum Huize {
    static func main() {
        // Files that we make are nobody else's business.
        umask(0o077)
        // A file that may not grow is an error to be told, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        let arguments = CommandLine.arguments.dropFirst()
        if let options = StartOptions(arguments: arguments) {
            exit(start(options).rawValue)
        }
        HuizeCommand.carryOut(Array(arguments))
    }

    /// Opens the screens; without a terminal, says in text what they would show first.
    static func start(_ options: StartOptions) -> ExitStatus {
        let surroundings = Surroundings.found()
        do throws(Failure) {
            let register = try OpenRegister.open(options, surroundings)
            guard surroundings.isTerminal else {
                try Summary.show(register)
                return .done
            }
            switch try Session.run(register, isASCII: options.isASCII, surroundings) {
            case .quit: return .done
            case .hangUp, .interrupted: return .unavailable
            }
        } catch {
            let language = options.language ?? surroundings.terminalLanguage()
            Console(language: language).say(error.sentence)
            return error.status
        }
    }
}
