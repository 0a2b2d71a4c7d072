import Foundation
import Testing

extension Workplace {
    /// All kinds of files, in the order in which they are imported.
    static let kinds = [
        "areas", "households", "persons", "visits", "screenings", "entitlements",
    ]

    /// A file of the readable township.
    static func fixture(_ name: String) -> String { township.appending(path: name).path }

    /// A folder with an empty register of the county in which the readable township lies.
    static func withRegister() throws -> Workplace {
        let place = try Workplace()
        let made = try place.huize("new", "--area", "410823", "--name", "王桂兰")
        try #require(made.status == 0, "\(made.sentences)")
        return place
    }

    /// A folder with a register that holds the readable township.
    static func withTownship() throws -> Workplace {
        let place = try withRegister()
        for kind in kinds {
            let taken = try place.huize(
                "import", kind, fixture("\(kind).csv"), "--errors",
                place.path("\(kind)-errors.csv"), "--today", "2011-11-23")
            try #require(taken.status == 65, "\(taken.sentences)")
        }
        return place
    }

    /// Writes a file into the folder and gives its place.
    func file(_ name: String, _ text: String) throws -> String {
        try write(text, to: name)
        return path(name)
    }

    /// The text of a file in the folder.
    func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

    /// Starts a command and lets it run.
    func start(_ arguments: String...) throws -> Running {
        try Running(arguments, in: folder, store: store)
    }

    /// Every kind as a file, by kind; without the note on what it was for.
    func exported() throws -> [String: String] {
        var files: [String: String] = [:]
        for kind in Self.kinds {
            let name = "\(kind)-\(UUID().uuidString).csv"
            let done = try huize("export", kind, "--to", path(name), "--purpose", "核对")
            try #require(done.status == 0, "\(done.sentences)")
            files[kind] = try text(name).withoutMark
        }
        return files
    }
}
