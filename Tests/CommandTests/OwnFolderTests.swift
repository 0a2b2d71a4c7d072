import Domain
import Foundation
import Testing

@testable import huize

/// The one folder that somebody has on the host who comes over SSH.
struct OwnFolderTests {
    private let place: Workplace
    private let folder: OwnFolder

    init() throws {
        place = try Workplace()
        folder = OwnFolder(of: Self.account("liu"), beside: place.store)
    }

    private static func account(_ login: String) -> Account {
        Account(
            id: Account.ID(rawValue: 1), login: login, name: "刘桂兰", role: .villageManager,
            area: .everywhere)
    }

    private func makeFile(_ name: String) throws {
        let url = URL(filePath: folder.path).appending(path: name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(name.utf8).write(to: url)
    }

    @Test(arguments: ["a.csv", "./a.csv", "~/a.csv", "~//./a.csv", "/OWN/a.csv"])
    func `a name leads into the folder, and nowhere else`(typed: String) throws {
        try makeFile("a.csv")
        let found = try folder.file(typed.replacing("/OWN", with: folder.path))
        #expect(try Data(contentsOf: URL(filePath: found.path)) == Data("a.csv".utf8))
        #expect(found.told("没有 \(found.path)。") == "没有 a.csv。")
    }

    @Test(arguments: [
        "/etc/passwd", "//etc/passwd", "..", "../b.csv", "sub/../../b.csv", "a/..", "sub/../a.csv",
        "~root/x",
        "~/../b.csv", "~/.ssh/../../b.csv", "../liu2/x", "a\u{0}/../../b.csv", "a\nb", "\u{1B}[2J",
        "..\u{0}", "/proc/self/environ", "/", "sub/\u{301}x", "\u{301}x", "..\u{301}/../x",
    ])
    func `whatever leads elsewhere is refused with where files lie`(typed: String) throws {
        try makeFile("sub/x")
        try place.write("another's", to: "b.csv")
        for open in [folder.file, folder.folder] {
            let failure = #expect(throws: Failure.self) { try open(typed) }
            #expect(failure?.status == .notAllowed)
            #expect(failure?.sentence.zh.contains(folder.path) ?? false)
        }
        #expect(folder.completions(of: typed) == [])
    }

    @Test func `links are not followed, on the way or at its end`() throws {
        try makeFile("a.csv")
        try place.write("another's", to: "b.csv")
        let manager = FileManager.default
        let links = [("file", place.path("b.csv")), ("way", "/etc"), ("loop", folder.path)]
        for (name, target) in links {
            try manager.createSymbolicLink(
                atPath: folder.path + "/" + name, withDestinationPath: target)
        }
        for typed in ["file", "way/passwd", "loop/a.csv", "way/", "loop"] {
            #expect(throws: Failure.self, "\(typed)") { try folder.file(typed) }
        }
        #expect(throws: Failure.self) { try folder.folder("way/new") }
        #expect(folder.completions(of: "") == ["a.csv"])
        #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
        #expect(throws: Failure.self) { try folder.file("pipe") }
    }

    @Test func `a link in place of the folder itself is not followed either`() throws {
        let elsewhere = place.path("elsewhere")
        try FileManager.default.createDirectory(
            atPath: elsewhere, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(
            atPath: place.store + ".files", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path, withDestinationPath: elsewhere)
        #expect(throws: Failure.self) { try folder.file("a.csv") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere) == [])
    }

    @Test(arguments: ["..", ".", "a/b", "", "\u{301}x", "a\u{0}b"])
    func `a login that is no name of a folder has none`(login: String) throws {
        let odd = OwnFolder(of: Self.account(login), beside: place.store)
        #expect(throws: Failure.self) { try odd.file("a.csv") }
        #expect(!FileManager.default.fileExists(atPath: place.store + ".files/a"))
    }

    @Test func `the folder is made when it is first needed, for its owner alone`() throws {
        _ = try folder.file("a.csv")
        for path in [folder.path, place.store + ".files"] {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
            #expect(mode as? Int == 0o700)
        }
    }

    @Test func `a place stays the same folder whatever takes its name meanwhile`() throws {
        try makeFile("a.csv")
        let found = try folder.file("a.csv")
        let manager = FileManager.default
        try manager.moveItem(atPath: folder.path, toPath: folder.path + "-old")
        try manager.createSymbolicLink(atPath: folder.path, withDestinationPath: "/etc")
        #expect(try Data(contentsOf: URL(filePath: found.path)) == Data("a.csv".utf8))
    }

    @Test func `names are completed within the folder`() throws {
        for name in ["persons.csv", "posters/1.pdf", ".hidden"] { try makeFile(name) }
        #expect(folder.completions(of: "") == ["persons.csv", "posters/"])
        #expect(folder.completions(of: "pe") == ["persons.csv"])
        #expect(folder.completions(of: "posters/") == ["posters/1.pdf"])
        #expect(folder.completions(of: "~/posters/1") == ["posters/1.pdf"])
        #expect(folder.completions(of: ".h") == [".hidden"])
    }
}
