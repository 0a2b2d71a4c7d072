import Domain
import Foundation
import Testing

@testable import huize

@Suite struct AuthorizedKeysTests {
    private static let body =
        "AAAAC3NzaC1lZDI1NTE5AAAAIKjhhXaFTlW0azBm1Ma/sVlmetW112G3qXVWXHHQQPh1"
    private let key = AccessKey(type: "ssh-ed25519", body: body, comment: "李 li@dongying")

    private func account(_ login: String = "li", until: Day? = nil) -> Account {
        Account(
            id: Account.ID(rawValue: 1), login: login, name: "李", role: .villageManager,
            area: AreaCode("990108104202") ?? .everywhere, until: until)
    }

    @Test func `a line opens Huize for one account and nothing else`() {
        #expect(
            AuthorizedKeys().line(for: account(), key)
                == #"restrict,pty,command="huize --as li" ssh-ed25519 \#(Self.body) 李 li@dongying"#)
    }

    @Test func `an account that ends is let in a month longer, to be told so`() {
        let line = AuthorizedKeys().line(for: account(until: Day(number: 20_111_231)), key)
        #expect(line?.hasPrefix(#"restrict,pty,expiry-time="20120131",command="huize"#) == true)
    }

    @Test func `a closed account keeps its line, to be told so`() {
        var closed = account()
        closed.isClosed = true
        #expect(
            AuthorizedKeys().line(for: closed, key) == AuthorizedKeys().line(for: account(), key))
    }

    @Test(arguments: [
        "/usr/local/bin/huize", "/srv/a b/huize", "/srv/it's/huize", "/srv/\"q\"/huize",
        "/srv/$(id)/huize", "/srv/`id`;x/huize", "/srv/back\\slash/huize", "/srv/惠泽/huize",
        "/srv/\\\"/huize", "",
    ])
    func `the shell reads the very words, whatever they hold`(path: String) throws {
        let lines = AuthorizedKeys(program: path, store: path)
        let line = try #require(lines.line(for: account(), key))
        #expect(
            try words(of: try #require(Self.command(in: line))) == [
                path, "--store", path, "--as", "li",
            ])
    }

    @Test(arguments: ["/srv/a\nb", "/srv/a\u{1B}b", "/srv/a\u{202E}b", "/srv/a\u{2028}b"])
    func `what the file cannot hold is not written`(path: String) {
        #expect(AuthorizedKeys(program: path).line(for: account(), key) == nil)
        #expect(AuthorizedKeys().line(for: account(path), key) == nil)
        let named = AccessKey(type: key.type, body: key.body, comment: path)
        #expect(AuthorizedKeys().line(for: account(), named) == nil)
        let bodied = AccessKey(type: key.type, body: path, comment: "")
        #expect(AuthorizedKeys().line(for: account(), bodied) == nil)
    }

    /// The command as OpenSSH takes it out of a line: a quotation mark after a backslash is one.
    private static func command(in line: String) -> String? {
        guard let start = line.range(of: "command=\"")?.upperBound else { return nil }
        var command = ""
        var rest = line[start...]
        while let letter = rest.popFirst(), letter != "\"" {
            if letter == "\\", rest.first == "\"" {
                rest.removeFirst()
                command.append("\"")
            } else {
                command.append(letter)
            }
        }
        return command
    }

    /// The words of a command as a shell splits them.
    private func words(of command: String) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "printf '%s\\n' \(command)"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
