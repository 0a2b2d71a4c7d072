import Glibc

/// The terminal while something takes a moment before the screens: what is typed is not shown.
enum QuietTerminal {
    /// Does the work without an echo; keys typed meanwhile are kept for the screens.
    static func during<Value, Failure: Error>(
        _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        var usual = termios()
        guard tcgetattr(STDIN_FILENO, &usual) == 0 else { return try work() }
        var quiet = usual
        quiet.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &usual) }
        return try work()
    }
}
