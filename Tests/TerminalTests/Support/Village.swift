import GRDB
import Glibc
import Testing

/// An invented village's register, in a folder of its own, gone with the test.
///
/// The register is made once by `huize demo`, and copied.
final class Village {
    /// The folder; tests may put more into it.
    let folder: String
    /// The register's file.
    var path: String { folder + "/village.huize" }

    init() throws {
        folder = try Self.makeFolder()
        try Self.template.get().copy(to: path)
    }

    deinit {
        Self.removeFolder(folder)
    }

    /// Opens the screens and waits for the first one.
    func open(
        _ arguments: String..., environment: [String: String] = [:], rows: Int = 24,
        columns: Int = 80
    ) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            "huize", arguments: ["--store", path] + arguments, environment: environment,
            rows: rows, columns: columns)
        try terminal.wait("the first screen") { $0.showsHome }
        #expect(!terminal.hasUsualModes)
        return terminal
    }

    /// Does a command of `huize` to its end.
    func command(_ arguments: String...) throws -> Ended {
        try Ended(arguments + ["--store", path], in: folder)
    }

    /// Asks the file itself.
    func ask<Value: DatabaseValueConvertible>(_ type: Value.Type, _ sql: String) throws -> Value {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        return try #require(try queue.read { try Value.fetchOne($0, sql: sql) })
    }

    /// How many rows a table has.
    func count(_ table: String) throws -> Int {
        try ask(Int.self, "SELECT count(*) FROM \(table)")
    }

    /// The values of the only draft.
    func draft() throws -> String {
        #expect(try count("draft") == 1)
        return try ask(String.self, "SELECT field_values FROM draft")
    }

    private static let template = Result {
        let folder = try makeFolder()
        defer { removeFolder(folder) }
        let path = folder + "/demo.huize"
        let made = try Ended(
            ["demo", "--size", "village", "--no-open", "--store", path], in: folder)
        guard made.status == 0 else {
            throw PseudoTerminal.Trouble(description: "no village was made:\n" + made.told)
        }
        return try FileCopy(of: path)
    }

    /// A new folder below `/tmp`.
    static func makeFolder() throws -> String {
        var name = "/tmp/huize-test-XXXXXX".utf8CString.map(\.self)
        guard mkdtemp(&name) != nil else {
            throw PseudoTerminal.Trouble(description: "no folder for a test")
        }
        return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes a folder and the files in it.
    static func removeFolder(_ folder: String) {
        guard let stream = opendir(folder) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            if unlink(folder + "/" + name) != 0 { rmdir(folder + "/" + name) }
        }
        rmdir(folder)
    }
}
