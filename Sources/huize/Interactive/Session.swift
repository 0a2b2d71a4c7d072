import Domain
import Screens
import Store
import TerminalCurses
import TerminalKit

/// The screens on a terminal, from taking it to giving it back.
enum Session {
    /// Runs until the user leaves; a cut line ends it too, with every form kept as a draft.
    static func run(
        _ register: OpenRegister, isASCII: Bool, _ surroundings: Surroundings
    ) throws(Failure) -> EventLoop.End {
        var options = CursesOptions(
            environment: surroundings.environment, logPath: surroundings.variable("HUIZE_LOG"))
        options.ascii = isASCII
        let terminal: CursesTerminal
        do throws(TerminalError) {
            terminal = try CursesTerminal(options)
        } catch {
            throw Failure(.unavailable, SessionWords.noTerminal(error))
        }
        defer { terminal.close() }
        let attendance = Attendance.begin(register, surroundings)
        let mailbox = terminal.mailbox
        let door = SessionDoor(
            register, room: ownFolder(register, surroundings).map(FileRoom.folder) ?? .machine
        ) { mailbox.post() }
        let opened = door.opened
        let compositor = Compositor(
            context: context(of: register, opened, terminal, surroundings),
            registry: opened.registry, background: opened.background, doorway: door)
        let end = EventLoop(terminal: terminal, compositor: compositor).run()
        attendance.end(end)
        return end
    }

    private static func context(
        of register: OpenRegister, _ opened: Entered, _ terminal: CursesTerminal,
        _ surroundings: Surroundings
    ) -> Context {
        let account = register.registry.account
        return Context(
            account: account, language: register.language, today: register.today,
            glyphs: terminal.capabilities.glyphs, size: terminal.size,
            definitions: register.definitions,
            path: opened.path, now: register.now,
            makeID: Surroundings.makeID,
            ownFolder: ownFolder(register, surroundings)?.path, asOf: register.file.asOf)
    }

    /// The folder of files of somebody who comes over SSH.
    private static func ownFolder(
        _ register: OpenRegister, _ surroundings: Surroundings
    ) -> OwnFolder? {
        surroundings.isRemote
            ? OwnFolder(of: register.registry.account, beside: register.file.path) : nil
    }
}
