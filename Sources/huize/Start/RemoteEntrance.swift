import Domain
import Store

/// The door for those who come over SSH: it leads to the screens and nowhere else.
enum RemoteEntrance {
    /// Lets nobody in who asks for anything but the screens.
    ///
    /// - Throws: ``ExitStatus/notAllowed`` if the other side asked for a command of its own (also a
    ///   file transfer), ``ExitStatus/unavailable`` if it brought no terminal. Nothing was run.
    static func check(_ surroundings: Surroundings) throws(Failure) {
        // Set by sshd for a key with a command of its own, whatever the client asked for.
        if surroundings.environment["SSH_ORIGINAL_COMMAND"] != nil {
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
