/// A terminal in memory, for tests: it is given events and keeps the last frame.
public final class VirtualTerminal: Terminal {
    /// The extent; ``resize(to:)`` changes it.
    public private(set) var size: Size
    /// What it pretends to be able to do.
    public let capabilities: Capabilities
    /// The last frame shown.
    public private(set) var frame: Frame
    /// How many frames have been shown.
    public private(set) var presentCount = 0
    /// How often everything was to be shown anew.
    public private(set) var redrawCount = 0
    /// How often the bell rang.
    public private(set) var beepCount = 0

    private var events: [TerminalEvent] = []

    /// Makes an empty screen of `size`.
    public init(
        size: Size = Size(columns: 80, rows: 24),
        capabilities: Capabilities = Capabilities(colours: .colour256, unicode: true, mouse: true)
    ) {
        self.size = size
        self.capabilities = capabilities
        frame = Frame(size: size, glyphs: capabilities.glyphs)
    }

    /// Adds to what ``nextEvents(timeoutMilliseconds:)`` will return.
    public func feed(_ more: [TerminalEvent]) {
        events += more
    }

    /// Types keys.
    public func press(_ keys: Key...) {
        feed(keys.map(TerminalEvent.key))
    }

    /// Types a text, character by character.
    public func type(_ text: String) {
        feed(text.map { .key(.character($0)) })
    }

    /// Gives the window another extent, and says so.
    public func resize(to size: Size) {
        self.size = size
        feed([.resized(size)])
    }

    /// Keeps the frame.
    public func present(_ frame: Frame) {
        self.frame = frame
        presentCount += 1
    }

    /// All that was fed since the last call; never waits.
    public func nextEvents(timeoutMilliseconds: Int?) -> [TerminalEvent] {
        defer { events.removeAll() }
        return events
    }

    /// Counts.
    public func redraw() {
        redrawCount += 1
    }

    /// Counts.
    public func beep() {
        beepCount += 1
    }

    /// The screen as text, a line a row.
    public var text: String { frame.text }

    /// The screen's role letters, a line a row.
    public var roleLetters: String { frame.roleLetters }

    /// Where the cursor stands, if it is shown.
    public var cursor: Point? { frame.cursor }
}
