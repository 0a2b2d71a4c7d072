public import Domain
public import Screens
public import Store

/// The way of a test's session into a register in memory.
public struct TestDoorway: Doorway {
    private let file: RegisterFile
    private let login: String
    private let clock: TestClock

    /// Makes the way of an account, by a clock.
    public init(_ file: RegisterFile, as login: String, by clock: TestClock) {
        self.file = file
        self.login = login
        self.clock = clock
    }

    /// Opens the register by an access; nil for the account's own area.
    public func enter(_ access: EmergencyAccess.ID?) throws(RegistryError) -> Entered {
        let clock = clock
        let registry = try file.registry(
            as: login, through: Entrance(now: { clock.now }, emergency: access))
        return Entered(
            registry: registry, path: try registry.path(to: registry.account.area),
            background: ImmediateWork(registry, now: clock.now))
    }
}
