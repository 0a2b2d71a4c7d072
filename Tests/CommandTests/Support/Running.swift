import Foundation

/// A command that was started.
final class Running {
    private let process = Process()
    private let output: URL
    private let words: URL

    init(_ arguments: [String], in folder: URL, store: String) throws {
        let id = UUID().uuidString
        // Files instead of pipes: what is written never waits for whoever reads it.
        output = folder.appendingPathComponent(".\(id).out")
        words = folder.appendingPathComponent(".\(id).err")
        for file in [output, words] { try Data().write(to: file) }
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "HUIZE_STORE": store, "HOME": folder.path, "USER": "wang", "LANG": "C.UTF-8",
            "SWIFT_BACKTRACE": "enable=no",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: words)
        try process.run()
    }

    /// Sends a signal.
    func send(_ signal: Int32) {
        kill(process.processIdentifier, signal)
    }

    /// Whether it has not ended yet.
    var isRunning: Bool { process.isRunning }

    /// Waits for its end.
    func finish() throws -> Shell.Outcome {
        process.waitUntilExit()
        return Shell.Outcome(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            words: String(decoding: try Data(contentsOf: words), as: UTF8.self))
    }

    /// The program, which lies beside these tests.
    private static let program: URL = {
        let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: tests ?? "").deletingLastPathComponent()
            .appendingPathComponent("huize")
    }()
}
