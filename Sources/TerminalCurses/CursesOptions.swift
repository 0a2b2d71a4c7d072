/// What a ``CursesTerminal`` is opened with.
public struct CursesOptions: Sendable, Hashable {
    /// The terminal's name in terminfo.
    public var term: String
    /// Whether colours may be used.
    public var colours: Bool
    /// Whether to draw with ASCII although the terminal could show more.
    public var ascii: Bool
    /// Whether the mouse is reported; the terminal's own selection then needs Shift.
    public var mouse: Bool
    /// Whether Esc and a character in one burst are one key with Alt.
    public var alt: Bool
    /// The file that stderr goes to while the screen is up; nil keeps it in memory.
    public var logPath: String?

    /// Reads `TERM` and `NO_COLOR` (any value but the empty one) from an environment.
    public init(environment: [String: String], logPath: String? = nil) {
        term = environment["TERM"] ?? ""
        colours = (environment["NO_COLOR"] ?? "").isEmpty
        ascii = false
        mouse = true
        alt = false
        self.logPath = logPath
    }

    /// Whether the font of a terminal of this name has more than its own country's letters.
    var namesUnicodeTerminal: Bool {
        let limited = ["ansi", "linux", "cons", "pcansi", "sun", "wsvt", "mach", "hurd"]
        let isDEC = term.hasPrefix("vt") && term.dropFirst(2).first?.isNumber == true
        return !isDEC && !limited.contains { term.hasPrefix($0) }
    }
}
