import Glibc
import Testing

extension SshTests {
    /// What a key does not open.
    @Suite struct Refusals {
        private let host: SshHost

        init() throws {
            host = try #require(SshHost.current)
        }

        /// Commands that would leave a trace if any shell, or `huize`, did them.
        private func commands() -> [String] {
            let trace = host.openFolder + "/trace"
            return [
                "touch \(trace)", "sh -c 'touch \(trace)'", "; touch \(trace)", "$(touch \(trace))",
                "`touch \(trace)`", "\ntouch \(trace)\n", "huize; touch \(trace)",
                "--as admin", "huize export persons --to \(trace)", "\" ; touch \(trace) ; \"",
                "rsync --server . \(trace)", "scp -t \(trace)", "\u{1B}]0;title\u{07}\u{202E}",
            ]
        }

        @Test func `a command of the client's is not run, whatever it is`() throws {
            for command in commands() {
                for options in [[], ["-tt"]] {
                    let ended = try host.run(as: "liu", options, [host.address, "--", command])
                    #expect(ended.status == 77, "\(command)")
                    let told = ended.output + ended.told
                    #expect(told.contains("这把钥匙只能打开惠泽的画面"), "\(command)")
                    #expect(!told.contains("\u{1B}") && !told.contains("\u{202E}"))
                }
            }
            #expect(host.traces == [])
        }

        @Test func `scp and sftp move no file in or out`() throws {
            let (secret, mine) = (host.folder + "/known_hosts", host.folder + "/fetched")
            for mode in ["-O", "-s"] {
                let sent = try host.run(
                    "scp", as: "liu", [mode], [secret, "\(host.address):\(host.openFolder)/trace"])
                #expect(sent.status != 0)
                let fetched = try host.run(
                    "scp", as: "liu", [mode], ["\(host.address):/etc/passwd", mine])
                #expect(fetched.status != 0)
            }
            let sftp = try host.run("sftp", as: "liu", [], ["\(host.address):/etc/passwd", mine])
            #expect(sftp.status != 0)
            #expect(access(mine, F_OK) != 0)
            #expect(host.traces == [])
        }

        @Test func `without a terminal there is a sentence instead of a shell`() throws {
            let terminal = try host.connect(as: "liu", ["-T"], environment: ["LANG": "en_US.UTF-8"])
            terminal.type("touch \(host.openFolder)/trace\nexit\n")
            #expect(try terminal.exitStatus() == 69)
            #expect(terminal.text.contains("请用 ssh -t"))
            #expect(host.traces == [])
        }

        @Test func `no port is forwarded, in either direction`() throws {
            let through = try host.run(
                as: "liu", ["-W", "127.0.0.1:\(host.portNumber)"], [host.address])
            #expect(through.status != 0)
            // The server's own greeting would come through a tunnel to itself.
            #expect(!through.output.contains("SSH-2.0"))
            let back = try host.run(
                as: "liu",
                ["-N", "-R", "0:127.0.0.1:\(host.portNumber)"]
                    + ["-o", "ExitOnForwardFailure=yes"], [host.address])
            #expect(back.status == 255)
        }

        @Test func `no agent and no variable comes along but the language`() throws {
            let sent = "SendEnv=LANG LC_ALL LD_PRELOAD HUIZE_STORE TERMINFO BASH_ENV ENV"
            let ended = try Ended(
                ["/usr/bin/ssh", "-A", "-o", sent] + host.connectionOptions(of: "probe")
                    + [host.address],
                by: "/usr/bin/ssh-agent",
                environment: [
                    "LANG": "en_GB.UTF-8", "LC_ALL": "en_GB.UTF-8", "LD_PRELOAD": "/nowhere.so",
                    "HUIZE_STORE": "/nowhere", "TERMINFO": "/nowhere", "BASH_ENV": "/nowhere",
                    "ENV": "/nowhere",
                ], in: host.folder)
            let names = Set(ended.lines.map { $0.prefix { $0 != "=" } })
            #expect(ended.status == 0)
            #expect(
                names.subtracting(["LANG", "SSH_CLIENT", "SSH_CONNECTION"]).isSubset(of: [
                    "USER", "LOGNAME", "HOME", "PATH", "SHELL", "MAIL", "PWD", "TERM", "SSH_TTY",
                    "_",
                    "OLDPWD",
                ]), "\(names)")
            #expect(names.isSuperset(of: ["LANG", "SSH_CONNECTION", "HOME"]))
        }

        @Test func `a login that the register does not have is told so and sees no other`() throws {
            let terminal = try host.connect(as: "nobody")
            #expect(try terminal.exitStatus() != 0)
            #expect(terminal.text.contains("nobody"))
            #expect(!terminal.text.contains("zhang"))
        }

        @Test func `a key that nobody noted is not let in`() throws {
            let made = try Ended(
                ["-q", "-t", "ed25519", "-N", "", "-f", host.folder + "/stranger"],
                by: "/usr/bin/ssh-keygen", in: host.folder)
            #expect(made.status == 0)
            let ended = try host.run(as: "stranger", ["-tt"], [host.address])
            #expect(ended.status == 255)
        }
    }
}
