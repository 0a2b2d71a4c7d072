/// Something that the event loop must answer.
public enum TerminalEvent: Hashable, Sendable {
    /// The user typed, clicked or pasted.
    case key(Key)
    /// The window has another extent.
    case resized(Size)
    /// The line was cut or the window closed: keep what was typed and leave.
    case hangUp
    /// A signal asks the program to end (SIGTERM, SIGINT from outside): keep what was typed.
    case interrupted(signal: Int32)
    /// Another thread posted something for the loop.
    case mailbox
    /// The program was stopped and goes on; the screen has been restored.
    case resumed
}
