import Domain
import Foundation
import Testing

@testable import Exchange

@Suite struct OutputFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `a file appears under its name only when it is whole`() throws {
        let file = try OutputFile(path: "\(folder.path)/a.csv")
        try file.write([1, 2])
        #expect(try !folder.names.contains("a.csv"))
        try file.write([3])
        try file.finish()
        #expect(try folder.names == ["a.csv"])
        #expect(try folder.bytes("a.csv") == [1, 2, 3])
    }

    @Test func `a file given up leaves nothing and spoils nothing`() throws {
        let path = try folder.file("a.csv", "old")
        do {
            let file = try OutputFile(path: path)
            try file.write([1, 2])
        }
        #expect(try folder.names == ["a.csv"])
        #expect(try folder.bytes("a.csv") == Array("old".utf8))
    }

    @Test func `a file is readable only by its owner`() throws {
        let path = "\(folder.path)/a.csv"
        try OutputFile(path: path).finish()
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test func `a folder that is missing, or in the way, is said to be`() throws {
        let missing = "\(folder.path)/none/a.csv"
        #expect(throws: FileError.output(.noFolder(path: missing))) {
            try OutputFile(path: missing)
        }
        #expect(throws: FileError.output(.folder(path: folder.path))) {
            try OutputFile(path: folder.path)
        }
    }

    @Test func `a full disk is said to be full`() throws {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        #expect(throws: FileError.output(.full(path: "out"))) {
            try DescriptorOutput(full, name: "out").write([1])
        }
    }

    @Test(arguments: [
        (ENOSPC, OutputError.full(path: "f")), (EDQUOT, .full(path: "f")),
        (EROFS, .readOnly(path: "f")), (EACCES, .readOnly(path: "f")),
        (ENOENT, .noFolder(path: "f")), (EPIPE, .closed), (EIO, .device(path: "f", code: EIO)),
    ])
    func `the system's errors have sentences`(code: Int32, error: OutputError) {
        #expect(OutputError(path: "f", code: code) == error)
        #expect(error.sentence.zh != error.sentence.en)
    }

    @Test func `files that cannot be read are said to be so`() throws {
        let missing = "\(folder.path)/none.csv"
        #expect(throws: FileError.input(.missing(path: missing))) { try openRows(missing) }
        #expect(throws: FileError.input(.folder(path: folder.path))) {
            try openRows(folder.path)
        }
    }
}
