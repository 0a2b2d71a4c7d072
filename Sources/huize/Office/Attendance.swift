import Domain
import Glibc
import Screens
import Store

/// A session as others see it from outside: its mark beside the register, and its lines in the log.
struct Attendance {
    private let mark: PresenceMark?
    private let log: RegisterLog?
    private let account: Account.ID

    /// Notes that the screens open.
    static func begin(_ register: OpenRegister, _ surroundings: Surroundings) -> Attendance {
        let account = register.registry.account
        let presence = Presence(
            account: account.id, login: account.login,
            origin: register.store.origin, since: surroundings.now(),
            process: getpid())
        register.file.log?.note(.sessionBegan, by: account.id)
        return Attendance(
            mark: PresenceFolder(beside: register.file.path).enter(presence),
            log: register.file.log, account: account.id)
    }

    /// Notes that they were left, and how.
    func end(_ end: EventLoop.End) {
        mark?.leave()
        let how: LogEvent.SessionEnd =
            switch end {
            case .quit: .quit
            case .hangUp: .hangUp
            case .interrupted: .interrupted
            }
        log?.note(.sessionEnded(how), by: account)
    }
}
