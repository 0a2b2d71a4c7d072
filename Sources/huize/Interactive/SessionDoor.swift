import Domain
import Screens
import Store

/// The way of a session into its register: to its own area, or in an emergency to another one.
struct SessionDoor: Doorway {
    private let register: OpenRegister
    private let room: FileRoom
    private let wake: @Sendable () -> Void

    /// Makes the way into a register that is open; `wake` tells the loop of work that is done.
    init(_ register: OpenRegister, room: FileRoom, wake: @escaping @Sendable () -> Void) {
        self.register = register
        self.room = room
        self.wake = wake
    }

    /// What was opened at the start.
    var opened: Entered {
        entered(register.registry, through: register.entrance)
    }

    func enter(_ access: EmergencyAccess.ID?) throws(RegistryError) -> Entered {
        var entrance = register.entrance
        entrance.emergency = access
        let registry = try register.file.registry(
            as: register.registry.account.login, through: entrance)
        return entered(registry, through: entrance)
    }

    private func entered(_ registry: any Registry, through entrance: Entrance) -> Entered {
        let desk = Desk(
            store: register.file.path, login: registry.account.login,
            language: register.language, definitions: register.definitions,
            now: register.now, entrance: entrance, room: room,
            past: register.file.asOf == nil ? nil : register, log: register.file.log)
        return Entered(
            registry: registry, path: (try? registry.path(to: registry.account.area)) ?? [],
            background: BackgroundThread(desk: desk, now: register.now, wake: wake))
    }
}
