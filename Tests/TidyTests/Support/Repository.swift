import Foundation

/// The files of this repository.
enum Repository {
    /// The folder that holds `Package.swift`.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file of our own.
    static let swift = files(in: ["Sources", "Tests", "Benchmarks", "Fuzz"], ending: ["swift"])
    /// The Swift files that are no tests.
    static let sources = files(in: ["Sources", "Benchmarks"], ending: ["swift"])

    /// The files of some folders whose names end so; every text file without an ending given.
    static func files(in folders: [String], ending: Set<String> = []) -> [SourceFile] {
        folders.flatMap { folder in
            let base = root.appending(path: folder)
            let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
            let found = (walk?.allObjects as? [URL]) ?? []
            return found.filter { ending.isEmpty || ending.contains($0.pathExtension) }
                .compactMap(file).sorted { $0.path < $1.path }
        }
    }

    /// One file by its path from the root.
    static func file(_ path: String) -> SourceFile? {
        file(at: root.appending(path: path))
    }

    private static func file(at url: URL) -> SourceFile? {
        guard let data = try? Data(contentsOf: url), let text = String(data: data, encoding: .utf8)
        else { return nil }
        let path = url.standardizedFileURL.path
        let start = root.standardizedFileURL.path.count + 1
        return SourceFile(path: String(path.dropFirst(start)), text: text)
    }
}
