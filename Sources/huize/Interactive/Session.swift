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
        let desk = Desk(
            store: register.file.path, login: register.registry.account.login,
            language: register.language, definitions: register.definitions,
            now: register.now, entrance: register.entrance,
            room: ownFolder(register, surroundings).map(FileRoom.folder) ?? .machine,
            past: register.file.asOf == nil ? nil : register, log: register.file.log)
        let background = BackgroundThread(desk: desk, now: register.now) { mailbox.post() }
        let compositor = Compositor(
            context: context(of: register, terminal, surroundings), registry: register.registry,
            background: background)
        let end = EventLoop(terminal: terminal, compositor: compositor).run()
        attendance.end(end)
        return end
    }

    private static func context(
        of register: OpenRegister, _ terminal: CursesTerminal, _ surroundings: Surroundings
    ) -> Context {
        let account = register.registry.account
        return Context(
            account: account, language: register.language, today: register.today,
            glyphs: terminal.capabilities.glyphs, size: terminal.size,
            definitions: register.definitions,
            path: (try? register.registry.path(to: account.area)) ?? [], now: register.now,
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
