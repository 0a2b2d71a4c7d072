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
        let found = Surroundings.found()
        // Libraries read the environment too, so it is emptied before any of them does.
        let surroundings = found.isRemote ? found.withoutTricks() : found
        if found.isRemote { surroundings.replaceEnvironment() }
        do throws(Failure) {
            try RemoteEntrance.check(options.store, surroundings)
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
            // No key says which language its owner reads, and often no locale arrives.
            if found.isRemote, options.language == nil, !surroundings.namesLanguage {
                Console(language: .en).say(error.sentence)
            }
            return error.status
        }
    }
}
