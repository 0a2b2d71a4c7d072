import Domain
import Testing

@testable import huize

/// What a session over SSH takes from its environment.
struct RemoteTests {
    private func surroundings(
        _ environment: [String: String], isTerminal: Bool = true
    ) -> Surroundings {
        Surroundings(
            environment: environment, now: { Instant(milliseconds: 0) }, isTerminal: isTerminal,
            showsProgress: false)
    }

    @Test(
        arguments: [
            ("10.1.2.3 50022 10.0.0.1 22", "10.1.2.3"), ("2001:DB8:0:0::1 5 ::1 22", "2001:db8::1"),
            ("fe80::1%eth0 5 fe80::2 22", "fe80::1%eth0"),
            ("::ffff:10.1.2.3 5 ::1 22", "::ffff:10.1.2.3"),
            ("UNKNOWN 65535 UNKNOWN 65535", nil), ("", nil), (" ", nil), ("10.1.2 5", nil),
            ("10.1.2.3\u{1B}[2J 5", nil), ("10.1.2.3'; DROP TABLE journal 5", nil),
            ("fe80::1%../etc 5", nil), ("fe80::1% 5", nil), ("10.1.2.3%eth0 5", nil),
            (String(repeating: "1", count: 9_999), nil), ("王桂兰 5", nil),
        ] as [(String, String?)])
    func `only an address is an origin`(connection: String, address: String?) {
        let found = surroundings(["SSH_CONNECTION": connection])
        #expect(found.origin == address)
        // However sshd says it, the session is one over SSH.
        #expect(found.isRemote)
    }

    @Test func `at the host itself there is no origin, and the environment counts`() {
        let found = surroundings(["HUIZE_STORE": "/x"])
        #expect(!found.isRemote)
        #expect(found.origin == nil)
        #expect(found.defaultStore() == "/x")
    }

    @Test func `no variable names a file over SSH`() {
        let tricks = [
            "HUIZE_STORE", "HUIZE_DEFINITIONS", "HUIZE_LOG", "XDG_DATA_HOME", "USER", "HOME",
        ]
        var environment = Dictionary(uniqueKeysWithValues: tricks.map { ($0, "/tmp/trick") })
        environment["SSH_CONNECTION"] = "10.1.2.3 5 10.0.0.1 22"
        environment["TERM"] = "xterm-256color"
        environment["LANG"] = "en_GB.UTF-8"
        let kept = surroundings(environment).withoutTricks()
        #expect(!kept.environment.values.contains("/tmp/trick"))
        #expect(!kept.defaultStore().hasPrefix("/tmp/trick"))
        #expect(kept.variable("TERM") == "xterm-256color")
        #expect(kept.terminalLanguage() == .en)
        #expect(kept.origin == "10.1.2.3")
    }

    @Test(arguments: [
        "../../tmp/evil", "/tmp/x", "xterm\n", "xterm;id", "x\u{1B}[2J", "终端",
        String(repeating: "x", count: 65),
    ])
    func `what is no word is no name of a terminal or a language`(value: String) {
        let kept = surroundings([
            "SSH_CONNECTION": "", "TERM": value, "LANG": value, "LC_ALL": value,
            "LC_MESSAGES": value,
        ]).withoutTricks()
        #expect(Set(kept.environment.keys) == ["SSH_CONNECTION", "HOME"])
        #expect(kept.terminalLanguage() == .zh)
    }

    @Test func `a command of the client's and a missing terminal are refused`() {
        let remote = ["SSH_CONNECTION": "10.1.2.3 5 10.0.0.1 22"]
        let own = remote.merging(["SSH_TTY": "/dev/pts/1"]) { $1 }
        let asked = own.merging(["SSH_ORIGINAL_COMMAND": ""]) { $1 }
        #expect(refusal(surroundings(remote)) == nil)
        #expect(refusal(surroundings(remote, isTerminal: false))?.status == .unavailable)
        #expect(refusal(surroundings(own, isTerminal: false)) == nil)
        #expect(refusal(surroundings(asked))?.status == .notAllowed)
        #expect(refusal(surroundings(["SSH_ORIGINAL_COMMAND": "ls"]))?.status == .notAllowed)
        #expect(refusal(surroundings([:], isTerminal: false)) == nil)
    }

    private func refusal(_ surroundings: Surroundings) -> Failure? {
        do throws(Failure) {
            try RemoteEntrance.check("/none", surroundings)
            return nil
        } catch {
            return error
        }
    }
}
