import Foundation
import Testing

/// A folder of its own with a register in it, and the program as a shell would start it.
final class Shell {
    /// What a command came to.
    struct Outcome {
        let status: Int32
        /// What it found.
        let output: String
        /// What it said.
        let words: String
    }

    /// The register of this shell.
    let store: String
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("huize-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = folder.appendingPathComponent("register.huize").path
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// An empty register of the county in which the fixtures lie.
    static func withRegister() throws -> Shell {
        let shell = try Shell()
        let made = try shell.huize("new", "--area", "410823", "--name", "王桂兰")
        try #require(made.status == 0, "\(made.words)")
        return shell
    }

    /// A register that holds the readable township.
    static func withTownship() throws -> Shell {
        let shell = try withRegister()
        for kind in kinds {
            let taken = try shell.huize(
                "import", kind, fixture("\(kind).csv"), "--errors", shell.path("\(kind)-errors.csv")
            )
            try #require(taken.status == 65, "\(taken.words)")
        }
        return shell
    }

    /// All kinds of files, in the order in which they are imported.
    static let kinds = [
        "areas", "households", "persons", "visits", "screenings", "entitlements",
    ]

    /// A file of the readable township.
    static func fixture(_ name: String) -> String {
        let here = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        return "/\(here)/fixtures/township/\(name)"
    }

    /// A place in this shell's folder.
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Writes a file into this shell's folder and gives its place.
    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        return path(name)
    }

    /// The bytes of a file in this shell's folder.
    func bytes(_ name: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent(name))
    }

    /// The text of a file in this shell's folder.
    func text(_ name: String) throws -> String {
        String(decoding: try bytes(name), as: UTF8.self)
    }

    /// Carries out a command, in Chinese on 23 November 2011 unless it says otherwise.
    @discardableResult
    func huize(_ arguments: String...) throws -> Outcome {
        try huize(arguments)
    }

    /// The same with a list.
    @discardableResult
    func huize(_ arguments: [String]) throws -> Outcome {
        let run = try start(arguments)
        return try run.finish()
    }

    /// Starts a command and lets it run.
    func start(_ arguments: [String]) throws -> Running {
        let today = arguments.contains("--today") ? [] : ["--today", "2011-11-23"]
        let isAboutRegister = !["completions", "--help"].contains(arguments.first ?? "")
        return try Running(
            arguments + (isAboutRegister ? today : []), in: folder, store: store)
    }

    /// Every kind as a file, by kind.
    func exported(_ more: String...) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for kind in Self.kinds {
            let name = "\(kind)-\(UUID().uuidString).csv"
            let done = try huize(["export", kind, "--to", path(name)] + more)
            try #require(done.status == 0, "\(done.words)")
            files[kind] = try bytes(name)
        }
        return files
    }
}
