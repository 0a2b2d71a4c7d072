import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// What one program does with the file takes nothing from another that has it open.
@Suite struct LockTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// Whether another program would find that nobody has the file open.
    private func nobodyIsThere(_ path: String) throws -> Bool {
        let look = Process()
        look.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "huize")
        look.arguments = ["find", "x", "--store", path]
        look.standardOutput = FileHandle.nullDevice
        look.standardError = FileHandle.nullDevice
        try look.run()
        look.waitUntilExit()
        // The last one to leave takes the log with it.
        return !FileManager.default.fileExists(atPath: path + "-wal")
    }

    @Test func `a second connection of this program leaves the first one's locks`() throws {
        let path = scratch.path("a.db")
        let township = try Township(at: path)
        let clerk = try Clerk(township, as: "east")
        _ = try clerk.household("1")
        do { _ = try RegisterFile.open(at: path, definitions: Township.definitions) }
        #expect(throws: RegistryError.self) { try Township(at: path) }
        #expect(try !nobodyIsThere(path))
        _ = try clerk.household("2")
        #expect(try !nobodyIsThere(path))
        let other = try RegisterFile.open(at: path, definitions: Township.definitions)
        #expect(try other.counts().households == 2)
    }

    @Test func `a lock is held until it is let go`() throws {
        let path = scratch.path("lock")
        let lock = try #require(FileLock(path))
        #expect(FileLock(path) == nil)
        lock.release()
        let again = try #require(FileLock(path))
        again.release()
        #expect(FileLock(scratch.path("none/lock")) == nil)
    }
}
