import Glibc

/// A host with one register, which people reach with `ssh` and a key and nothing else.
///
/// A real OpenSSH server on the loopback device, configured as the article *Server* says, with a
/// system user of its own; `Scripts/test-sshd` makes and removes them.
final class SshHost: Sendable {
    /// The host of the suite that runs.
    @TaskLocal static var current: SshHost?

    /// The keys that there are, by whom they log in.
    static let logins = ["zhang", "liu", "gone", "ended", "leaving", "nobody"]

    /// The service account.
    let user = "huize-test-\(getpid())"
    /// Where the client's files are.
    let folder: String
    /// Where sessions may write as well, as anybody may below `/tmp`: what has to stay empty.
    let openFolder: String
    private let port: String

    /// Starts the host with a copy of the invented village.
    init() throws {
        folder = try Village.makeFolder()
        openFolder = try Village.makeFolder()
        chmod(openFolder, 0o1777)
        let village = try Village()
        let told = try Self.asRoot(
            "start", user, try PseudoTerminal.product("huize"), village.path,
            Self.repository + "/Sources/huize/huize.docc/Server.md", in: folder)
        let words = told.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, Int(words[0]) != nil else {
            throw PseudoTerminal.Trouble(description: "no SSH server:\n" + told)
        }
        port = words[0]
        try FileCopy(Array("[127.0.0.1]:\(words[0]) \(words[1])".utf8))
            .copy(to: folder + "/known_hosts")
        try writeKeys()
    }

    /// Takes everything away again.
    func stop() {
        _ = try? Self.asRoot("stop", user, in: folder)
        Village.removeFolder(folder)
        Village.removeFolder(openFolder)
    }

    /// Connects, as `ssh` does for a person at a terminal.
    func connect(
        as login: String, _ options: [String] = ["-tt"], command: [String] = [],
        environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            "/usr/bin/ssh", arguments: options + connectionOptions(of: login) + [address] + command,
            environment: environment, rows: rows, columns: columns)
    }

    /// Runs a program of OpenSSH's to its end: `ssh`, `scp`, `sftp`.
    func run(
        _ program: String = "ssh", as login: String, _ options: [String] = [],
        _ words: [String], environment: [String: String] = [:]
    ) throws -> Ended {
        try Ended(
            options + connectionOptions(of: login) + words, by: "/usr/bin/" + program,
            environment: environment, in: folder)
    }

    /// Does a command of `huize` on the host, as its administrator does.
    func command(_ arguments: String...) throws -> Ended { try command(arguments) }

    /// The same with the arguments in a list.
    func command(_ arguments: [String]) throws -> Ended {
        let way = geteuid() == 0 ? ["/usr/sbin/runuser", "-u"] : ["/usr/bin/sudo", "-n", "-u"]
        return try Ended(
            way.dropFirst() + [user, "--", "/var/lib/\(user)/bin/huize"] + arguments, by: way[0],
            environment: ["HOME": "/var/lib/\(user)/home"], in: folder)
    }

    /// The service account at this host, as clients name it.
    var address: String { "\(user)@127.0.0.1" }

    /// The port of the server.
    var portNumber: String { port }

    /// What is in the folder that everybody may write to.
    var traces: [String] { Self.names(in: openFolder) }

    /// The sessions that are open: the service account's processes of `huize`.
    var sessions: Int {
        guard let account = getpwnam(user) else { return 0 }
        let owner = account.pointee.pw_uid
        return Self.names(in: "/proc").filter { name in
            var status = stat()
            guard Int(name) != nil, stat("/proc/" + name, &status) == 0, status.st_uid == owner
            else { return false }
            return (try? FileCopy(of: "/proc/\(name)/comm").text) == "huize\n"
        }.count
    }

    /// The options with which a client finds the host and its key.
    func connectionOptions(of login: String) -> [String] {
        [
            "-F", "none", "-i", "\(folder)/\(login)", "-o", "Port=\(port)",
            "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o", "LogLevel=ERROR",
            "-o", "UserKnownHostsFile=\(folder)/known_hosts",
            "-o", "GlobalKnownHostsFile=none",
        ]
    }

    private func writeKeys() throws {
        var lines = ""
        for login in Self.logins + ["probe"] {
            let made = try Ended(
                ["-q", "-t", "ed25519", "-N", "", "-C", login, "-f", "\(folder)/\(login)"],
                by: "/usr/bin/ssh-keygen", in: folder)
            guard made.status == 0 else { throw PseudoTerminal.Trouble(description: made.told) }
            let key = try FileCopy(of: "\(folder)/\(login).pub").text
            let command = login == "probe" ? "/usr/bin/env" : "huize --as \(login)"
            lines += "restrict,pty,command=\"\(command)\" \(key)"
        }
        try FileCopy(Array(lines.utf8)).copy(to: folder + "/authorized_keys")
        _ = try Self.asRoot("keys", user, folder + "/authorized_keys", in: folder)
    }

    /// Runs the script as root; returns its answer.
    @discardableResult
    private static func asRoot(_ words: String..., in folder: String) throws -> String {
        let script = repository + "/Scripts/test-sshd"
        let ended =
            try geteuid() == 0
            ? Ended(words, by: script, in: folder)
            : Ended(["-n", script] + words, by: "/usr/bin/sudo", in: folder)
        guard ended.status == 0 else {
            let told = ended.told.split(whereSeparator: \.isNewline).joined(separator: "\n")
            throw PseudoTerminal.Trouble(
                description: """
                    No host for the tests of SSH: \(told)
                    OpenSSH's server has to be started as root, by root itself or with a sudo \
                    that asks no password.
                    """)
        }
        return ended.lines.first.map(String.init) ?? ""
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static var repository: String {
        var path = #filePath[...]
        for _ in 0..<4 { path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
        return String(path)
    }
}
