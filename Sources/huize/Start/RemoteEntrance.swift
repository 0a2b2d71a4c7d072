import Domain
import Glibc
import Store

/// The door for those who come over SSH: it leads to the screens and nowhere else.
enum RemoteEntrance {
    /// Lets nobody in who asks for anything but the screens.
    ///
    /// - Parameter store: the register beside whose file a refusal is noted; nil for the usual one.
    /// - Throws: ``ExitStatus/notAllowed`` if the other side asked for a command of its own (also a
    ///   file transfer), ``ExitStatus/unavailable`` if it brought no terminal. Nothing was run.
    static func check(_ store: String?, _ surroundings: Surroundings) throws(Failure) {
        // Set by sshd for a key with a command of its own, whatever the client asked for.
        if surroundings.environment["SSH_ORIGINAL_COMMAND"] != nil {
            let path = store ?? surroundings.defaultStore()
            if access(path, F_OK) == 0 {
                RegisterLog(beside: path, now: surroundings.now).note(.clientCommandRefused)
            }
            throw Failure(.notAllowed, RemoteWords.noCommands)
        }
        // Inside somebody's own shell there is a terminal, although output may go elsewhere.
        if surroundings.isRemote, !surroundings.isTerminal,
            surroundings.variable("SSH_TTY") == nil
        {
            throw Failure(.unavailable, RemoteWords.noTerminal)
        }
    }

    /// Says no more than that the register has no such account: who else has one is no business of
    /// a key's owner.
    static func check(
        _ login: String?, in file: RegisterFile, _ surroundings: Surroundings
    ) throws(RegistryError) {
        guard surroundings.isRemote, let login else { return }
        let isKnown = try file.accounts().contains { $0.login == login }
        guard isKnown else { throw .unusable(RemoteWords.unknown(login)) }
    }
}
