import Domain
public import TerminalKit

/// The one loop of the program, plain and on the main thread.
///
/// It waits for keys, gives all that were typed ahead to the screens, and only then draws, once: a
/// held arrow key over a slow line costs one picture, not thirty. While one record is on the screen
/// it wakes now and then to see whether somebody else changed it.
public struct EventLoop {
    private let terminal: any Terminal
    private let compositor: Compositor

    /// Makes a loop between a terminal and a stack of screens.
    public init(terminal: any Terminal, compositor: Compositor) {
        self.terminal = terminal
        self.compositor = compositor
    }

    /// How the loop ended.
    public enum End: Hashable, Sendable {
        /// The user left.
        case quit
        /// The line was cut.
        case hangUp
        /// A signal asked to end.
        case interrupted(signal: Int32)
    }

    /// Runs until the user leaves or the terminal goes away.
    public func run() -> End {
        compositor.resize(to: terminal.size)
        show()
        while !compositor.isDone {
            let events = terminal.nextEvents(timeoutMilliseconds: compositor.restMilliseconds)
            if events.isEmpty, !compositor.lookAround() { continue }
            for event in events {
                switch event {
                case .key(let key): compositor.press(key)
                case .resized(let size): compositor.resize(to: size)
                case .mailbox: compositor.deliver()
                case .resumed: compositor.resize(to: terminal.size)
                case .hangUp: return .hangUp
                case .interrupted(let signal): return .interrupted(signal: signal)
                }
                if compositor.isDone { break }
            }
            if !compositor.isDone { show() }
        }
        return .quit
    }

    private func show() {
        if compositor.shouldBeep {
            compositor.shouldBeep = false
            terminal.beep()
        }
        terminal.present(compositor.frame(of: terminal.size))
    }
}
