import Glibc

extension Surroundings {
    /// The world of screens over SSH: of the environment only what is harmless there.
    ///
    /// Whoever comes with a key that opens nothing but the screens may have been allowed to send
    /// variables along. None may name a file: not the register, not a log, not a description of
    /// terminals.
    func withoutTricks() -> Surroundings {
        var kept = environment.filter { name, value in
            switch name {
            // A name of a terminal or a locale is a word; with a slash it would be a path.
            case "TERM", "LANG", "LC_ALL", "LC_MESSAGES": Self.isWord(value)
            case "SSH_CONNECTION", "SSH_ORIGINAL_COMMAND", "SSH_TTY": true
            default: false
            }
        }
        if variable("NO_COLOR") != nil { kept["NO_COLOR"] = "1" }
        kept["HOME"] = Self.homeOfThisAccount() ?? environment["HOME"]
        return Surroundings(
            environment: kept, now: now, isTerminal: isTerminal, showsProgress: showsProgress)
    }

    /// Gives the process these variables and no others; for a process of one thread.
    func replaceEnvironment() {
        clearenv()
        for name in ["TERM", "HOME", "SSH_CONNECTION"] {
            if let value = environment[name] { setenv(name, value, 1) }
        }
        // The screens are UTF-8 whatever the other machine is set to.
        setenv("LC_ALL", "C.UTF-8", 1)
    }

    private static func isWord(_ value: String) -> Bool {
        value.utf8.count <= 64
            && value.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"),
                    UInt8(ascii: "@"):
                    true
                default: false
                }
            }
    }

    private static func homeOfThisAccount() -> String? {
        guard let entry = getpwuid(geteuid()), let home = entry.pointee.pw_dir else { return nil }
        return String(cString: home)
    }
}
