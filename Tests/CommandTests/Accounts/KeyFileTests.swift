import Foundation
import Testing

/// The file of keys as the article has it written, by its own lines.
@Suite struct KeyFileTests {
    private static let bodies = [
        "AAAAC3NzaC1lZDI1NTE5AAAAIKjhhXaFTlW0azBm1Ma/sVlmetW112G3qXVWXHHQQPh1",
        "AAAAC3NzaC1lZDI1NTE5AAAAIBHVBXbaFjUSNVL1BJ6HTsBjHlgivlnOhtKJKn52Th0/",
    ]
    private let place: Workplace
    private let lines: String

    init() throws {
        place = try Workplace()
        let article = Workplace.township.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/huize/huize.docc/Server.md")
        let blocks = try String(contentsOf: article, encoding: .utf8)
            .components(separatedBy: "```")
        lines = try #require(blocks.first { $0.contains("authorized_keys.new") })
            .replacingOccurrences(of: "runuser -u huize -- huize", with: "\"$HUIZE\"")
            .replacingOccurrences(of: "/etc/huize", with: place.folder.path)
        try done("new", "--area", "990108", "--area-name", "清水县", "--name", "王建国")
        try place.write("code,name\n990108104202,东营村\n", to: "areas.csv")
        try done("import", "areas", place.path("areas.csv"))
        try place.write("old\n", to: "authorized_keys")
    }

    @discardableResult
    private func done(_ arguments: String...) throws -> CommandLineRun {
        let run = try place.run(arguments)
        try #require(run.status == 0, "\(arguments): \(run.sentences)")
        return run
    }

    /// Does what the article says, with a register of one's choice.
    private func write(_ store: String? = nil) throws -> (status: Int32, keys: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", lines]
        process.environment = [
            "HUIZE": Workplace.program.path, "HUIZE_STORE": store ?? place.store,
            "PATH": "/usr/bin:/bin",
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try place.text("authorized_keys"))
    }

    @Test func `everybody's keys are written, also when the founder has left`() throws {
        try done(
            "account", "add", "li", "--name", "李", "--role", "villageManager", "--area",
            "990108104202", "--key", "ssh-ed25519 \(Self.bodies[0]) li")
        try done(
            "account", "add", "chen", "--name", "陈", "--role", "administrator", "--area",
            "990108", "--key", "ssh-ed25519 \(Self.bodies[1]) chen")
        try done("account", "disable", "tester", "--reason", "离岗", "--as", "chen")
        let (status, keys) = try write()
        #expect(status == 0)
        #expect(Self.bodies.allSatisfy(keys.contains), "\(keys)")
        let asLi = try done("account", "ssh-keys", "--as", "li").output
        #expect(asLi == keys)
    }

    @Test func `without a key, or without a register, the file of before stays`() throws {
        for store in [nil, place.path("none.huize")] {
            let (status, keys) = try write(store)
            #expect(status != 0)
            #expect(keys == "old\n")
        }
    }
}
