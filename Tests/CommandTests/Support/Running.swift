import Foundation

/// A command that was started.
final class Running {
    private let process = Process()
    private let output: URL
    private let sentences: URL

    init(
        _ arguments: [String], by program: URL = Workplace.program, in folder: URL, store: String
    ) throws {
        let id = UUID().uuidString
        // Files instead of pipes: what is written never waits for whoever reads it.
        output = folder.appendingPathComponent(".\(id).out")
        sentences = folder.appendingPathComponent(".\(id).err")
        for file in [output, sentences] { try Data().write(to: file) }
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "HUIZE_STORE": store, "HOME": folder.path, "USER": "wang", "LANG": "C.UTF-8",
            "SWIFT_BACKTRACE": "enable=no",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: sentences)
        try process.run()
    }

    /// Sends a signal.
    func send(_ signal: Int32) {
        kill(process.processIdentifier, signal)
    }

    /// Whether it has not ended yet.
    var isRunning: Bool { process.isRunning }

    /// Waits for its end.
    func finish() throws -> CommandLineRun {
        process.waitUntilExit()
        return CommandLineRun(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            sentences: String(decoding: try Data(contentsOf: sentences), as: UTF8.self))
    }
}
