/// Why the terminal could not be taken.
public enum TerminalError: Error, Hashable, Sendable {
    /// Standard output is not a terminal.
    case notATerminal
    /// The terminal's name, `TERM`, is not in terminfo; empty if there is none.
    case unknownTerminal(String)
    /// The terminal of this name cannot place its cursor.
    case tooSimple(String)
    /// This process has it open already.
    case alreadyOpen
    /// The system refused: out of files or memory.
    case failed
}
