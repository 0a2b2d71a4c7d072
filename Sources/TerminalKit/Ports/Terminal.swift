/// A screen with a keyboard.
///
/// Not `Sendable`: a terminal belongs to the thread that made it.
public protocol Terminal: AnyObject {
    /// The window's extent now.
    var size: Size { get }

    /// What it can do; this does not change while it is open.
    var capabilities: Capabilities { get }

    /// Shows a frame.
    func present(_ frame: Frame)

    /// Waits until something happens, and returns everything that has happened by then.
    ///
    /// A burst of typed keys is one answer, so that it costs one frame.
    ///
    /// - Parameter timeoutMilliseconds: How long to wait; nil waits for ever, 0 does not wait.
    /// - Returns: What happened, in order; empty if the time ran out first.
    func nextEvents(timeoutMilliseconds: Int?) -> [TerminalEvent]

    /// Shows everything anew with the next frame, after something else wrote on the screen.
    func redraw()

    /// Sounds the bell, or flashes.
    func beep()
}
