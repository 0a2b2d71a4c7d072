public import Domain

/// Something that the log of a register notes.
///
/// It is made of numbers and of words that the program knows, and of nothing else: no text that
/// anybody typed can get into the log.
public enum LogEvent: Hashable, Sendable {
    /// Screens were opened.
    case sessionBegan
    /// Screens were left.
    case sessionEnded(SessionEnd)
    /// A command was carried out or refused, in so many milliseconds.
    case command(CommandKind, LogOutcome, milliseconds: Int64)
    /// Somebody who may only open the screens asked for something else.
    case clientCommandRefused
    /// A backup was made and tried out, with so many findings; nil if it was not made.
    case backup(LogOutcome, findings: Int?)
    /// A backup was brought back.
    case restore(LogOutcome)
    /// A file of an earlier version was brought up to this one.
    case upgrade(from: Int64, to: Int64)
    /// The whole register was checked.
    case check(findings: Int)

    /// How a session ended.
    public enum SessionEnd: String, CaseIterable, Sendable {
        case quit, hangUp, interrupted
    }

    /// The event as words of a line.
    var words: String {
        switch self {
        case .sessionBegan: "session began"
        case .sessionEnded(let how): "session ended \(how.rawValue)"
        case .command(let kind, let outcome, let milliseconds):
            "command \(kind.rawValue) \(outcome.rawValue) \(milliseconds)ms"
        case .clientCommandRefused: "client-command refused"
        case .backup(let outcome, let findings):
            "backup \(outcome.rawValue)" + (findings.map { " findings=\($0)" } ?? "")
        case .restore(let outcome): "restore \(outcome.rawValue)"
        case .upgrade(let old, let new): "upgrade version=\(old) version=\(new)"
        case .check(let findings): "check findings=\(findings)"
        }
    }
}
