import Domain
import Glibc

/// The world outside, found here and given everywhere else: environment, clock, chance, terminal.
struct Surroundings: Sendable {
    /// The environment's variables.
    let environment: [String: String]
    /// The present moment.
    let now: @Sendable () -> Instant
    /// Whether standard output is a terminal.
    let isTerminal: Bool
    /// Whether standard error is a terminal.
    let showsProgress: Bool

    /// The world of this process.
    static func found() -> Surroundings {
        Surroundings(
            environment: variables(), now: { clock() },
            isTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
            showsProgress: isatty(STDERR_FILENO) == 1)
    }

    /// The key of a new submission: 128 random bits.
    static func makeID() -> SubmissionID {
        SubmissionID(high: .random(in: .min ... .max), low: .random(in: .min ... .max))
    }

    /// The variable `name`; nil if it is missing or empty.
    func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The register's file when nobody names one.
    func defaultStore() -> String {
        if let path = variable("HUIZE_STORE") { return path }
        let home = variable("HOME") ?? "."
        let data = variable("XDG_DATA_HOME") ?? "\(home)/.local/share"
        return "\(data)/huize/register.huize"
    }

    /// The language that the terminal was set up for: English where it says English, or else
    /// Chinese.
    ///
    /// A `C` or missing locale says nothing about who sits there; the users speak Chinese.
    func terminalLanguage() -> Language {
        namesLanguage && tongue != "zh" ? .en : .zh
    }

    /// Whether the terminal was set up for any language.
    var namesLanguage: Bool { !["", "c", "posix"].contains(tongue) }

    private var tongue: String {
        let name = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
        return name.prefix { $0 != "_" && $0 != "." && $0 != "@" }.lowercased()
    }

    /// Whether somebody comes over SSH, however sshd was told to say from where.
    var isRemote: Bool { environment["SSH_CONNECTION"] != nil }

    /// The address that a session over SSH comes from; nil on the host itself, or if unknown.
    var origin: String? { variable("SSH_CONNECTION").flatMap(Origin.address) }

    private static func clock() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }

    private static func variables() -> [String: String] {
        var found: [String: String] = [:]
        // `environ` itself is shared mutable state to the compiler; these are the names we read.
        for name in [
            "HUIZE_STORE", "XDG_DATA_HOME", "HUIZE_DEFINITIONS", "HOME", "USER", "LC_ALL",
            "LC_MESSAGES", "LANG", "TERM", "NO_COLOR", "HUIZE_LOG", "SSH_CONNECTION",
            "SSH_ORIGINAL_COMMAND", "SSH_TTY",
        ] {
            if let value = getenv(name) { found[name] = String(cString: value) }
        }
        return found
    }
}
