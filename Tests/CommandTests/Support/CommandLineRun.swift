import Foundation

/// One run of the built program, in a folder of its own.
struct CommandLineRun {
    let status: Int32
    let output: String
    let sentences: String
}

/// A folder with a register, removed when let go.
final class Workplace {
    let folder: URL
    var store: String { path("register.huize") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path(name)))
    }

    func read(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }

    /// Runs the program on this folder's register.
    func huize(_ arguments: String...) throws -> CommandLineRun { try run(arguments) }

    /// Runs the program with arguments that were put together.
    func run(_ arguments: [String]) throws -> CommandLineRun {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["HUIZE_STORE": store, "LANG": "zh_CN.UTF-8", "USER": "tester"]
        let (output, sentences) = (path("stdout"), path("stderr"))
        for file in [output, sentences] {
            _ = FileManager.default.createFile(atPath: file, contents: nil)
        }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: sentences)
        try process.run()
        process.waitUntilExit()
        return CommandLineRun(
            status: process.terminationStatus,
            output: String(decoding: try read("stdout"), as: UTF8.self),
            sentences: String(decoding: try read("stderr"), as: UTF8.self))
    }

    /// The program lies beside the tests.
    static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "huize")
    /// The readable township.
    static let township = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "fixtures/township")
}
