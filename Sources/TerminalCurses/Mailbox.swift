internal import CNcurses

/// Wakes the event loop from any thread.
///
/// What is to be said lies elsewhere; the loop gets one `TerminalEvent.mailbox` for all posts since
/// it last looked.
public struct Mailbox: Sendable {
    /// Makes a mailbox of the process's one terminal.
    public init() {}

    /// Wakes the loop, or makes its next wait return at once.
    public func post() {
        cn_post()
    }
}
