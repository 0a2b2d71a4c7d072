import Glibc
import Synchronization

/// Whether somebody asked long work to stop: Ctrl-C, a closed terminal, or a polite kill.
///
/// The second time ends the program at once.
enum Interruption {
    private static let asked = Atomic<Bool>(false)

    /// Whether it was asked since `watch()`.
    static var isAsked: Bool { asked.load(ordering: .relaxed) }

    /// From now on such a signal is noted instead of ending the program.
    static func watch() {
        // Made here: nothing may be made for the first time while a signal is handled.
        asked.store(false, ordering: .relaxed)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
            Interruption.asked.store(true, ordering: .relaxed)
        }
        action.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaction(signal, &action, nil) }
    }
}
