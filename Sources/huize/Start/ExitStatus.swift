/// How the program ends, as sysexits(3) numbers it.
enum ExitStatus: Int32, CaseIterable, Sendable {
    /// All was done.
    case done = 0
    /// The command was written wrongly.
    case usage = 64
    /// The data given are wrong, or rows of a file were refused.
    case badData = 65
    /// A file that should be read is not there.
    case noInput = 66
    /// A file cannot be made.
    case cannotCreate = 73
    /// A file cannot be written to its end.
    case outputError = 74
    /// There is no terminal that can show the screens, or it went away, or a signal ended the
    /// program; forms are kept as drafts.
    case unavailable = 69
    /// Somebody else is writing, or reviews the case just now; the same command may be given again
    /// later.
    case busy = 75
    /// The account may not do it.
    case notAllowed = 77
}
